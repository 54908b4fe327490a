import { basename, join } from 'node:path';
import { FootnoteError } from '../errors/footnote-error.js';
import { type Article, articleIdOf, type CorpusPath } from './article.js';
import { removeBoilerplate } from './boilerplate.js';
import { chooseTitle } from './choose-title.js';
import { assembleText } from './clean-text.js';
import { dateArticle } from './date-article.js';
import { decodeText } from './decode-text.js';
import { detectLanguage } from './detect-language.js';
import type { ArticleDraft, FormatReader, FormatReading } from './format-reader.js';
import { formatForName, formatForText } from './formats/readers.js';
import { namePublisher } from './name-publisher.js';
import { readBytes } from './read-bytes.js';
import type { FileReading, SkipReason } from './reading.js';
import { repairEncoding } from './repair-encoding.js';
import type { ScannedFile } from './scan-folder.js';

/** How much is read. */
export interface ReadingLimits {
  /** Larger files, in bytes, are skipped without being loaded. */
  readonly maxBytes: number;
}

/** Limits that no real article comes near: 32 MiB. */
export const DEFAULT_READING_LIMITS: ReadingLimits = { maxBytes: 32 * 1024 * 1024 };

/** How much of a text tells its language, in UTF-16 code units: mostly little, which is a good deal faster to judge. */
const LANGUAGE_SAMPLES = [300, 4000];

/**
 * Reads one file of the corpus into its articles: decoded, repaired, freed of navigation, titled and dated. Whatever
 * is wrong with the file is a `skipped` result with the reason; input that makes a parser fail counts as malformed.
 * @param root the corpus folder
 */
export async function readArticleFile(
  root: string,
  file: ScannedFile,
  limits: ReadingLimits = DEFAULT_READING_LIMITS,
): Promise<FileReading> {
  const skipped = (reason: SkipReason, detail: string): FileReading => ({
    status: 'skipped',
    skipped: { path: file.path, reason, detail },
  });
  const format = formatForName(file.path);
  if (format === null) return skipped('unsupported', 'its extension is not one of those read');
  const loaded = await readBytes(join(root, file.diskPath), limits.maxBytes);
  if (loaded.status === 'too-large') {
    return skipped(
      'too-large',
      `${inMegabytes(loaded.size)}, over ${inMegabytes(limits.maxBytes)}`,
    );
  }
  if (loaded.status === 'unreadable') {
    return skipped('unreadable', `it cannot be read (${loaded.code})`);
  }
  const { bytes } = loaded;
  if (bytes.length === 0) return skipped('empty', 'it has no bytes');
  let reading: FormatReading;
  const reader = await format.load();
  if (reader.input === 'bytes') reading = await readGuarded(reader, '', bytes);
  else {
    const decoded = decodeText(bytes);
    if (decoded.status === 'binary') return skipped('binary', decoded.detail);
    if (decoded.text.trim() === '') return skipped('empty', 'it has nothing but white space');
    const text = repairEncoding(decoded.text);
    reading = await readGuarded(await formatForText(format, text).load(), text, bytes);
  }
  if (reading.status === 'malformed') return skipped('malformed', reading.detail);
  const articles = reading.drafts.flatMap((draft) => articleOf(file.path, draft) ?? []);
  if (articles.length === 0) return skipped('no-text', 'no text of an article was found in it');
  return { status: 'read', articles };
}

/** Parsers throw on some hostile input, if only because the call stack ends; Footnote's own faults go through. */
async function readGuarded(
  reader: FormatReader,
  text: string,
  bytes: Uint8Array,
): Promise<FormatReading> {
  try {
    return await reader.read({ text, bytes });
  } catch (error) {
    if (error instanceof FootnoteError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    return { status: 'malformed', detail: `its parser failed (${reason.slice(0, 200)})` };
  }
}

/** The article of a draft, or null where no text is left of it. */
function articleOf(path: CorpusPath, draft: ArticleDraft): Article | null {
  const kept = draft.cleaned ? draft.blocks : removeBoilerplate(draft.blocks);
  const fileName = draft.record === null ? basename(path) : null;
  const { title, blocks } = chooseTitle(draft.stated.title, kept, fileName);
  const body = assembleText(blocks);
  if (!/[\p{L}\p{N}]/u.test(body.text)) return null;
  const { stated } = draft;
  return {
    id: articleIdOf(path, draft.record),
    path,
    record: draft.record,
    title,
    publisher: namePublisher(stated.publisher, draft.blocks),
    url: stated.url ?? null,
    author: stated.author ?? null,
    language: languageCode(stated.language) ?? languageOf(body.text),
    dating: dateArticle(draft, path),
    body,
  };
}

function languageOf(text: string): string | null {
  for (const length of LANGUAGE_SAMPLES) {
    const language = detectLanguage(text.slice(0, length));
    if (language !== null) return language;
  }
  return null;
}

/** The language of a tag such as "en-GB", "en_US" or "eng": ISO 639-1 where there is a code; null for no tag. */
function languageCode(tag: string | undefined): string | null {
  if (tag === undefined || !/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/iu.test(tag)) return null;
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).language;
  } catch {
    return null;
  }
}

function inMegabytes(bytes: number): string {
  return `${(bytes / (1024 * 1024)).toFixed(1)} MiB`;
}
