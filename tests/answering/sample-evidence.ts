import { questionTerms } from '../../src/answering/question-terms.js';
import type { Evidence, WeightedTerm } from '../../src/answering/rank-sentences.js';
import {
  type ArticleId,
  articleIdOf,
  type BlockKind,
  type Dating,
  passageIdOf,
} from '../../src/corpus/index.js';
import type { StoredPassage, StoredSentence } from '../../src/library/index.js';
import type { Hit } from '../../src/retrieval/index.js';
import { foldedWords } from '../../src/words/index.js';
import { pathOf } from '../library/sample-articles.js';

/** A passage as a test wants it: what is not given has a plain value. */
export interface SamplePassage {
  /** A text is a sentence of a paragraph. Each stands on a line of its own. */
  readonly sentences: readonly (string | { readonly text: string; readonly kind: BlockKind })[];
  readonly path?: string;
  readonly record?: string;
  readonly context?: readonly string[];
  readonly dating?: Dating;
  readonly publisher?: string;
  /** Where the passage begins in its article; its first line follows from it in no way. */
  readonly start?: number;
  readonly line?: number;
}

/** A passage of an article, as the library gives it. */
export function passageOf(sample: SamplePassage): StoredPassage {
  const path = pathOf(sample.path ?? 'a.txt');
  const record = sample.record ?? null;
  const articleId: ArticleId = articleIdOf(path, record);
  const start = sample.start ?? 0;
  let at = start;
  const sentences = sample.sentences.map((given, place): StoredSentence => {
    const { text, kind } = typeof given === 'string' ? { text: given, kind: 'paragraph' } : given;
    const from = at;
    at += text.length + 1;
    const line = (sample.line ?? 1) + place;
    return { text, kind: kind as BlockKind, start: from, end: at - 1, lines: [line, line] };
  });
  const text = sentences.map((sentence) => sentence.text).join(' ');
  return {
    id: passageIdOf(articleId, text, 0),
    articleId,
    ordinal: 0,
    context: sample.context ?? [],
    text,
    start,
    end: start + text.length,
    lines: [sentences[0]?.lines[0] ?? 1, sentences.at(-1)?.lines[1] ?? 1],
    sentences,
    article: {
      id: articleId,
      path,
      record,
      title: `Title of ${path}`,
      publisher: sample.publisher ?? null,
      url: null,
      author: null,
      language: 'en',
      dating: sample.dating ?? { status: 'undated', why: 'nothing in it says' },
      passages: 1,
    },
  };
}

/** A hit in which late interaction gave each sentence the score at its place; null where it was not run. */
export function hitOf(sample: SamplePassage, scores: readonly number[] | null): Hit {
  return {
    passage: passageOf(sample),
    score: 1,
    signals: { text: null, vector: { rank: 1, score: 0.3 }, late: null },
    sentenceScores: scores,
  };
}

/** The first sentence of a passage as evidence of the given strength. */
export function evidenceOf(sample: SamplePassage, score: number): Evidence {
  const passage = passageOf(sample);
  const [sentence] = passage.sentences;
  if (sentence === undefined) throw new Error('A passage of evidence has a sentence.');
  const words = foldedWords(sentence.text);
  return { sentence, passage, score, late: score, covered: score, coveredAround: score, words };
}

/** The terms of a question, all of the same weight. */
export function termsOf(question: string): WeightedTerm[] {
  return questionTerms(question).map((term) => ({ ...term, weight: 1 }));
}
