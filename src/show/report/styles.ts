import { dark, light, type Palette } from './palette.ts';

const variables = ({ levels, ...colors }: Palette): string =>
  [
    ...Object.entries(colors).map(([name, color]) => `--${name}:${color}`),
    ...levels.map((color, n) => `--level${n}:${color}`),
  ].join(';');

/** The page's style sheet. */
export const styles = `
:root{color-scheme:light dark;${variables(light)}}
@media (prefers-color-scheme:dark){:root{${variables(dark)}}}
*{box-sizing:border-box}
html{scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--page);color:var(--text);font:15px/1.5 system-ui,-apple-system,'Segoe UI','Hiragino Sans','Noto Sans CJK JP',sans-serif;overflow-wrap:anywhere}
.page,main{max-width:1320px;margin:0 auto;padding:0 clamp(12px,3vw,32px)}
.page{padding-top:36px;padding-bottom:20px}
h1{font-size:28px;line-height:1.2;margin:0 0 4px;letter-spacing:-.01em}
.page p{margin:0;color:var(--muted)}
nav{display:flex;flex-wrap:wrap;gap:8px;margin-top:16px}
nav a{padding:4px 12px;border:1px solid var(--line);border-radius:999px;background:var(--card);color:var(--accent);text-decoration:none}
nav a:hover{border-color:var(--accent)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.card{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:clamp(16px,2.4vw,30px);margin:0 0 24px}
.kicker{margin:0;color:var(--muted);font-size:13px}
h2{font-size:22px;line-height:1.3;margin:0;display:flex;flex-wrap:wrap;align-items:center;gap:6px 12px}
h3{font-size:15px;margin:28px 0 10px}
h4{font-size:14px;margin:20px 0 8px;font-variant-numeric:tabular-nums}
h4 small{margin-left:10px;font-weight:400}
small,.more,.why{color:var(--muted);font-size:12.5px}
.why{margin:0 0 8px}
.more{margin:12px 0 0}
code{font:12.5px/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.digest{color:var(--muted)}
.facts{display:flex;flex-wrap:wrap;gap:2px 22px;margin:6px 0 0;color:var(--muted)}
.chip{font-size:12.5px;font-weight:600;line-height:1.4;padding:2px 10px;border-radius:999px;white-space:nowrap;background:var(--tagGround);color:var(--text)}
.chip.ready,.chip.ok,.chip.recovered{background:var(--goodGround);color:var(--good)}
.chip.attention,.chip.warning,.chip.warn,.chip.collapsed{background:var(--warningGround);color:var(--warning)}
.chip.blocked,.chip.error,.chip.bad,.chip.fatal,.chip.failed{background:var(--badGround);color:var(--bad)}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,460px),1fr));gap:0 36px}
.columns>div{min-width:0}
.chart{overflow-x:auto}
svg{display:block;width:100%;min-width:440px;height:auto}
svg text{font-size:12px;fill:var(--muted);font-variant-numeric:tabular-nums}
svg .label{font-size:12.5px;fill:var(--text)}
.grid{stroke:var(--line)}.tick,.axis{stroke:var(--muted)}
.fill{fill:var(--soft);opacity:.28}
.line{fill:none;stroke:var(--accent);stroke-width:2;stroke-linejoin:round}
.line.other{stroke:var(--bad);stroke-dasharray:7 4}
svg .rate{font-size:11px}svg .name{fill:var(--accent)}svg .name.other{fill:var(--bad)}
.line.mean{stroke:var(--bad);stroke-width:2.5}
path.band{fill:var(--bad);opacity:.25}
.dots{fill:none;stroke:var(--accent);stroke-width:3;stroke-linecap:round}
.dots.faint{stroke:var(--soft)}
.column{fill:var(--bar)}.column.over{fill:var(--bad)}
line.limit{stroke:var(--bad);stroke-width:1.5;stroke-dasharray:5 4}text.limit{fill:var(--bad)}
${[0, 1, 2, 3, 4].map(n => `.dots.level${n}{stroke:var(--level${n})}.key.level${n}{background:var(--level${n})}`).join('')}
.legend{display:flex;flex-wrap:wrap;gap:4px 16px;margin:4px 0 0;color:var(--muted);font-size:12.5px}
.legend>span:not(.tag){display:inline-flex;align-items:center;gap:6px}
.key{display:inline-block;width:16px;height:10px;border-radius:3px;background:var(--soft)}
.key.dot{width:9px;height:9px;border-radius:50%}
.key.mean{height:3px;background:var(--bad)}
.key.band{background:color-mix(in srgb,var(--bad) 24%,transparent)}
.caution{display:inline-block;margin:0 0 6px;padding:3px 10px;border-radius:8px;background:var(--warningGround);color:var(--warning);font-size:13px;font-weight:600}
table{border-collapse:collapse}
.bars{width:100%;font-variant-numeric:tabular-nums}
.bars th{font-weight:400;text-align:left;white-space:nowrap;padding:3px 14px 3px 0;width:1%}
.bars td{padding:3px 0}
.shape{display:inline-grid;place-items:center;vertical-align:middle;width:22px;height:22px;margin-right:10px}
.shape i{border:1.5px solid var(--muted);border-radius:2px}
.bars th{min-width:120px}
.bar{display:block;height:14px;min-width:2px;border-radius:4px;background:var(--bar)}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.bars .number{padding-left:12px;width:1%}
.findings{list-style:none;margin:0;padding:0}
.findings li{display:grid;grid-template-columns:88px 52px 1fr;gap:10px;align-items:baseline;padding:7px 0;border-top:1px solid var(--line)}
.findings li:first-child{border-top:0}
.findings .chip{justify-self:start}
summary{cursor:pointer;color:var(--accent);padding:6px 0}
.sheet{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,var(--cell)),1fr));gap:18px 16px}
figure{margin:0;content-visibility:auto;contain-intrinsic-size:auto 300px}
img,.no-picture{display:block;width:100%;border-radius:8px;background:var(--tagGround);image-rendering:auto;object-fit:cover}
.no-picture{display:grid;place-items:center;min-height:80px;color:var(--muted);font-size:12.5px}
.name{display:flex;align-items:baseline;gap:8px;margin:6px 0 4px;font-size:13px;white-space:nowrap}
.name span{flex:1;min-width:0;overflow:hidden;text-overflow:ellipsis;font-weight:600}
small.over{color:var(--bad);font-weight:600}
.caption{display:flex;flex-wrap:wrap;gap:3px;margin:0}
.tag{font-size:12px;font-weight:400;line-height:1.45;padding:0 6px;border-radius:5px;background:var(--tagGround);color:var(--text)}
.tag.keep{background:var(--keepGround);color:var(--keep);font-weight:600}
.tag.removed{background:none;color:var(--removed);padding:0 3px}
.settings{display:flex;flex-wrap:wrap;gap:12px 30px;margin:14px 0 0}
.settings dt{font-size:12.5px;color:var(--muted)}
.settings dd{margin:0;font-variant-numeric:tabular-nums}
.health{margin:0 0 10px}
.previews .verdict{display:inline-block;margin-top:6px}
.previews{overflow:auto;max-height:88vh;border:1px solid var(--line);border-radius:10px}
.previews table{border-collapse:separate;border-spacing:0}
.previews th,.previews td{padding:7px;text-align:left;vertical-align:top;background:var(--card)}
.previews th{font-weight:600;font-size:13px}
.previews small{display:block;font-weight:400}
.previews thead>tr>*{position:sticky;top:0;z-index:2;border-bottom:1px solid var(--line)}
.previews tr>:first-child{position:sticky;left:0;z-index:1;min-width:104px;border-right:1px solid var(--line)}
.previews thead tr>:first-child{z-index:3}
.previews thead span{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden}
.previews td+td,.previews th+td,.previews th+th,.previews td+th{min-width:176px;width:240px;max-width:280px}
.list{width:100%;font-size:13.5px}
.list th{font-weight:400;color:var(--muted);font-size:12.5px;text-align:left;padding:4px 0}
.list th.number{text-align:right}
.list td{padding:5px 0;border-top:1px solid var(--line)}
.list .number{padding-left:14px}
.suspects td{vertical-align:top}.suspects td:first-child{width:84px;padding-right:12px}
.flow{display:flex;flex-wrap:wrap;gap:0 32px;align-items:flex-start}
.flow ul{list-style:none;margin:0;padding:0}
.flow li{display:flex;flex-wrap:wrap;align-items:baseline;gap:4px 12px;padding:3px 0}
.arrow{margin:52px 0 0;font-size:24px;color:var(--muted)}
.big{font-size:20px;margin:6px 0}
@media print{.previews{max-height:none}.card{break-inside:avoid-page}}
`;
