import { isFunctionWord } from '../../words/index.js';
import {
  isAuxiliary,
  isDeterminer,
  isPastForm,
  isPreposition,
  isSubordinator,
} from '../grammar/index.js';
import type { FrameWord, SentenceFrame } from './sentence-frame.js';

/** A noun phrase without what follows its noun: the places of its first word and behind its last one. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
}

/** What may stand between two words of a phrase. */
const INSIDE = /^[\s"“”‘’']{1,3}$|^\/$/u;
const LONGEST = 9;
const PRONOUN =
  /^(?:he|she|it|they|we|you|i|him|them|us|me|who|whom|itself|themselves|himself|herself|there|one)$/u;
/** Adverbs, and words that tie a phrase to what it is an instance of. */
const BETWEEN_PHRASES = /^(?:.{3,}ly|including|such|namely|according|using)$/u;
/** Prepositions with which a phrase says which thing it is: "a ban on plastics". */
const COMPLETING = /^(?:of|on|for|against|between|to|with)$/u;

/**
 * The noun phrases of a sentence, told without a tagger: words in a row between those that tie others together. A verb
 * whose form does not show it may be among them.
 */
export function chunksOf({ words, glued }: SentenceFrame): Chunk[] {
  const chunks: Chunk[] = [];
  let from: number | null = null;
  const close = (to: number) => {
    const isBare = from === to - 1 && startsPhrase(words[from]);
    if (from !== null && to > from && !isBare) chunks.push({ from, to });
    from = null;
  };
  words.forEach((word, place) => {
    if (from !== null && glued.has(place)) return;
    if (from !== null && (!INSIDE.test(word.gap) || place - from >= LONGEST)) close(place);
    const isBound = from === place - 1 && startsPhrase(words[place - 1]);
    if (startsPhrase(word)) {
      close(place);
      from = place;
    } else if (endsPhrase(word, place > 0, isBound)) close(place);
    else from ??= place;
  });
  close(words.length);
  return chunks;
}

/** Whether a preposition and nothing else stands between two phrases. */
export function isJoined({ words }: SentenceFrame, a: Chunk, b: Chunk): boolean {
  const joint = words[a.to];
  return (
    b.from === a.to + 1 &&
    joint !== undefined &&
    isPreposition(joint.folded) &&
    INSIDE.test(joint.gap) &&
    INSIDE.test(words[b.from]?.gap ?? '')
  );
}

/** Whether what follows a phrase says which one it is, and not when something was. */
export function isCompleted({ words, dated }: SentenceFrame, { to }: Chunk): boolean {
  return COMPLETING.test(words[to]?.folded ?? '') && !dated.has(to + 1);
}

/** "That" may begin a clause as well, and tells nothing. */
function startsPhrase(word: FrameWord | undefined): boolean {
  return word !== undefined && isDeterminer(word.folded) && word.folded !== 'that';
}

/** @param isBound whether it stands behind "the" or the like, where even "proposed" belongs to a phrase */
function endsPhrase({ folded, text }: FrameWord, isInside: boolean, isBound: boolean): boolean {
  if (isInside && /^\p{Lu}/u.test(text)) return false;
  if (isPreposition(folded) || isSubordinator(folded) || isAuxiliary(folded)) return true;
  if (PRONOUN.test(folded)) return true;
  return !isBound && (isFunctionWord(folded) || isPastForm(folded) || BETWEEN_PHRASES.test(folded));
}
