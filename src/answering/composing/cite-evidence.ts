import type { Citation } from './answer.js';
import type { Evidence } from './rank-sentences.js';

/** Numbers citations in the order in which they are first used; the same sentence keeps its number. */
export class CitationList {
  readonly #citations: Citation[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of the citation of this evidence. */
  cite({ sentence, passage }: Evidence): number {
    const { article } = passage;
    const key = `${article.id}:${sentence.start}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const n = this.#citations.length + 1;
    this.#numbers.set(key, n);
    this.#citations.push({
      n,
      file: article.path,
      lines: [...sentence.lines],
      quote: sentence.text,
      title: article.title,
      publisher: article.publisher,
      date: article.dating.status === 'dated' ? { ...article.dating.date } : null,
    });
    return n;
  }

  /** All citations, in the order of their numbers. */
  get all(): Citation[] {
    return [...this.#citations];
  }
}
