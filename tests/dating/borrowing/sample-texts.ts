import { type ArticleId, articleIdOf, type CorpusPath } from '../../../src/corpus/index.js';
import {
  type DateEvidence,
  findDateEvidence,
  type InferredDate,
  inferDates,
  linkReports,
  type UndatedArticle,
  undatedArticle,
} from '../../../src/dating/borrowing/index.js';
import type { DatedSentence } from '../../../src/dating/index.js';
import { articleDated } from '../anchors.js';

/** An article as a test wants it; undated where no date is given. */
export interface SampleText {
  readonly name: string;
  readonly date?: string;
  readonly caption?: string;
  readonly sentences: readonly string[];
}

/** Words that every article of the samples may use. */
const COMMON = new Set(['gaza', 'monday']);

/** What an article holds for working out dates. */
export function evidenceOf({ name, date, caption, sentences }: SampleText): DateEvidence {
  const told = sentences.map((text): DatedSentence => ({ text, kind: 'paragraph' }));
  return findDateEvidence({
    id: articleIdOf(name as CorpusPath, null),
    name,
    dating:
      date === undefined
        ? { status: 'undated', why: 'nothing in it says' }
        : { status: 'dated', date: articleDated(date) },
    sentences: caption === undefined ? told : [{ text: caption, kind: 'caption' }, ...told],
  });
}

/** Every undated article, linked to all others. */
export function linked(texts: readonly SampleText[]): UndatedArticle[] {
  const all = texts.map(evidenceOf);
  return all.flatMap((evidence) => {
    if (evidence.article.dating.status === 'dated') return [];
    const links = all
      .filter((other) => other !== evidence)
      .flatMap((other) => linkReports(evidence, other, (word) => !COMMON.has(word)));
    return undatedArticle(evidence, links) ?? [];
  });
}

/** The inferred dates by the names of the articles. */
export function inferred(texts: readonly SampleText[]): Record<string, InferredDate> {
  const dates = new Map<ArticleId, string>(
    texts.flatMap(({ name, date }) =>
      date === undefined ? [] : [[articleIdOf(name as CorpusPath, null), date]],
    ),
  );
  const found = inferDates(linked(texts), (id) => {
    const date = dates.get(id);
    return date === undefined ? null : articleDated(date);
  });
  return Object.fromEntries(
    texts.flatMap(({ name }) => {
      const date = found.get(articleIdOf(name as CorpusPath, null));
      return date === undefined ? [] : [[name, date]];
    }),
  );
}

/** The values of the inferred dates. */
export function inferredValues(texts: readonly SampleText[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inferred(texts)).map(([name, { date }]) => [name, date.value]),
  );
}
