import type { PersonNames } from './person-names.js';
import { inflected, type WordNet } from './wordnet.js';

/** Which language's given names have a syllable; `word` marks words that look like two syllables of Chinese. */
export type SyllableKind = 'chinese' | 'korean' | 'both' | 'word';

/** The syllables of Chinese and Korean given names, and the ordinary words that two of the Chinese ones make. */
export function chooseSyllables(
  { chineseSyllables, koreanSyllables }: PersonNames,
  { words }: WordNet,
): Map<string, SyllableKind> {
  const kinds = new Map<string, SyllableKind>();
  for (const syllable of koreanSyllables) if (syllable.length > 1) kinds.set(syllable, 'korean');
  for (const syllable of chineseSyllables) {
    if (syllable.length > 1) kinds.set(syllable, kinds.has(syllable) ? 'both' : 'chinese');
  }
  const forms = inflected(words);
  for (const first of chineseSyllables) {
    for (const second of chineseSyllables) {
      const word = `${first}${second}`;
      if (forms.has(word) && !kinds.has(word)) kinds.set(word, 'word');
    }
  }
  return kinds;
}
