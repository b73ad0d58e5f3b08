/** The page's colours. Text stands on `card`, `page` or its own ground with a contrast of at least 4.5 : 1. */
export interface Palette {
  readonly page: string;
  readonly card: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly accent: string;
  readonly bar: string;
  readonly soft: string;
  readonly keepGround: string;
  readonly keep: string;
  readonly tagGround: string;
  readonly removed: string;
  readonly good: string;
  readonly goodGround: string;
  readonly warning: string;
  readonly warningGround: string;
  readonly bad: string;
  readonly badGround: string;
  /** Noise levels from picture to pure noise. */
  readonly levels: readonly [string, string, string, string, string];
}

export const light: Palette = {
  page: '#f4f4f1',
  card: '#ffffff',
  text: '#20242a',
  muted: '#5a626c',
  line: '#e1e2de',
  accent: '#27698c',
  bar: '#38799b',
  soft: '#a9cbdc',
  keepGround: '#dcebf3',
  keep: '#174f6d',
  tagGround: '#f0f0ed',
  removed: '#96494b',
  good: '#23653a',
  goodGround: '#dff0e3',
  warning: '#7c4d00',
  warningGround: '#fbecce',
  bad: '#a1262b',
  badGround: '#fae0df',
  levels: ['#2c5f9e', '#3f8f8b', '#6f9440', '#c08a1e', '#c4552d'],
};

export const dark: Palette = {
  page: '#121518',
  card: '#1b1f23',
  text: '#e4e7ea',
  muted: '#a3acb6',
  line: '#30363c',
  accent: '#7fc0de',
  bar: '#5596b5',
  soft: '#3b677d',
  keepGround: '#1d3e4f',
  keep: '#b4def2',
  tagGround: '#282d33',
  removed: '#e09a98',
  good: '#93d6a5',
  goodGround: '#1d3a27',
  warning: '#eec577',
  warningGround: '#43330f',
  bad: '#f4a3a0',
  badGround: '#4a2021',
  levels: ['#79aee8', '#6cc5bf', '#a5cb6f', '#e5b652', '#ee8d66'],
};
