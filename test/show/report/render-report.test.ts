import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockGroups } from '../../../src/show/report/block-bars.ts';
import type { ReportData } from '../../../src/show/report/data.ts';
import { gate } from '../../../src/show/report/findings.ts';
import { renderReport } from '../../../src/show/report/render-report.ts';
import { sampleReport } from './sample.ts';

const sample = sampleReport();
const page = renderReport(sample);

const HOSTILE = `"'><script>alert(1)</script><img src=https://evil.example/x onerror=alert(1)>`;

/** The sample with every text replaced, whatever its place; kinds and severities are not text. */
const hostile = (value: unknown, key = ''): unknown => {
  if (typeof value === 'string') return key === 'severity' ? value : HOSTILE;
  if (Array.isArray(value)) return value.map(entry => hostile(entry, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, hostile(entry, name)]));
};

test('hostile captions, names and messages are shown as text and never become markup', () => {
  const rendered = renderReport(hostile(sample) as ReportData);
  assert.ok(rendered.includes('&lt;script>alert(1)'));
  assert.doesNotMatch(rendered, /<script/i);
  assert.doesNotMatch(rendered, /<img/i);
  // Outside of quoted values no tag carries an event handler.
  assert.doesNotMatch(rendered.replace(/"[^"]*"/g, '""'), /<[^>]*\son\w+=/i);
});

test('the page loads nothing: no script, and no address outside of a picture', () => {
  const links = [...page.matchAll(/\s(?:src|href|action|srcset|data)="([^"]*)"/g)].map(
    ([, link = '']) => link,
  );
  assert.ok(links.length > 20);
  for (const link of links) assert.match(link, /^(?:data:image\/|#)/);
  assert.doesNotMatch(page, /https?:|\/\/\w|@import|url\(|<script|<link|<iframe/);
  assert.match(
    page,
    /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'"/,
  );
});

test('a picture that would have to be fetched is not shown', () => {
  const [dataset] = sample.datasets;
  assert.ok(dataset);
  const [bucket] = dataset.buckets;
  const [picture] = bucket?.pictures ?? [];
  assert.ok(bucket && picture);
  for (const thumb of ['https://evil.example/x.png', 'javascript:alert(1)', 'data:text/html,x']) {
    const buckets = [{ ...bucket, pictures: [{ ...picture, thumb }] }];
    const rendered = renderReport({ ...sample, datasets: [{ ...dataset, buckets }], trainings: [] });
    assert.ok(!rendered.includes(thumb));
    assert.ok(rendered.includes('no picture'));
  }
});

test('the noise axis and the loss curve are labelled for what they are (S-10, S-57, S-69)', () => {
  assert.ok(page.includes('>noise level t: 0 = picture … 1000 = pure noise</text>'));
  assert.ok(page.includes('>depends on the noise level drawn, not on progress</p>'));
});

test('the validation loss is labelled for what it is, and shown where there is one (S-61)', () => {
  const said = 'fixed noise and noise levels, pictures not trained on';
  assert.ok(page.includes(`aria-label="Validation loss: ${said}"`));
  assert.match(page, new RegExp(`<h3>Validation loss</h3><p class="legend">${said}</p>`));
  const trainings = sample.trainings.map(training => ({ ...training, validation: [] }));
  assert.ok(!renderReport({ ...sample, trainings }).includes('Validation loss'));
});

test('captions show trigger, tags and struck out removed tags with the rule that took them', () => {
  assert.ok(page.includes('<b class="tag keep">aki-chan</b>'));
  assert.ok(page.includes('<span class="tag">holding lollipop</span>'));
  assert.ok(page.includes('<s class="tag removed" title="removed by rule core">white long hair</s>'));
});

test('the contact sheet keeps true aspect and says how many pictures it leaves out', () => {
  assert.ok(page.includes('style="aspect-ratio:512/768"'));
  assert.ok(page.includes('…and 194 more'));
});

test('token lengths over 75 are marked (S-25)', () => {
  assert.ok(page.includes('75: one chunk of CLIP'));
  assert.ok(page.includes('<small class="over">81 tokens</small>'));
});

test('previews start at step 0 and name the fixed seed of each prompt (S-44)', () => {
  const rows = [...page.matchAll(/<th scope="row">step ([\d,]+)/g)].map(([, step]) => step);
  assert.deepEqual(rows, ['0', '1,000', '2,000', '3,000']);
  assert.ok(page.includes('<small>seed 1234</small>'));
});

test('settings that decide a result are shown with it (S-80)', () => {
  for (const value of ['models/kl-f8.safetensors', 'CLIP skip', '16 / 8', '6,000 (10 epochs)', '1 h 29 min'])
    assert.ok(page.includes(value), value);
});

test('a merge shows inputs with digests and a bar for each of 25 blocks and BASE', () => {
  const card = page.slice(page.indexOf('id="merge-0"'));
  assert.ok(card.includes('title="sha256 a4c1f09b27'));
  assert.ok(card.includes('<title>IN00: 1</title>') && card.includes('<title>OUT11: 1</title>'));
  assert.equal(card.match(/<rect class="column"/g)?.length, 52);
});

test('blocks of SD 1.x and SDXL fall into the same groups', () => {
  assert.deepEqual(
    blockGroups(26).map(({ from, to }) => [from, to]),
    [
      [0, 1],
      [1, 13],
      [13, 14],
      [14, 26],
    ],
  );
  assert.deepEqual(
    blockGroups(20).map(({ from, to }) => [from, to]),
    [
      [0, 1],
      [1, 10],
      [10, 11],
      [11, 20],
    ],
  );
});

test('the gate follows the worst finding', () => {
  const finding = (severity: 'error' | 'warning' | 'info') => ({ id: 'L-01', severity, message: '' });
  assert.equal(gate([]), 'ready');
  assert.equal(gate([finding('info')]), 'ready');
  assert.equal(gate([finding('info'), finding('warning')]), 'attention');
  assert.equal(gate([finding('warning'), finding('error')]), 'blocked');
});

test('the same data makes the same page, and an empty report is a page', () => {
  assert.equal(renderReport(sampleReport()), page);
  const empty = { ...sample, datasets: [], trainings: [], merges: [] };
  assert.match(renderReport(empty), /^<!doctype html>\n<html lang="en">[\s\S]*<\/html>\n$/);
});

test('previews carry their verdicts, with the reason, and the training how it stands (S-45, S-49)', () => {
  const [training] = sample.trainings;
  assert.ok(training);
  const { columns, rows } = training.previews;
  const previews = {
    columns: columns.map((column, n) => ({ ...column, control: n === 2, strength: n === 3 ? 0.6 : 1 })),
    rows: rows.map(row => ({ ...row, verdict: row.step === 2000 ? 'bad' : 'ok', sentence: 'noise: 12' })),
    health: { state: 'recovered', sentence: 'collapsed and came back', overfit: ['four seeds, one picture'] },
  };
  const rendered = renderReport({ ...sample, trainings: [{ ...training, previews }] });
  assert.equal(rendered.match(/<span class="chip verdict bad" title="noise: 12">bad<\/span>/g)?.length, 1);
  assert.match(rendered, /chip verdict recovered">Recovered<\/span> collapsed and came back/);
  assert.match(rendered, /four seeds, one picture/);
  assert.match(rendered, /seed 99 · no trigger/);
  assert.match(rendered, /seed 7 · strength 0\.6/);
  assert.doesNotMatch(page, /chip verdict/, 'without verdicts there is no badge');
});
