import type { BlockKind } from '../../corpus/index.js';
import type { StoredSentence } from '../../library/index.js';
import type { Hit } from '../../retrieval/index.js';
import type { AnswerType, QuestionPart } from '../question/index.js';
import { defines } from './defines.js';
import type { Evidence, EvidenceSignals } from './evidence.js';
import { EVIDENCE_WEIGHTS } from './evidence-weights.js';
import { holdsAnswerType } from './holds-answer-type.js';
import { type MeasuredSentence, measureSentences } from './measure-sentences.js';
import type { QuestionTokens } from './question-tokens.js';
import { WitnessReader } from './witness-reader.js';

/** Sentences that are read for what they assert; those further down would not be shown. */
const READ = 16;

/** What a sentence's kind takes off: captions and bylines carry dates and names that are not the story's own. */
const KIND_COSTS: Record<BlockKind, number> = {
  heading: 6,
  paragraph: 0,
  'list-item': 0,
  'table-row': 0.3,
  caption: 0.8,
  byline: 1.2,
};

/**
 * What it is worth, besides its weight, that a sentence holds words of the kind asked for, where that kind shows by its
 * form: who, where, when and how many.
 */
const MARKED: Partial<Record<AnswerType, number>> = {
  person: 1.2,
  organisation: 0.6,
  place: 0.6,
  time: 0.8,
  duration: 0.8,
  number: 0.8,
  money: 0.8,
  percentage: 0.8,
  age: 0.8,
};

/** What it takes off that a sentence asks instead of saying. */
const QUESTION_COST = 1.5;

/** Ranks the sentences of the hits as evidence for a question, best first; each once, though it stand in two passages. */
export function rankEvidence(
  hits: readonly Hit[],
  part: QuestionPart,
  tokens: QuestionTokens,
): Evidence[] {
  const best = new Map<string, { readonly measured: MeasuredSentence; readonly score: number }>();
  for (const measured of measureSentences(hits, tokens)) {
    const score = scoreOf({ ...measured.signals, typed: 0, defines: 0 }, measured.sentence);
    const key = `${measured.hit.passage.articleId}:${measured.sentence.start}`;
    if ((best.get(key)?.score ?? Number.NEGATIVE_INFINITY) < score) {
      best.set(key, { measured, score });
    }
  }
  const reader = new WitnessReader();
  return [...best.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, READ)
    .map(({ measured }) => readEvidence(measured, part, reader))
    .sort((a, b) => b.score - a.score);
}

function readEvidence(
  { hit, sentence, place, words, signals, support }: MeasuredSentence,
  part: QuestionPart,
  reader: WitnessReader,
): Evidence {
  const witness = {
    ...reader.assertions(hit.passage, place),
    sentence,
    passage: hit.passage,
    place,
    words,
  };
  const all: EvidenceSignals = {
    ...signals,
    typed: holdsAnswerType(part, witness),
    defines: defines(part, sentence.text) ? 1 : 0,
  };
  const score = scoreOf(all, sentence) + all.typed * (MARKED[part.expects] ?? 0);
  return { ...witness, signals: all, support, score };
}

function scoreOf(signals: EvidenceSignals, sentence: StoredSentence): number {
  let score = -KIND_COSTS[sentence.kind];
  for (const [name, weight] of Object.entries(EVIDENCE_WEIGHTS)) {
    score += weight * signals[name as keyof EvidenceSignals];
  }
  return isQuestion(sentence) ? score - QUESTION_COST : score;
}

function isQuestion(sentence: StoredSentence): boolean {
  return /\?["'”’)]*$/u.test(sentence.text);
}
