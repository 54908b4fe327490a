import type { BlockKind } from '../corpus/index.js';
import type { StoredPassage, StoredSentence } from '../library/index.js';
import type { Hit } from '../retrieval/index.js';
import { foldedWords, type Mentions, mentionsIn } from '../words/index.js';
import type { QuestionTerm } from './question-terms.js';

/** A sentence that may answer, with what speaks for it. */
export interface Evidence {
  readonly sentence: StoredSentence;
  readonly passage: StoredPassage;
  /** All signals together, 0 to about 1. */
  readonly score: number;
  /**
   * Late interaction of the question with the sentence as it stands in its passage, 0 to about 1; where it was not run,
   * the cosine of question and passage.
   */
  readonly late: number;
  /** Share of the question's terms, by weight, that the sentence takes up, and its passage with its context. */
  readonly covered: number;
  readonly coveredAround: number;
  /** The folded words of the sentence. */
  readonly words: ReadonlySet<string>;
}

/** A question's term with how much it tells: rare words tell more. */
export interface WeightedTerm extends QuestionTerm {
  readonly weight: number;
}

/** Late interaction counts for this much, the terms in the sentence and around it for the rest. */
const LATE_SHARE = 0.6;
const COVERED_SHARE = 0.25;
const AROUND_SHARE = 0.15;

/** What a sentence's kind takes off: captions and bylines carry dates and names that are not the story's own. */
const KIND_FACTORS: Record<BlockKind, number> = {
  heading: 0,
  paragraph: 1,
  'list-item': 1,
  'table-row': 0.95,
  caption: 0.85,
  byline: 0.8,
};

/** Ranks the sentences of the hits as evidence for a question, best first; a sentence in two passages counts once. */
export function rankSentences(hits: readonly Hit[], terms: readonly WeightedTerm[]): Evidence[] {
  const best = new Map<string, Evidence>();
  for (const hit of hits) {
    const { passage } = hit;
    const around = coverage(terms, mentionsIn([...passage.context, passage.text].join('\n')));
    for (const [place, sentence] of passage.sentences.entries()) {
      // A heading says what follows is about; it is no statement of the article. Nor are figures or marks by themselves.
      if (sentence.kind === 'heading' || !/\p{L}/u.test(sentence.text)) continue;
      const words = foldedWords(sentence.text);
      // The score of a hit compares with the hits of its own search only: the best one always has a high one.
      const late = hit.sentenceScores?.[place] ?? Math.max(0, hit.signals.vector?.score ?? 0);
      const covered = coverage(terms, mentionsIn(sentence.text, words));
      const signals = LATE_SHARE * late + COVERED_SHARE * covered + AROUND_SHARE * around;
      const score = signals * KIND_FACTORS[sentence.kind] * (isQuestion(sentence) ? 0.8 : 1);
      const key = `${passage.articleId}:${sentence.start}`;
      if ((best.get(key)?.score ?? -1) >= score) continue;
      best.set(key, { sentence, passage, score, late, covered, coveredAround: around, words });
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** The share of the terms' weight that is mentioned. */
function coverage(terms: readonly WeightedTerm[], mentions: Mentions): number {
  let found = 0;
  let total = 0;
  for (const term of terms) {
    total += term.weight;
    if (mentions(term)) found += term.weight;
  }
  return total === 0 ? 0 : found / total;
}

function isQuestion(sentence: StoredSentence): boolean {
  return /\?["'”’)]*$/u.test(sentence.text);
}
