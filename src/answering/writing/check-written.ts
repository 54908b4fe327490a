import type { PassageEncoder } from '../../embedding/index.js';
import type { ProblemKind } from '../checking/index.js';
import type { Witness } from '../evidence/index.js';
import type { Wording } from '../wording.js';
import { type CitedSource, CitedSources } from './cited-source.js';
import { withDateNotes } from './date-notes.js';
import type { EvidenceSheet } from './evidence-sheet.js';
import { isDoubtful } from './is-doubtful.js';
import type { WrittenStatement } from './reply-reader.js';
import { similaritiesOf } from './similarities.js';
import { splitStatement } from './split-statement.js';
import { type Antecedent, readBehind } from './written-behind.js';
import { readSentence, unmarked } from './written-form.js';
import { quotesStand } from './written-quotes.js';
import { startsBack } from './written-reference.js';
import { supportFor } from './written-support.js';

/** Why a sentence is not shown: its form, a line that it cites, its quotations, or what its sources do not bear out. */
export type DropReason = 'form' | 'citation' | 'quote' | ProblemKind;

/** A sentence of a model that the lines it cites bear out. */
export interface KeptSentence {
  /** The sentence with how its dates are known, and without markers. */
  readonly text: string;
  /** Those of the cited lines that it needs, best first. */
  readonly cited: readonly [Witness, ...Witness[]];
  /** Whether it is of a kind that rules tell weakly: who did what to whom, how many of a kind, who is what. */
  readonly isDoubtful: boolean;
  /** What it refers back to with its first word, so that it can only be shown behind that. */
  readonly behind?: KeptSentence;
}

/** What came of checking a statement. `dropped` counts sentences of it that are not borne out. */
export type WrittenCheck =
  | {
      readonly status: 'kept';
      readonly sentences: readonly [KeptSentence, ...KeptSentence[]];
      readonly dropped: number;
    }
  | { readonly status: 'dropped'; readonly why: DropReason };

/** What {@link checkWritten} needs besides a statement and its evidence. */
export interface WrittenCheckParts {
  readonly encoder: PassageEncoder;
  readonly wording: Wording;
  /** The sentence that is shown before the statement; it may begin with "he" where the lines of both are neighbours. */
  readonly before?: KeptSentence | null;
}

/** A statement that cites more lines than this says nothing of where it comes from. */
const MOST_CITED = 12;

type SentenceCheck =
  | { readonly status: 'kept'; readonly kept: KeptSentence }
  | { readonly status: 'dropped'; readonly why: DropReason };

/**
 * Checks a statement of a model against the very lines that it cites, sentence by sentence: form, citations, quotations,
 * and that it says nothing that they do not say. Wrong citations are not put right: a statement that other lines bear
 * out is dropped.
 * @throws FootnoteError `encoder/…` where the statement cannot be embedded
 */
export async function checkWritten(
  statement: WrittenStatement,
  sheet: Pick<EvidenceSheet, 'entries'>,
  { encoder, wording, before = null }: WrittenCheckParts,
): Promise<WrittenCheck> {
  const { text, markers } = unmarked(statement.text);
  const numbers = [...new Set([...statement.evidence, ...markers])];
  const witnesses = numbers.flatMap(
    (number) => sheet.entries.find(({ n }) => n === number)?.witness ?? [],
  );
  if (numbers.length === 0 || witnesses.length < numbers.length || numbers.length > MOST_CITED) {
    return { status: 'dropped', why: 'citation' };
  }
  const quotes = witnesses.map(({ sentence }) => sentence.text);
  const sentences = splitStatement(text).map((sentence) => readSentence(sentence, quotes));
  const similar = await similaritiesOf(
    sentences.filter((sentence) => sentence !== null),
    witnesses,
    encoder,
  );
  const sources = new CitedSources(witnesses);
  const checks: SentenceCheck[] = [];
  let last: Antecedent | null =
    before === null ? null : { sentence: before, isOfOtherStatement: true };
  for (const sentence of sentences) {
    const cited = sources.weighed(similar.get(sentence ?? '') ?? []);
    const check: SentenceCheck =
      sentence === null
        ? { status: 'dropped', why: 'form' }
        : checkSentence(sentence, last, cited, wording);
    last = check.status === 'kept' ? { sentence: check.kept, isOfOtherStatement: false } : null;
    checks.push(check);
  }
  const [first, ...more] = checks.flatMap((check) => (check.status === 'kept' ? [check.kept] : []));
  if (first !== undefined) {
    return {
      status: 'kept',
      sentences: [first, ...more],
      dropped: checks.length - 1 - more.length,
    };
  }
  const why = checks.flatMap((check) => (check.status === 'dropped' ? [check.why] : []))[0];
  return { status: 'dropped', why: why ?? 'form' };
}

/** Checks one sentence. One that refers back to the sentence before it is read with what it refers to, and falls with it. */
function checkSentence(
  sentence: string,
  before: Antecedent | null,
  cited: readonly CitedSource[],
  wording: Wording,
): SentenceCheck {
  const refersBack = startsBack(sentence);
  if (refersBack && before === null) return { status: 'dropped', why: 'form' };
  const quotes = cited.map(({ witness }) => witness.sentence.text);
  if (!quotesStand(sentence, quotes)) return { status: 'dropped', why: 'quote' };
  const { meant, support } =
    refersBack && before !== null
      ? readBehind(sentence, before, cited)
      : { meant: sentence, support: supportFor(sentence, cited) };
  if (support.status === 'unsupported') return { status: 'dropped', why: support.problem.kind };
  const kept: KeptSentence = {
    text: withDateNotes(sentence, support.cited, wording),
    cited: support.cited,
    isDoubtful: !support.isVerbatim && isDoubtful(meant),
    ...(refersBack && before !== null ? { behind: before.sentence } : {}),
  };
  return { status: 'kept', kept };
}
