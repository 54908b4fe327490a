import type { Brand } from '../../brand.js';
import type { ArticleId } from '../../corpus/index.js';
import type { StoredPassage } from '../../library/index.js';
import { containment, type Shingles, shinglesOf, withoutQuotations } from '../../prints/index.js';
import type { Witness } from '../evidence/index.js';
import { ArticleGroups } from './article-groups.js';
import { isNearCopy, printOf, type SentencePrint } from './near-copy.js';

/** One report, in however many articles it was printed: the smallest id among them. */
export type OriginId = Brand<string, 'OriginId'>;

/** Words in a row that passages are compared by, and how many a passage needs for it. */
const SIZE = 5;
const FEWEST = 12;
/** A passage of which another article holds this share was printed from the same report. */
const REPRINTED = 0.5;

/**
 * Which articles are prints of one report: those that hold most of a passage of each other's in the same words, or a
 * witness of which is nearly the same sentence. What both only quote makes no reprint. Compares what is handed in, at
 * most some dozens of sentences, not whole articles.
 */
export function originsOf(witnesses: readonly Witness[]): ReadonlyMap<ArticleId, OriginId> {
  const articles = readArticles(witnesses);
  const groups = new ArticleGroups();
  articles.forEach((a, place) => {
    for (const b of articles.slice(place + 1)) if (isSameReport(a, b)) groups.join(a.id, b.id);
  });
  return new Map(articles.map(({ id }) => [id, originId(groups.rootOf(id))]));
}

/** An article as far as its passages were found. */
interface ArticlePrint {
  readonly id: ArticleId;
  readonly passages: readonly Shingles[];
  readonly whole: Shingles;
  readonly sentences: readonly SentencePrint[];
}

function readArticles(witnesses: readonly Witness[]): ArticlePrint[] {
  const byArticle = new Map<ArticleId, Witness[]>();
  for (const witness of witnesses) {
    const { articleId } = witness.passage;
    const known = byArticle.get(articleId);
    if (known === undefined) byArticle.set(articleId, [witness]);
    else known.push(witness);
  }
  return Array.from(byArticle, ([id, own]): ArticlePrint => {
    const distinct = new Map(own.map(({ passage }) => [passage.id, passage]));
    const passages = [...distinct.values()].map(passagePrint);
    return {
      id,
      passages,
      whole: new Set(passages.flatMap((shingles) => [...shingles])),
      sentences: own.map(({ sentence }) => printOf(sentence.text)),
    };
  });
}

function passagePrint({ text }: StoredPassage): Shingles {
  return shinglesOf(withoutQuotations(text), SIZE);
}

function isSameReport(a: ArticlePrint, b: ArticlePrint): boolean {
  return (
    isReprinted(a, b) ||
    isReprinted(b, a) ||
    a.sentences.some((one) => b.sentences.some((other) => isNearCopy(one, other)))
  );
}

function isReprinted({ passages }: ArticlePrint, { whole }: ArticlePrint): boolean {
  return passages.some(
    (passage) => passage.size >= FEWEST && containment(passage, whole) >= REPRINTED,
  );
}

function originId(article: ArticleId): OriginId {
  const id: string = article;
  return id as OriginId;
}
