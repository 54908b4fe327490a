import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { malformed, recordsOfFile } from '../read-lines.js';
import { beirId } from './beir-set.js';

const document = z.object({ _id: beirId, title: z.string().nullish(), text: z.string() });

/**
 * Size of a file of documents, in UTF-16 code units. The corpus reader passes over files of more than 32 MiB, and
 * smaller ones are stored as they are finished.
 */
const FILE_LENGTH = 4 * 1024 * 1024;

const FILE_NAME = /^documents-\d{4,}\.jsonl$/u;

/**
 * Lays the documents of a benchmark out as a corpus folder, without the queries and judgements that lie beside them:
 * those must not become articles. Long corpora are cut into several files. Files that are right already are left as
 * they are, so that a library of the folder stays current.
 * @returns the ids of all documents
 * @throws FootnoteError `eval/malformed`
 */
export async function layOutDocuments(
  corpusFile: string,
  folder: string,
): Promise<ReadonlySet<string>> {
  await mkdir(folder, { recursive: true });
  const ids = new Set<string>();
  const files = new Set<string>();
  let lines: string[] = [];
  let length = 0;
  const flush = async () => {
    const name = `documents-${String(files.size + 1).padStart(4, '0')}.jsonl`;
    files.add(name);
    await writeWhereOther(join(folder, name), `${lines.join('\n')}\n`);
    lines = [];
    length = 0;
  };
  for await (const { number, text, record } of recordsOfFile(corpusFile, document)) {
    if (ids.has(record._id)) {
      throw malformed(corpusFile, number, `the document “${record._id}” is there twice`);
    }
    ids.add(record._id);
    lines.push(text);
    length += text.length + 1;
    if (length >= FILE_LENGTH) await flush();
  }
  if (lines.length > 0) await flush();
  for (const name of await readdir(folder)) {
    if (FILE_NAME.test(name) && !files.has(name)) await rm(join(folder, name));
  }
  return ids;
}

async function writeWhereOther(file: string, content: string): Promise<void> {
  const present = await readFile(file, 'utf8').catch(() => null);
  if (present !== content) await writeFile(file, content);
}
