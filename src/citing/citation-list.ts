import type { Article, ArticleMetadata, LineRange } from '../corpus/index.js';
import type { Citation } from './citation.js';

/** A sentence of an article with all that a citation of it says. */
export interface CitedSentence {
  readonly sentence: {
    /** Where it begins in the article's cleaned text: with the article's id, its identity. */
    readonly start: number;
    readonly text: string;
    readonly lines: LineRange;
  };
  readonly article: Pick<Article, 'id' | 'path'> &
    Pick<ArticleMetadata, 'title' | 'publisher' | 'dating' | 'url'>;
}

/** Numbers citations in the order in which they are first used; the same sentence keeps its number. */
export class CitationList {
  readonly #citations: Citation[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of the citation of this sentence. */
  cite(cited: CitedSentence): number {
    const key = `${cited.article.id}:${cited.sentence.start}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const n = this.#citations.length + 1;
    this.#numbers.set(key, n);
    this.#citations.push(citationOf(cited, n));
    return n;
  }

  /** All citations, in the order of their numbers. */
  get all(): Citation[] {
    return [...this.#citations];
  }
}

/** The citation of a sentence under a number. */
export function citationOf({ sentence, article }: CitedSentence, n: number): Citation {
  return {
    n,
    file: article.path,
    lines: [...sentence.lines],
    quote: sentence.text,
    title: article.title,
    publisher: article.publisher,
    date: article.dating.status === 'dated' ? { ...article.dating.date } : null,
    article: article.id,
    ...(article.url === null ? {} : { url: article.url }),
  };
}
