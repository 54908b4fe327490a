import type { EntityKind } from '../entity.js';
import { kindOfNoun, singularOf } from './kind-nouns.js';

const BOUNDARY =
  /[,.;:()[\]"“”–—]| (?:of|in|for|at|on|to|from|with|by|near|and|or|who|whom|whose|which|that|where|when|as|is|was|has|had|whom|about|against|under|behind|since|until|between|before|after|said|says|told|based|known|born|called|named|led|run|owned) /u;
const DETERMINER =
  /^(?:the|a|an|his|her|its|their|our|my|one|another|another of|some|once|then|now|also|formerly|\p{Lu}[\p{L}’'-]*['’]s?)$/u;
const MOST_WORDS = 9;

/** What a noun phrase names, told by its head: "the former Hamas leader", "a London-based newspaper". */
export function kindOfPhrase(phrase: string, plural = false): EntityKind | 'none' | null {
  const cut = ` ${phrase} `.search(BOUNDARY);
  const words = (cut === -1 ? phrase : phrase.slice(0, Math.max(0, cut)))
    .trim()
    .split(/\s+/u)
    .slice(0, MOST_WORDS);
  const head = words.at(-1) ?? '';
  if (!/^\p{Ll}|^(?:CEO|CFO|MP|NGO)$/u.test(head)) return null;
  return kindOfHead(head, plural);
}

/** What a common noun in the singular names; in the plural as well where `plural` says so. */
export function kindOfHead(noun: string, plural = false): EntityKind | 'none' | null {
  const folded = noun.toLowerCase();
  const kind = kindOfNoun(folded);
  if (kind !== null || !plural) return kind;
  const singular = singularOf(folded);
  return singular === null ? null : kindOfNoun(singular);
}

/** Whether words begin like a noun phrase that says what something is: with a determiner or a description. */
export function isDescribing(phrase: string): boolean {
  const [first = ''] = phrase.trim().split(' ', 1);
  return DETERMINER.test(first) || /^\p{Ll}/u.test(first);
}
