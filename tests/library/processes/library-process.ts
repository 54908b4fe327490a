/** The program of a process that indexes or reads a library; see `start-process.ts`. */
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { PassageEncoder } from '../../../src/embedding/index.js';
import { FootnoteError } from '../../../src/errors/footnote-error.js';
import { indexCorpus } from '../../../src/library/indexing/index-corpus.js';
import type { LibraryReader } from '../../../src/library/library.js';
import { SqliteLibrary } from '../../../src/library/sqlite/sqlite-library.js';
import { createHashEncoder } from '../../embedding/hash-encoder.js';
import { pairRecognizer } from '../sample-recognizer.js';
import type { Command, Message } from './messages.js';

const say = (message: Message) => process.send?.(message);

function slowed(encoder: PassageEncoder, delay: number): PassageEncoder {
  return {
    ...encoder,
    encodePassages: async (inputs, options) => {
      await sleep(delay);
      return encoder.encodePassages(inputs, options);
    },
  };
}

async function index({ corpus, library, delay }: Command & { kind: 'index' }): Promise<void> {
  const { articles } = await indexCorpus({
    corpus,
    store: new SqliteLibrary(library),
    encoder: slowed(createHashEncoder(32), delay),
    recognizer: pairRecognizer(),
    tokens: true,
    rebuild: false,
    now: () => new Date(0),
    onProgress: ({ embedded }) => say({ kind: 'progress', embedded }),
  });
  say({ kind: 'done', articles });
}

async function look(reader: LibraryReader, words: readonly string[]) {
  const found = await reader.matchText({ words, limit: 10_000 });
  const files: Record<string, string[]> = {};
  for (const { text, article } of await reader.passages(found.map(({ id }) => id))) {
    files[article.path] = [...(files[article.path] ?? []), text].sort();
  }
  return files;
}

/** Looks again and again, and says what it sees whenever that is something else. */
async function read({ library, words }: Command & { kind: 'read' }): Promise<void> {
  const reader = await new SqliteLibrary(library).openReader();
  const { vector } = await createHashEncoder(32).encodeQuestion(words.join(' '));
  for (let last: unknown = null; ; await sleep(1)) {
    const files = await look(reader, words);
    const near = await reader.matchVector({ vector, limit: 5 });
    if (near.length === 0) throw new Error('no neighbours');
    if (!isDeepStrictEqual(files, last)) say({ kind: 'seen', files });
    last = files;
  }
}

process.on('message', (command: Command) => {
  const run = command.kind === 'index' ? index(command) : read(command);
  run.catch((error: unknown) => {
    say({ kind: 'failed', code: error instanceof FootnoteError ? error.code : String(error) });
  });
});
process.on('disconnect', () => process.exit());
say({ kind: 'ready' });
