import { sameForm } from '../../words/index.js';
import { isDeterminer, isFormOfBe, isPastForm } from '../grammar/index.js';
import type { QuestionGap } from './question-gap.js';
import type { SentenceFrame } from './sentence-frame.js';
import type { SpanCandidate } from './span-candidate.js';

/** The verb of a question where a sentence has it. */
export interface VerbPlace {
  readonly place: number;
  readonly isPassive: boolean;
}

/** How far before a participle its "was" may stand, in words. */
const REACH = 3;

/** Where a sentence has the word that stands beside the gap of a question. */
export function verbPlaces({ words }: SentenceFrame, { anchor }: QuestionGap): VerbPlace[] {
  if (anchor === null) return [];
  return words.flatMap(({ folded }, place) =>
    sameForm(folded, anchor) && !isNoun(words, place)
      ? [{ place, isPassive: isPassive(words, place) }]
      : [],
  );
}

/** "The head of", "its head", unlike "heads the bank". */
function isNoun(words: SentenceFrame['words'], place: number): boolean {
  const before = words[place - 1]?.folded ?? '';
  return isDeterminer(before) && words[place]?.gap === ' ' && before !== 'that';
}

function isPassive(words: SentenceFrame['words'], place: number): boolean {
  if (!isPastForm(words[place]?.folded ?? '')) return false;
  if (words[place + 1]?.folded === 'by') return true;
  for (let at = place - 1; at >= Math.max(0, place - REACH); at -= 1) {
    const folded = words[at]?.folded ?? '';
    if (isFormOfBe(folded) || folded === 'been' || folded === 'being') return true;
    if (/^(?:has|have|had)$/u.test(folded)) return false;
  }
  return false;
}

/**
 * Whether words stand where the verb has another part than the one that is asked for. Who led stands before "led", or
 * behind "led by"; who was elected before "was elected", or behind "elected". Where the verb does not tell, they do not.
 */
export function differsFromVerb(
  { part }: QuestionGap,
  verbs: readonly VerbPlace[],
  { words }: SentenceFrame,
  { from, to }: SpanCandidate,
): boolean {
  const [nearest] = verbs
    .filter(({ place }) => place < from || place >= to)
    .sort((a, b) => Math.abs(a.place - from) - Math.abs(b.place - from));
  if (part === null || nearest === undefined) return false;
  const isBefore = to <= nearest.place;
  if (!nearest.isPassive) return isBefore !== (part === 'agent');
  const isAgent = !isBefore && words[from - 1]?.folded === 'by';
  return part === 'agent' ? !isAgent : !isBefore;
}

/** Whether words stand on the side of the verb on which what is asked for would. */
export function isOnSide(
  { side }: QuestionGap,
  [verb]: readonly VerbPlace[],
  { from, to }: SpanCandidate,
): boolean {
  if (side === null || verb === undefined || (verb.place >= from && verb.place < to)) return false;
  return verb.place < from === (side === 'behind');
}
