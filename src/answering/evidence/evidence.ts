import type { ResolvedDate } from '../../dating/index.js';
import type { Fact } from '../../facts/index.js';
import type { StoredPassage, StoredSentence } from '../../library/index.js';
import type { QuestionTerm } from '../question/index.js';

/** A sentence of an article with what it asserts. */
export interface Witness {
  readonly sentence: StoredSentence;
  readonly passage: StoredPassage;
  /** The place of the sentence in its passage, from 0. */
  readonly place: number;
  /** Its folded words. */
  readonly words: ReadonlySet<string>;
  readonly facts: readonly Fact[];
  /** The calendar dates that it speaks of. */
  readonly dates: readonly ResolvedDate[];
}

/**
 * What speaks for a sentence as the answer to a question, each from 0 to about 1. Late interaction compares the
 * question's tokens with the sentence's as they stand in their passage.
 */
export interface EvidenceSignals {
  /** Late interaction, tokens weighted by how rare they are in the language and the corpus. */
  readonly late: number;
  /** Late interaction, tokens weighted by how few of the candidate sentences match them. */
  readonly distinct: number;
  /** What late interaction gains where the sentence before, or the headings above the first one, help out. */
  readonly before: number;
  /** What it gains where the sentence after helps out. */
  readonly after: number;
  /** What it gains where the whole passage and its headings help out. */
  readonly around: number;
  /** The match of the content word that is matched worst. */
  readonly weakest: number;
  /** Share of the question's terms, by weight, that the sentence mentions, and its passage with its headings. */
  readonly covered: number;
  readonly coveredAround: number;
  /** Whether it holds words of the kind that is asked for, other than the question's own. */
  readonly typed: number;
  /** 1 where it says what the thing that is asked about is. */
  readonly defines: number;
  /** 1 for fragments: too few words to say something. */
  readonly fragment: number;
}

/** How well a term of the question is matched, 0 to about 1: 1 where it is mentioned, else by late interaction. */
export interface TermSupport {
  readonly term: WeightedTerm;
  /** By the sentence itself. */
  readonly here: number;
  /** By the sentence's passage and the headings above it. */
  readonly around: number;
}

/** A sentence that may answer. */
export interface Evidence extends Witness {
  readonly support: readonly TermSupport[];
  readonly signals: EvidenceSignals;
  /** All signals together, as log-odds without a fixed zero: compares with the evidence for the same question. */
  readonly score: number;
}

/** A question's term with how much it tells: rare words tell more. */
export interface WeightedTerm extends QuestionTerm {
  readonly weight: number;
}
