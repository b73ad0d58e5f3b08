import { captionsWith, type LintSettings, type PictureTags } from './input.ts';
import type { Told } from './notes.ts';

const META = new Set([
  ...['highres', 'absurdres', 'incredibly absurdres', 'lowres', 'commentary', 'commentary request', 'bad id'],
  ...['bad pixiv id', 'bad twitter id', 'md5 mismatch', 'duplicate', 'ai-generated', 'virtual youtuber'],
  ...[
    'translation request',
    'translated',
    'partial commentary',
    'english commentary',
    'tagme',
    'source request',
  ],
  ...['revision', 'paid reward', 'scan', 'third-party edit', 'image sample'],
]);

/** L-44: tags that speak of the file or its place on a web site, not of what is to be seen. */
export const metaTags = ({ tags }: PictureTags, { vocabulary }: LintSettings): readonly string[] =>
  tags.filter(tag => META.has(tag) || tag.startsWith('rating:') || vocabulary?.category(tag) === 'meta');

export const tellMeta = (tag: string, count: number): Told => ({
  message: `\`${tag}\` in ${captionsWith(count)} says nothing of what is to be seen`,
  remedy: `\`drop: ${tag}\` with \`role: noise\``,
});
