import { z } from 'zod';
import { requireAs } from './packages.js';

const librarySchema = z.custom<{ model(): unknown }>(
  (value) => typeof value === 'function' && 'model' in value && typeof value.model === 'function',
);
const modelSchema = z.object({
  one: z.object({
    lexicon: z.record(z.string(), z.union([z.string(), z.array(z.string())]).nullable()),
    abbreviations: z.record(z.string(), z.unknown()),
  }),
});

const model = modelSchema.parse(requireAs('compromise/two', librarySchema).model()).one;

/** The words that the package compromise knows, with the tags that it gives them. */
export function compromiseLexicon(): [word: string, tags: string[]][] {
  return Object.entries(model.lexicon).map(([word, tags]) => [
    word,
    tags === null ? [] : [tags].flat(),
  ]);
}

/** Whether a word is a weekday, a month, or a past tense such as "said": hardly ever a name in news. */
export function isWordOfTime(word: string): boolean {
  const tags = Object.hasOwn(model.lexicon, word) ? [model.lexicon[word] ?? []].flat() : [];
  return tags.some((tag) => /^(?:WeekDay|Month|PastTense)$/.test(tag));
}

/** The abbreviations that the package compromise knows: "inc", "dept". */
export function compromiseAbbreviations(): Set<string> {
  return new Set(Object.keys(model.abbreviations));
}
