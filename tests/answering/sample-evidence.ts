import type {
  Evidence,
  EvidenceSignals,
  QuestionTokens,
  TermSupport,
  WeightedTerm,
  Witness,
} from '../../src/answering/evidence/index.js';
import { WitnessReader } from '../../src/answering/evidence/index.js';
import {
  type QuestionPart,
  questionTerms,
  understandQuestion,
} from '../../src/answering/question/index.js';
import {
  type ArticleId,
  articleIdOf,
  type BlockKind,
  type Dating,
  passageIdOf,
} from '../../src/corpus/index.js';
import type { PassageName, StoredPassage, StoredSentence } from '../../src/library/index.js';
import type { Hit, TokenMatches } from '../../src/retrieval/index.js';
import { pathOf } from '../library/sample-articles.js';

/** A passage as a test wants it: what is not given has a plain value. */
export interface SamplePassage {
  /** A text is a sentence of a paragraph. Each stands on a line of its own. */
  readonly sentences: readonly (string | { readonly text: string; readonly kind: BlockKind })[];
  readonly path?: string;
  readonly record?: string;
  readonly title?: string;
  readonly context?: readonly string[];
  readonly names?: readonly PassageName[];
  readonly dating?: Dating;
  readonly publisher?: string;
  readonly url?: string;
  /** Where the passage begins in its article; its first line follows from it in no way. */
  readonly start?: number;
  readonly line?: number;
}

/** What speaks for a sentence, as a test wants it. */
export interface SampleStrength {
  /** The place of the sentence in its passage; 0 where not given. */
  readonly place?: number;
  readonly score?: number;
  readonly signals?: Partial<EvidenceSignals>;
  readonly support?: readonly TermSupport[];
}

/** Signals of a sentence that answers beyond doubt. */
export const STRONG: EvidenceSignals = {
  late: 0.9,
  distinct: 0.9,
  before: 0,
  after: 0,
  around: 0,
  weakest: 0.9,
  covered: 1,
  coveredAround: 1,
  typed: 1,
  defines: 0,
  fragment: 0,
};

/** A day that an article says it is of. */
export function datedOn(day: string): Dating {
  return {
    status: 'dated',
    date: { value: day, precision: 'day', basis: 'stated', why: 'front matter' },
  };
}

/** A passage of an article, as the library gives it. */
export function passageOf(sample: SamplePassage): StoredPassage {
  const path = pathOf(sample.path ?? 'a.txt');
  const record = sample.record ?? null;
  const articleId: ArticleId = articleIdOf(path, record);
  const start = sample.start ?? 0;
  let at = start;
  const sentences = sample.sentences.map((given, place): StoredSentence => {
    const { text, kind } =
      typeof given === 'string' ? { text: given, kind: 'paragraph' as const } : given;
    const from = at;
    at += text.length + 1;
    const line = (sample.line ?? 1) + place;
    return { text, kind, start: from, end: at - 1, lines: [line, line] };
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
    names: sample.names ?? [],
    article: {
      id: articleId,
      path,
      record,
      title: sample.title ?? `Title of ${path}`,
      publisher: sample.publisher ?? null,
      url: sample.url ?? null,
      author: null,
      language: 'en',
      dating: sample.dating ?? { status: 'undated', why: 'nothing in it says' },
      passages: 1,
    },
  };
}

/** A sentence of a passage with what it asserts; the first one where no place is given. */
export function witnessAt(sample: SamplePassage, place = 0): Witness {
  const witness = new WitnessReader().read(passageOf(sample), place);
  if (witness === null) throw new Error('The passage has no sentence at this place.');
  return witness;
}

/** A sentence of a passage as evidence; where nothing else is said, evidence that answers beyond doubt. */
export function evidenceOf(sample: SamplePassage, strength: SampleStrength = {}): Evidence {
  return {
    ...witnessAt(sample, strength.place),
    signals: { ...STRONG, ...strength.signals },
    support: strength.support ?? [],
    score: strength.score ?? 10,
  };
}

/**
 * A hit of a question with `matches.length / sentences.length` tokens. Each row holds the matches of a sentence, token by
 * token; null where late interaction was not run.
 */
export function hitOf(
  sample: SamplePassage,
  rows: readonly (readonly number[])[] | null,
  context: readonly number[] = rows?.[0]?.map(() => 0) ?? [],
): Hit {
  const matches: TokenMatches | null =
    rows === null
      ? null
      : {
          context: Float32Array.from(context),
          sentences: rows.map((row) => Float32Array.from(row)),
        };
  return {
    passage: passageOf(sample),
    score: 1,
    signals: { text: null, vector: { rank: 1, score: 0.3 }, late: null },
    matches,
  };
}

/** The only part of a question. */
export function partOf(question: string): QuestionPart {
  const [part] = understandQuestion(question).parts;
  if (part === undefined) throw new Error('A question has a part.');
  return part;
}

/** The terms of a question, all of the same weight. */
export function termsOf(question: string): WeightedTerm[] {
  return questionTerms(question).map((term) => ({ ...term, weight: 1 }));
}

/** The tokens of a question as if each of its terms were one, all of the same weight. */
export function tokensOf(terms: readonly WeightedTerm[]): QuestionTokens {
  return {
    weights: new Float64Array(terms.length).fill(terms.length === 0 ? 0 : 1 / terms.length),
    isContent: terms.map(() => true),
    terms,
    highest: 1,
    placesOf: terms.map((_, place) => [place]),
  };
}
