import type { Citation } from '../answer.js';
import type { Witness } from '../evidence/index.js';

/** Numbers citations in the order in which they are first used; the same sentence keeps its number. */
export class CitationList {
  readonly #citations: Citation[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of the citation of this sentence. */
  cite({ sentence, passage }: Witness): number {
    const { article } = passage;
    const key = `${article.id}:${sentence.start}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const n = this.#citations.length + 1;
    this.#numbers.set(key, n);
    this.#citations.push(citationOf({ sentence, passage }, n));
    return n;
  }

  /** All citations, in the order of their numbers. */
  get all(): Citation[] {
    return [...this.#citations];
  }
}

/** The citation of a sentence under a number. */
export function citationOf(
  { sentence, passage: { article } }: Pick<Witness, 'sentence' | 'passage'>,
  n: number,
): Citation {
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
