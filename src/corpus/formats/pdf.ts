import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { FormatReader, FormatReading, StatedMetadata } from '../format-reader.js';
import { withCaptionsApart } from './caption.js';
import { linesOfPage, type PdfLine, type PlacedText, withoutMargins } from './pdf-lines.js';
import { paragraphsOfPdf } from './pdf-paragraphs.js';

const MOST_PAGES = 2000;

/** What pdf.js gives of a document's information dictionary (ISO 32000-1, 14.3.3). */
const informationSchema = z.looseObject({
  Title: z.string().optional().catch(undefined),
  Author: z.string().optional().catch(undefined),
  CreationDate: z.string().optional().catch(undefined),
});

/**
 * Reads PDF. A PDF has no lines on disk: its line numbers count the lines of the extracted text, from the first page
 * to the last, with headers and footers that are then left out.
 */
export const pdfReader: FormatReader = {
  input: 'bytes',
  async read({ bytes }): Promise<FormatReading> {
    // Loaded on demand: the library takes a noticeable time to start, and most corpora have no PDF.
    const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
    const task = pdfjs.getDocument({
      // pdf.js takes the buffer over, and the caller keeps its own.
      data: Uint8Array.from(bytes),
      verbosity: pdfjs.VerbosityLevel.ERRORS,
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      cMapUrl: `${join(root, 'cmaps')}/`,
      standardFontDataUrl: `${join(root, 'standard_fonts')}/`,
    });
    // A password is asked for through this call; without one the loading promise would never settle.
    task.onPassword = () => void task.destroy();
    try {
      const document = await task.promise;
      const { lines, pages } = await linesOf(document);
      if (lines.length === 0) {
        return {
          status: 'malformed',
          detail: 'it has no text: its pages seem to be images (scans)',
        };
      }
      const { info } = await document.getMetadata();
      const blocks = withCaptionsApart(paragraphsOfPdf(withoutMargins(lines, pages)));
      const stated = metadataOf(info);
      return { status: 'read', drafts: [{ record: null, stated, blocks, cleaned: false }] };
    } catch (error) {
      return { status: 'malformed', detail: faultInWords(error) };
    } finally {
      await task.destroy();
    }
  },
};

interface PdfDocument {
  readonly numPages: number;
  getPage(page: number): Promise<{
    getTextContent(): Promise<{
      readonly items: readonly (PlacedText | { readonly type: string })[];
    }>;
    cleanup(): boolean;
  }>;
}

async function linesOf(
  document: PdfDocument,
): Promise<{ readonly lines: readonly PdfLine[]; readonly pages: number }> {
  const lines: PdfLine[] = [];
  const pages = Math.min(document.numPages, MOST_PAGES);
  for (let number = 1; number <= pages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const placed = items.filter((item): item is PlacedText => 'str' in item);
    lines.push(...linesOfPage(placed, number, lines.length + 1));
    page.cleanup();
  }
  return { lines, pages };
}

/** Programs fill in titles such as "Microsoft Word - draft3.docx", which say less than the first heading. */
function metadataOf(info: unknown): StatedMetadata {
  const parsed = informationSchema.safeParse(info);
  if (!parsed.success) return {};
  const { Title, Author, CreationDate } = parsed.data;
  const title = Title?.trim() ?? '';
  const author = Author?.trim() ?? '';
  const date = /^D:(\d{4})(\d{2})(\d{2})/.exec(CreationDate ?? '');
  const isTitle = / /.test(title) && !/\.\w{2,5}$|^(?:untitled|microsoft word)/i.test(title);
  return {
    ...(isTitle && { title }),
    ...(/ /.test(author) && { author }),
    ...(date && {
      published: { text: `${date[1]}-${date[2]}-${date[3]}`, where: 'PDF creation date' },
    }),
  };
}

function faultInWords(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return 'it is encrypted, and asks for a password';
  const reason = error instanceof Error ? error.message : String(error);
  return `it is no PDF that can be read (${reason.slice(0, 200)})`;
}
