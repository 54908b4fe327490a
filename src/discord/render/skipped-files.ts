import type { SkippedFile, SkipReason } from '../../corpus/index.js';
import { counted } from '../../phrasing/index.js';
import { code, joined, type Markdown, md, plain, shorten } from '../text/index.js';
import { fillAndCount } from './fill.js';

/** Most characters of each part of a line, and of all lines. */
const MOST = { path: 90, detail: 120, lines: 1200 } as const;

const REASONS: Readonly<Record<SkipReason, string>> = {
  empty: 'empty',
  binary: 'not text',
  'too-large': 'too large',
  unreadable: 'cannot be read',
  malformed: 'malformed',
  'outside-folder': 'outside the folder',
  'no-text': 'no article in it',
  unsupported: 'not a kind of file that is read',
};

/**
 * Names files that were skipped, with the reasons, as many as there is room for; nothing where none was.
 * @param hidden a path on the server's disk that details may hold and people are not shown; null for none
 */
export function skippedFiles(skipped: readonly SkippedFile[], hidden: string | null): Markdown {
  if (skipped.length === 0) return md``;
  const lines = fillAndCount(skipped, MOST.lines, (file) => lineOf(file, hidden), 'file');
  return joined([md`**${plain(counted(skipped.length, 'file'))} skipped**`, ...lines], '\n');
}

function lineOf({ path, reason, detail }: SkippedFile, hidden: string | null): Markdown {
  const shown = hidden === null || hidden === '' ? detail : detail.replaceAll(hidden, '…');
  const why = shorten(shown, MOST.detail);
  return md`- ${code(path, MOST.path)}: ${joined([plain(REASONS[reason]), why], ', ')}`;
}
