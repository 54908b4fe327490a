import type { Fact } from '../../facts/index.js';
import type { SentenceFrame } from './sentence-frame.js';

/** How words were found: as a fact, a noun phrase, several of either, a quotation, or a clause behind what opens one. */
export type SpanForm =
  | 'name'
  | 'date'
  | 'number'
  | 'duration'
  | 'phrase'
  | 'list'
  | 'quote'
  | 'clause';

/** What the words that open a clause say of it. */
export type ClauseSense = 'reason' | 'manner' | 'statement' | 'definition';

/** Words of a sentence that may answer. */
export interface SpanCandidate {
  readonly form: SpanForm;
  /** Places of its first word, and behind its last one. */
  readonly from: number;
  readonly to: number;
  /** Offsets in the sentence. */
  readonly start: number;
  readonly end: number;
  /** The fact that it is, or the first of several. */
  readonly fact: Fact | null;
  /** Of clauses alone: what they say, and whether the words that open them mean nothing else ("because", not "as"). */
  readonly sense: ClauseSense | null;
  readonly isMarked: boolean;
  /** Whether it goes on behind a shorter candidate and says more exactly what is meant: "1914 to 1918", "a ban on …". */
  readonly isCompleted: boolean;
}

const PLAIN = { sense: null, isMarked: false, isCompleted: false } as const;

/** The words from one place up to another as a candidate; null where there are none. */
export function spanOf(
  { words }: SentenceFrame,
  form: SpanForm,
  from: number,
  to: number,
): SpanCandidate | null {
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined || to <= from) return null;
  const { start } = first;
  return { form, from, to, start, end: last.end, fact: null, ...PLAIN };
}

/** The characters from one offset up to another as a candidate; null where no word is among them. */
export function spanBetween(
  { words }: SentenceFrame,
  form: SpanForm,
  start: number,
  end: number,
  fact: Fact | null,
): SpanCandidate | null {
  const from = words.findIndex((word) => word.end > start);
  if (from === -1) return null;
  let to = from;
  while ((words[to]?.start ?? end) < end) to += 1;
  return to === from ? null : { form, from, to, start, end, fact, ...PLAIN };
}
