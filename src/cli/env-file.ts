import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { FootnoteError } from '../errors/footnote-error.js';

/** What a variable may be called. */
const VARIABLE = /^[A-Za-z_]\w*$/u;

/** A name that no variable has. */
const LAST = 'END_OF_FILE';

/**
 * The variables of the file `.env` in a folder; none where there is no such file. The rules are those of Node's
 * `process.loadEnvFile`, which itself would lose the first variable of a file that begins with a byte order mark and
 * join a line without `=` to the variable after it, both without a word.
 * @throws FootnoteError `config/env-file` for a file that cannot be read or is not made of `NAME=value` lines
 */
export function readEnvFile(folder: string): Readonly<Record<string, string>> {
  const file = join(folder, '.env');
  const refuse = (reason: string, cause?: unknown) =>
    new FootnoteError('config/env-file', { file, reason }, { cause });
  const bytes = readIfPresent(file, refuse);
  if (bytes === null) return {};
  if (bytes.includes(0)) throw refuse('it is not saved as UTF-8');
  const text = bytes.toString('utf8').replace(/^\uFEFF/u, '');
  const variables: Record<string, string> = {};
  // Node joins a line without `=` to the name that follows it: with a last name, every such line shows itself.
  for (const [name, value] of Object.entries(parseEnv(`${text}\n${LAST}=`))) {
    if (!VARIABLE.test(name)) {
      // Not the line itself: it may hold a token.
      const first = name.split('\n', 1)[0] ?? '';
      const line = text.split(/\r?\n/u).findIndex((one) => one.trim().startsWith(first.trim()));
      throw refuse(`${line === -1 ? 'a line' : `line ${line + 1}`} is not of the form NAME=value`);
    }
    if (name !== LAST && value !== undefined) variables[name] = value;
  }
  return variables;
}

function readIfPresent(
  file: string,
  refuse: (reason: string, cause: unknown) => FootnoteError,
): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw refuse(code === 'EISDIR' ? 'it is a folder' : `it cannot be read (${code})`, error);
  }
}
