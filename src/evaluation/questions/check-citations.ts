import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Answer, Citation } from '../../answering/index.js';
import { type CorpusPath, decodeText, repairEncoding } from '../../corpus/index.js';
import type { LibraryReader } from '../../library/index.js';
import { findInArticle, findInLines, type QuoteFinding } from './find-quote.js';

/** What came of looking a citation up. */
export interface CitationCheck {
  readonly citation: Citation;
  /** In the article that the library holds. */
  readonly inLibrary: QuoteFinding;
  /** In the file on disk; null for formats in which the words do not stand as they are read (HTML, JSON, PDF). */
  readonly onDisk: QuoteFinding | null;
}

/** Where citations are looked up. */
export interface CitationSources {
  readonly library: LibraryReader;
  /** The corpus folder. */
  readonly corpus: string;
}

/** Formats whose characters are the article's own. */
const PLAIN = new Set(['.txt']);

/**
 * Looks up every citation of an answer: the exact words must stand in that file at those lines, in the article as it
 * was read and, for plain text, in the file itself after its broken encoding is repaired.
 */
export async function checkCitations(
  { citations }: Answer,
  sources: CitationSources,
): Promise<CitationCheck[]> {
  return Promise.all(
    citations.map(async (citation) => ({
      citation,
      inLibrary: await lookUp(citation, sources.library),
      onDisk: await readAgain(citation, sources.corpus),
    })),
  );
}

/** Whether the words of a citation were found at its lines wherever they were looked for. */
export function isVerbatim({ inLibrary, onDisk }: CitationCheck): boolean {
  return inLibrary === 'verbatim' && (onDisk === null || onDisk === 'verbatim');
}

async function lookUp({ file, quote, lines }: Citation, library: LibraryReader) {
  const articles = await library.articlesIn(file as CorpusPath);
  const findings = articles.map(({ body }) => findInArticle(body, quote, lines));
  return bestOf(findings);
}

async function readAgain({ file, quote, lines }: Citation, corpus: string) {
  if (!PLAIN.has(extname(file).toLowerCase())) return null;
  const bytes = await readFile(join(corpus, file)).catch(() => null);
  const decoded = bytes === null ? null : decodeText(bytes);
  if (decoded?.status !== 'text') return 'absent';
  const asItStands = findInLines(decoded.text, quote, lines);
  if (asItStands === 'verbatim') return asItStands;
  return bestOf([asItStands, findInLines(repairEncoding(decoded.text), quote, lines)]);
}

function bestOf(findings: readonly QuoteFinding[]): QuoteFinding {
  if (findings.includes('verbatim')) return 'verbatim';
  return findings.includes('on-other-lines') ? 'on-other-lines' : 'absent';
}
