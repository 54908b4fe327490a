import type { ArticleId } from '../../corpus/index.js';

/** Articles that are being put into groups: a union-find over their ids. */
export class ArticleGroups {
  readonly #parents = new Map<ArticleId, ArticleId>();

  /** The smallest id of the group of an article; its own as long as it was joined with none. */
  rootOf(article: ArticleId): ArticleId {
    let root = article;
    for (let next = this.#parents.get(root); next !== undefined; next = this.#parents.get(root)) {
      root = next;
    }
    return root;
  }

  /** Makes one group of those of two articles. */
  join(a: ArticleId, b: ArticleId): void {
    const [first, second] = [this.rootOf(a), this.rootOf(b)];
    if (first < second) this.#parents.set(second, first);
    else if (second < first) this.#parents.set(first, second);
  }
}
