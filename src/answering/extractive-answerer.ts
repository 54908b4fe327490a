import type { ArticleFilter } from '../library/index.js';
import { foldedWords, mentionsWord } from '../words/index.js';
import type { Answer } from './answer.js';
import type { AnswerScope, EvidencedAnswer, EvidencedAnswerer } from './answerer.js';
import { composeAnswer, type JudgedPart } from './composing/index.js';
import {
  constrainEvidence,
  type EvidenceSources,
  type FoundEvidence,
  findEvidence,
} from './evidence/index.js';
import { isKnown } from './is-known.js';
import { judgeEvidence } from './judging/index.js';
import { correctTypos, type Question, understandQuestion } from './question/index.js';
import { fillTemplate } from './templates.js';
import { toTenths } from './to-tenths.js';
import type { Wording } from './wording.js';

/** What an {@link ExtractiveAnswerer} is made of. */
export interface ExtractiveAnswererParts extends EvidenceSources {
  readonly wording: Wording;
  /** The clock that "last week" in a question is counted from. */
  readonly now: () => Date;
}

/** What two words at least have in common to be forms of one. */
const SHORTEST_STEM = 4;

/** The evidence for a part of a question, with its folded words that the corpus does not have. */
interface FoundPart extends FoundEvidence {
  readonly unknown: ReadonlySet<string>;
}

/** Answers in the articles' own words: a lead, the sentences that bear it out, and their citations. */
export class ExtractiveAnswerer implements EvidencedAnswerer {
  readonly #parts: ExtractiveAnswererParts;

  constructor(parts: ExtractiveAnswererParts) {
    this.#parts = parts;
  }

  async answer(question: string, scope: AnswerScope = {}): Promise<Answer> {
    const { answer } = await this.rate(question, scope);
    return answer;
  }

  async rate(asked: string, { filter }: AnswerScope = {}): Promise<EvidencedAnswer> {
    const started = performance.now();
    const { now } = this.#parts;
    const first = understandQuestion(asked, { now: now() });
    if (first.address !== 'question') {
      const answer = this.#reply(asked, first.address, started);
      return { answer, confidence: null, parts: [], preface: [], lacks: [] };
    }
    let question = first;
    let found = await this.#findAll(question, filter);
    const hits = found.flatMap((one) => (one.unknown.size === 0 ? [] : one.hits));
    const candidates = foldedWords(hits.map(({ passage }) => passage.text).join('\n'));
    const { text, corrections } = correctTypos(
      question.text,
      (word) => found.every(({ unknown }) => !unknown.has(word)) || isFormOf(word, candidates),
      candidates,
    );
    if (corrections.length > 0) {
      question = understandQuestion(text, { now: now() });
      found = await this.#findAll(question, filter);
    }
    const composing = performance.now();
    const judged = found.map((one) => judgePart(one, question));
    const { content, preface, lacks } = composeAnswer(
      judged,
      question,
      corrections,
      this.#parts.wording,
    );
    const ended = performance.now();
    const sum = (read: (one: FoundEvidence) => number) =>
      toTenths(found.reduce((total, one) => total + read(one), 0));
    return {
      answer: {
        question: asked,
        ...(corrections.length > 0 ? { understood: text } : {}),
        ...content,
        timings: {
          retrieve_ms: sum(({ retrieveMs }) => retrieveMs),
          rerank_ms: sum(({ rerankMs }) => rerankMs),
          compose_ms: toTenths(ended - composing),
          total_ms: toTenths(ended - started),
        },
      },
      confidence: Math.min(...judged.map(({ verdict }) => verdict.confidence)),
      parts: judged,
      preface,
      lacks,
    };
  }

  async #findAll(
    { parts }: Question,
    filter: ArticleFilter | undefined,
  ): Promise<readonly FoundPart[]> {
    const all: FoundPart[] = [];
    for (const part of parts) {
      const found = await findEvidence(part, this.#parts, filter);
      const unknown = new Set<string>();
      for (const { text, folded } of found.tokens.terms) {
        if (!(await isKnown(text, this.#parts.library, filter?.within))) unknown.add(folded);
      }
      all.push({ ...found, unknown });
    }
    return all;
  }

  /** What is said to somebody who asks nothing that could be looked up. */
  #reply(
    question: string,
    address: Exclude<Question['address'], 'question'>,
    started: number,
  ): Answer {
    const total = toTenths(performance.now() - started);
    return {
      question,
      kind: 'none',
      address,
      text: fillTemplate(this.#parts.wording[address], {}),
      statements: [],
      citations: [],
      missing: [],
      disagreements: [],
      timings: { retrieve_ms: 0, rerank_ms: 0, compose_ms: 0, total_ms: total },
    };
  }
}

/** Whether a word is another form of one that is there: "know" of "known", "Russian" of "Russia". */
function isFormOf(word: string, words: ReadonlySet<string>): boolean {
  if (mentionsWord(words, word)) return true;
  for (const other of words) {
    const [short, long] = word.length < other.length ? [word, other] : [other, word];
    if (short.length >= SHORTEST_STEM && long.startsWith(short)) return true;
  }
  return false;
}

function judgePart(found: FoundPart, question: Question): JudgedPart {
  const { evidence, unmet } = constrainEvidence(found.evidence, question);
  const verdict = judgeEvidence(
    evidence,
    found.part,
    found.tokens,
    ({ folded }) => !found.unknown.has(folded),
  );
  return { part: found.part, evidence, unmet, verdict };
}
