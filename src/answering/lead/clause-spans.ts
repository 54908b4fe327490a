import { isDeterminer, isFormOfBe } from '../grammar/index.js';
import type { AnswerType } from '../question/index.js';
import type { SentenceFrame } from './sentence-frame.js';
import { type ClauseSense, type SpanCandidate, spanOf } from './span-candidate.js';

interface Marker {
  readonly sense: ClauseSense;
  readonly isMarked: boolean;
  readonly pattern: RegExp;
}

/** Words that open a clause or phrase, and what it says then. Some of them may open others as well. */
const MARKERS: readonly Marker[] = [
  {
    sense: 'reason',
    isMarked: true,
    pattern:
      /^(?:because(?: of)?|due to|owing to|thanks to|as a result of|on account of|in order to|so that|for fear of|in response to|in an effort to|in protest at|amid)$/u,
  },
  { sense: 'reason', isMarked: false, pattern: /^(?:since|after|to|as|for)$/u },
  {
    sense: 'manner',
    isMarked: true,
    pattern: /^(?:by|through|via|by means of|using|with the help of)$/u,
  },
  { sense: 'manner', isMarked: false, pattern: /^(?:with|in)$/u },
  { sense: 'statement', isMarked: true, pattern: /^that$/u },
];
const LONGEST_MARKER = 4;
const HARD_END = /[.;:)\]—–]|\s-\s/u;
const SOFT_END = /,\s/u;
const FEWEST_WORDS = 2;
/** ", the organisers said": what a comma parts from a clause may say whose word it is. */
const ATTRIBUTION =
  /^,\s(?:according to\b|(?:[^,.;:]{1,60}\s)?(?:said|says|told|added|reported|reports|wrote|announced|claimed)\b)/u;

/**
 * What follows words that open a reason, a means, a statement or a definition, whichever is asked for: up to the next
 * comma, and to the end.
 */
export function clauseSpans(frame: SentenceFrame, expects: AnswerType): SpanCandidate[] {
  if (expects === 'definition') {
    return frame.words.flatMap((_, place) => definitionAt(frame, place));
  }
  const markers = MARKERS.filter(({ sense }) => sense === expects);
  if (markers.length === 0) return [];
  return frame.words.flatMap((_, place) => markedAt(frame, markers, place));
}

function markedAt(
  frame: SentenceFrame,
  markers: readonly Marker[],
  place: number,
): SpanCandidate[] {
  for (let length = LONGEST_MARKER; length > 0; length -= 1) {
    const words = frame.words.slice(place, place + length);
    const marker = words.map(({ folded }) => folded).join(' ');
    const found = words.length === length && markers.find(({ pattern }) => pattern.test(marker));
    if (!found) continue;
    const content = place + length;
    return upToEnds(frame, found.sense === 'statement' ? content : place, content, found);
  }
  return [];
}

/** "X is a …", "X, the …, …" behind words of the question. */
function definitionAt(frame: SentenceFrame, place: number): SpanCandidate[] {
  const { words } = frame;
  const word = words[place];
  const before = words[place - 1];
  if (word === undefined || before === undefined || before.term === null) return [];
  const isTied = isFormOfBe(word.folded);
  const isApposed = word.gap === ', ' && isDeterminer(word.folded);
  if (!isTied && !isApposed) return [];
  const start = isTied ? place + 1 : place;
  return upToEnds(frame, start, start, { sense: 'definition', isMarked: true });
}

function upToEnds(
  frame: SentenceFrame,
  start: number,
  content: number,
  { sense, isMarked }: Pick<Marker, 'sense' | 'isMarked'>,
): SpanCandidate[] {
  const { words } = frame;
  let near: number | null = null;
  let far = words.length;
  for (let at = content + 1; at < words.length; at += 1) {
    const gap = words[at]?.gap ?? '';
    if (HARD_END.test(gap) || isAttribution(frame, at)) {
      far = at;
      break;
    }
    if (SOFT_END.test(gap)) near ??= at;
  }
  const ends = near === null ? [far] : [near, far];
  return ends.flatMap((end) => {
    const span = end - content < FEWEST_WORDS ? null : spanOf(frame, 'clause', start, end);
    return span === null ? [] : [{ ...span, sense, isMarked }];
  });
}

function isAttribution({ text, words }: SentenceFrame, at: number): boolean {
  const word = words[at];
  return word?.gap === ', ' && ATTRIBUTION.test(text.slice(word.start - 2, word.start + 80));
}
