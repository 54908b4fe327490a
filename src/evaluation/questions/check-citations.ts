import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { findInArticle, findInLines, type QuoteFinding } from '../../answering/checking/index.js';
import type { Answer, Citation, Statement } from '../../answering/index.js';
import { type CorpusPath, decodeText, repairEncoding } from '../../corpus/index.js';
import type { LibraryReader } from '../../library/index.js';

/** What came of looking a citation up. */
export interface CitationCheck {
  readonly citation: Citation;
  /** In the article that the library holds. */
  readonly inLibrary: QuoteFinding;
  /** In the file on disk; null for formats in which the words do not stand as they are read (HTML, JSON, PDF). */
  readonly onDisk: QuoteFinding | null;
  /** Whether every statement that cites it is borne out by its citations; false where no statement does. */
  readonly supports: boolean;
}

/** Tells whether the words of its citations bear a statement out. */
export type SupportCheck = (
  statement: Statement,
  citations: readonly Citation[],
) => Promise<boolean> | boolean;

/** What citations are checked with. */
export interface CitationSources {
  readonly library: LibraryReader;
  /** The corpus folder. */
  readonly corpus: string;
  /** Every statement with citations is taken to be borne out by them where no check is given. */
  readonly isSupported?: SupportCheck;
}

/** Formats whose characters are the article's own. */
const PLAIN = new Set(['.txt']);

/**
 * Looks up every citation of an answer: the exact words must stand in that file at those lines, in the article as it
 * was read and, for plain text, in the file itself after its broken encoding is repaired. What is said with it must
 * follow from it.
 */
export async function checkCitations(
  answer: Answer,
  sources: CitationSources,
): Promise<CitationCheck[]> {
  const uses = await judgeStatements(answer, sources.isSupported ?? (() => true));
  return Promise.all(
    answer.citations.map(async (citation) => {
      const own = uses.filter(({ citations }) => citations.includes(citation.n));
      return {
        citation,
        inLibrary: await lookUp(citation, sources.library),
        onDisk: await readAgain(citation, sources.corpus),
        supports: own.length > 0 && own.every(({ isSupported }) => isSupported),
      };
    }),
  );
}

/** Whether the words of a citation were found at its lines wherever they were looked for. */
export function isVerbatim({ inLibrary, onDisk }: CitationCheck): boolean {
  return inLibrary === 'verbatim' && (onDisk === null || onDisk === 'verbatim');
}

/** Whether a citation is verbatim and bears out what it stands behind. */
export function isPrecise(check: CitationCheck): boolean {
  return isVerbatim(check) && check.supports;
}

/** Statements and the positions of disagreements, each with whether its citations bear it out. */
async function judgeStatements(answer: Answer, isSupported: SupportCheck) {
  const positions = answer.disagreements.flatMap((disagreement) => disagreement.positions);
  return Promise.all(
    [...answer.statements, ...positions].map(async (statement) => {
      const own = answer.citations.filter(({ n }) => statement.citations.includes(n));
      return { ...statement, isSupported: await isSupported(statement, own) };
    }),
  );
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
