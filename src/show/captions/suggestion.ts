import { count } from '../words.ts';

/** What the trigger of a dataset might learn. */
export interface Suggestion {
  readonly dataset: string;
  readonly pictures: number;
  readonly features: readonly Frequent[];
  readonly clothes: readonly Frequent[];
  /** Names of its groups and rules, which a new one must not take. */
  readonly taken: ReadonlySet<string>;
  readonly threshold: number;
}

interface Frequent {
  readonly tag: string;
  readonly pictures: number;
  readonly learnedBy?: string;
}

/** YAML to paste below `datasets`; what is only told stands in comments. */
export const suggestionText = (suggestion: Suggestion): string => {
  const { dataset, pictures, features, clothes, taken, threshold } = suggestion;
  const fresh = features.filter(({ learnedBy }) => learnedBy === undefined);
  const learned = [...features, ...clothes].filter(({ learnedBy }) => learnedBy !== undefined);
  const worn = clothes.filter(({ learnedBy }) => learnedBy === undefined);
  const name = freeName(taken);
  const share = `at least ${Number((threshold * 100).toFixed(1))} % of ${count(pictures, 'picture')}`;
  const width = Math.max(0, ...[...fresh, ...worn].map(({ tag }) => scalar(tag).length));
  const entry = (one: Frequent): string =>
    `- ${scalar(one.tag).padEnd(width)}  # ${count(one.pictures)} of ${count(pictures)}`;
  return [
    `# datasets/${dataset}: features in ${share}. Nothing is changed: paste what fits.`,
    ...(fresh.length === 0
      ? ['# There is none that is not learned already.']
      : [
          `${scalar(dataset)}:`,
          '  captions:',
          '    groups:',
          `      ${name}:`,
          ...fresh.map(one => `        ${entry(one)}`),
          '    rules: # before the trigger, after what combines and replaces',
          `      - { id: ${name}, drop: "@${name}", role: learned }`,
        ]),
    ...(worn.length === 0
      ? []
      : [
          '# As frequent, but worn: what the trigger learns is hard to change by prompt. Only for a fixed outfit:',
          ...worn.map(one => `#       ${entry(one)}`),
        ]),
    ...(learned.length === 0
      ? []
      : [
          '# Learned already:',
          ...learned.map(
            one =>
              `#   ${one.tag}: ${count(one.pictures)} of ${count(pictures)}, by rule ${one.learnedBy ?? ''}${clothes.includes(one) ? ' (worn)' : ''}`,
          ),
        ]),
  ].join('\n');
};

/** A plain scalar of YAML where it is one, else in quotes. */
const scalar = (text: string): string =>
  /^[\p{L}\p{N}][\p{L}\p{N} ()'/.-]*$/u.test(text) &&
  !/^(?:true|false|null|yes|no|on|off|~|[\d.e+-]+)$/i.test(text)
    ? text
    : JSON.stringify(text);

const freeName = (taken: ReadonlySet<string>): string => {
  for (let number = 1; ; number++) {
    const name = number === 1 ? 'core' : `core${number}`;
    if (!taken.has(name)) return name;
  }
};
