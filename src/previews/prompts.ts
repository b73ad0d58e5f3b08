// What the text of a prompt says of how its previews are to be judged.
import type { PromptKind } from './evidence.ts';

/** `white background`, `simple background`, and whatever else is nothing but a colour or two. */
const PLAIN =
  /\b(simple|plain|blank|transparent|gradient|two-tone|monochrome|aqua|beige|black|blue|brown|green|gr[ae]y|orange|pink|purple|red|tan|white|yellow)[ _]background\b/i;

/** Reads off a prompt whether it asks for a plain background, and whether it does without all of the triggers. */
export const promptKind = (prompt: string, triggers: readonly string[]): PromptKind => ({
  plain: PLAIN.test(prompt),
  control: triggers.length > 0 && !triggers.some(trigger => mentions(prompt, trigger)),
});

/** Whether a prompt holds a trigger as words of its own. */
function mentions(prompt: string, trigger: string): boolean {
  const words = (text: string): string => ` ${text.toLowerCase().replaceAll(/[\s,()_:]+/g, ' ')} `;
  return words(prompt).includes(words(trigger));
}
