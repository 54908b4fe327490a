import { isOpener, isTitleNoun, looksCommon, type NameWord } from '../../facts/index.js';
import { acronymOf, isFunctionWord } from '../../words/index.js';
import { isHead } from '../evidence/heads.js';
import { kindOfHead } from '../evidence/noun-phrase.js';
import type { Knowledge } from './knowledge.js';
import { keyOf } from './split-names.js';

/** Drops a first word that owes its capital to its place. */
export function withoutOpener(
  words: readonly NameWord[],
  knowledge: Knowledge,
): readonly NameWord[] {
  const { gazetteers, written } = knowledge;
  const [first, second] = words;
  if (first === undefined || acronymOf(first.text) !== null) return words;
  if (isTitleNoun(first.folded)) return words;
  if (isFunctionWord(first.folded) && !written.capital.has(first.folded)) return words.slice(1);
  const whole = keyOf(words);
  if (knowledge.runs.has(whole) || gazetteers.isOrganisation(whole)) return words;
  if (gazetteers.place(whole) !== null && (second !== undefined || !isOpener(first.folded))) {
    return words;
  }
  if (written.capital.has(first.folded) && !written.small.has(first.folded)) return words;
  const isAlone = second === undefined || second.isSmall;
  if (isAlone) {
    const isCommon =
      written.small.has(first.folded) || isOpener(first.folded) || looksCommon(first.folded);
    return isCommon && !written.capital.has(first.folded) ? words.slice(1) : words;
  }
  return withoutLead([first, second, ...words.slice(2)], knowledge);
}

/** Drops a first word that only says what the name behind it is of, or that is a common word. */
function withoutLead(
  words: readonly [NameWord, NameWord, ...NameWord[]],
  { gazetteers, written, runs }: Knowledge,
): readonly NameWord[] {
  const [first, second, third] = words;
  // "Striker Harry Kane", "Brewer Old Mill Beverages".
  const goesOn = third !== undefined || runs.has(keyOf(words.slice(1)));
  const isName = gazetteers.isGivenName(first.folded) || gazetteers.isSurname(first.folded);
  const kind = isHead(first.folded) ? null : kindOfHead(first.folded, goesOn);
  if (kind !== null && (goesOn || (kind === 'person' && !isName))) return words.slice(1);
  // "Host Trevor Noah".
  const isBeforePerson = third !== undefined && gazetteers.isGivenName(second.folded);
  if (isBeforePerson && !isName && !isHead(first.folded) && !isHead(keyOf(words.slice(-1)))) {
    return words.slice(1);
  }
  if (gazetteers.isGivenName(first.folded)) return words;
  const isCommon = isOpener(first.folded) && !/-\p{Lu}/u.test(first.text);
  if (isCommon || written.small.has(first.folded)) {
    // "Central Bank": what would be left is no name.
    const rest = words.slice(1);
    const isLeft = rest.length > 1 || !isHead(second.folded);
    return isLeft ? rest : words;
  }
  return words;
}
