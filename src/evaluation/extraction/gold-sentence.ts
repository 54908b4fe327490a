import { foldSpace, isWithin, placesInArticle } from '../../answering/checking/index.js';
import type { Citation } from '../../answering/index.js';
import { type CleanText, segmentSentences } from '../../corpus/index.js';
import type { ArticleSummary, LibraryReader, StoredArticle } from '../../library/index.js';
import type { ExtractionSet, SpanQuestion } from './extraction-set.js';

/** The sentence of an article in which a right answer stands: offsets in the article's cleaned text. */
export interface GoldSentence {
  readonly article: StoredArticle;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How much of the text around an answer tells it from the same words elsewhere in a document, in UTF-16 code units. */
const CONTEXTS = [80, 20, 0];

/**
 * Finds the sentence that holds an answer.
 * @param article the document as the library holds it: cleaned, so that offsets have moved
 * @param text the document's own text
 * @param span where the answer stands in it
 * @returns null where cleaning has taken the answer away
 */
export function findGoldSentence(
  article: StoredArticle,
  text: string,
  span: { readonly start: number; readonly end: number },
): GoldSentence | null {
  const at = locate(article.body, text, span);
  if (at === null) return null;
  const sentences = segmentSentences(article.body, article.language);
  const holding = sentences.find(({ end }) => end > at);
  if (holding === undefined) return null;
  const { start, end } = holding;
  return { article, start, end, text: article.body.text.slice(start, end) };
}

/**
 * The sentences in which the answers to a question stand, as far as they are found.
 * @param articles the library's, by the id of their document
 */
export async function goldSentencesOf(
  { spans }: SpanQuestion,
  { documents }: ExtractionSet,
  articles: ReadonlyMap<string, ArticleSummary>,
  library: LibraryReader,
): Promise<GoldSentence[]> {
  const golds = await Promise.all(
    spans.map(async (span) => {
      const summary = articles.get(span.document);
      const article = summary === undefined ? null : await library.article(summary.id);
      const text = documents.get(span.document)?.text ?? '';
      return article === null ? null : findGoldSentence(article, text, span);
    }),
  );
  return golds.filter((gold) => gold !== null);
}

/** Whether a citation quotes the sentence or part of it, in the right document. */
export function quotesGold({ file, lines, quote }: Citation, gold: GoldSentence): boolean {
  if (file !== gold.article.path) return false;
  for (const place of placesInArticle(gold.article.body, quote)) {
    const overlaps = place.start < gold.end && place.end > gold.start;
    if (overlaps && isWithin(place.lines, lines)) return true;
  }
  return false;
}

/** The offset in the cleaned text of what begins at `start` of a document's own text. */
function locate(
  body: CleanText,
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): number | null {
  for (const context of CONTEXTS) {
    // The context ends with the answer's first letter, so that folding cannot run the two together.
    const before = foldSpace(`${text.slice(Math.max(0, start - context), start)}|`).slice(0, -1);
    const around = foldSpace(before + text.slice(start, end + context));
    const [place] = placesInArticle(body, around);
    if (place !== undefined) return place.start + before.length;
  }
  return null;
}
