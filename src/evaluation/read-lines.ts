import { createReadStream } from 'node:fs';
import type { z } from 'zod';
import { FootnoteError } from '../errors/footnote-error.js';

/** A line of a file, its number counted from 1. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/** A record of a JSON Lines file: the line as it stands and what it says. */
export interface JsonLine<Record> extends NumberedLine {
  readonly record: Record;
}

/** Longer lines are no records: the bound keeps a file without line feeds from filling the memory. */
const LONGEST_LINE = 16 * 1024 * 1024;

/**
 * The lines of a UTF-8 file that are not blank, one after the other. Only line feeds end a line, as in JSON Lines: the
 * Unicode separators may stand inside a string.
 * @throws FootnoteError `eval/malformed` for a file that cannot be read, is not UTF-8 or has a line of over 16 MiB
 */
export async function* linesOfFile(file: string): AsyncGenerator<NumberedLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 0;
  let rest = '';
  const take = (text: string): NumberedLine => {
    number += 1;
    return { number, text: text.endsWith('\r') ? text.slice(0, -1) : text };
  };
  const stream = createReadStream(file, { highWaterMark: 1024 * 1024 });
  try {
    for await (const chunk of stream) {
      const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
      rest = parts.pop() ?? '';
      for (const line of parts.map(take)) if (line.text.trim() !== '') yield line;
      if (rest.length > LONGEST_LINE) {
        throw malformed(file, number + 1, 'the line is longer than 16 MiB');
      }
    }
    const last = take(rest + decoder.decode());
    if (last.text.trim() !== '') yield last;
  } catch (error) {
    if (error instanceof FootnoteError) throw error;
    if (error instanceof TypeError) throw malformed(file, null, 'it is not UTF-8', error);
    const reason = error instanceof Error ? error.message : String(error);
    throw malformed(file, null, `it cannot be read (${reason})`, error);
  } finally {
    stream.destroy();
  }
}

/**
 * The records of a JSON Lines file, each checked.
 * @throws FootnoteError `eval/malformed`, with the line
 */
export async function* recordsOfFile<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): AsyncGenerator<JsonLine<z.output<Schema>>> {
  for await (const line of linesOfFile(file)) {
    const parsed = schema.safeParse(parseJson(file, line));
    if (!parsed.success) {
      const problems = parsed.error.issues.map(({ path, message }) =>
        path.length === 0 ? message : `${path.join('.')}: ${message}`,
      );
      throw malformed(file, line.number, problems.join('; '));
    }
    yield { ...line, record: parsed.data };
  }
}

/** The fault of an evaluation file; `line` counts from 1, null where it concerns the whole file. */
export function malformed(
  file: string,
  line: number | null,
  reason: string,
  cause?: unknown,
): FootnoteError<'eval/malformed'> {
  return new FootnoteError('eval/malformed', { file, line, reason }, { cause });
}

function parseJson(file: string, { number, text }: NumberedLine): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw malformed(file, number, 'it is not JSON', error);
  }
}
