import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { LibraryActors } from '../../../src/actors/index.js';
import {
  ActorAnswerer,
  type Answer,
  type AnswerProgress,
  ConversationalAnswerer,
  ExtractiveAnswerer,
  loadWording,
} from '../../../src/answering/index.js';
import type { ChatOptions } from '../../../src/chat/index.js';
import { createPassageEncoder } from '../../../src/embedding/index.js';
import { type LibraryReader, SqliteLibrary, startIndexing } from '../../../src/library/index.js';
import { ThreadedRetriever } from '../../../src/retrieval/index.js';
import {
  openWriting,
  type WritingBasis,
  type WritingServices,
} from '../../../src/writing-services.js';
import { type ChatStandIn, startChatStandIn } from '../../chat/stand-in/index.js';
import { temporaryFolder } from '../../corpus/temporary-folder.js';
import { bundledModel } from '../../embedding/bundled-model.js';
import { expectSound } from '../expect-sound.js';

/** The articles that come with Footnote. */
export const SAMPLE_CORPUS = fileURLToPath(new URL('../../../corpus', import.meta.url));

/** The key that no answer may show. */
export const KEY = 'sk-test-7Zq1LrWmX4dPk2VtY8nBc5Ha';

/** A corpus that is indexed. */
export interface IndexedCorpus {
  readonly corpus: string;
  readonly library: string;
}

/** Indexes a corpus as the program does, into a folder that goes with the test file. */
export async function indexed(corpus: string): Promise<IndexedCorpus> {
  const library = await temporaryFolder();
  const embedding = bundledModel();
  const { status } = await startIndexing({ corpus, library, embedding, rebuild: false }).outcome;
  expect(status).toBe('done');
  return { corpus, library };
}

/** What answers over an indexed corpus without a model, opened once for many models. */
export interface OpenCorpus extends WritingBasis {
  close(): Promise<void>;
}

/** Opens an indexed corpus, as `openServices` does. */
export async function openCorpus({ library: folder }: IndexedCorpus): Promise<OpenCorpus> {
  const library = await new SqliteLibrary(folder).openReader();
  const encoder = await createPassageEncoder(bundledModel({ workers: 1 }));
  const retriever = new ThreadedRetriever(folder, { threads: 1 });
  const actors = new LibraryActors(library);
  const wording = loadWording();
  const now = () => new Date();
  const extractive = new ExtractiveAnswerer({ retriever, encoder, library, wording, now });
  const answerer = new ActorAnswerer({ answerer: extractive, actors, library, wording, now });
  return {
    answerer,
    retriever,
    encoder,
    library,
    actors,
    wording,
    now,
    close: async () => {
      await Promise.all([encoder.close(), retriever.close(), library.close()]);
    },
  };
}

/** Options for a model at an address. */
export function chatAt(baseUrl: string, changes: Partial<ChatOptions> = {}): ChatOptions {
  return {
    model: 'stand-in',
    baseUrl,
    apiKey: KEY,
    temperature: null,
    reasoning: null,
    promptTokens: 3_500,
    replyTokens: 1_000,
    seconds: 25,
    atOnce: 2,
    isStreamed: true,
    judges: false,
    ...changes,
  };
}

/** How an answer is asked for: while it grows, or once it is whole. */
export type Way = 'streamed' | 'whole';

/** A model at a stand-in that writes answers. */
export interface AskedModel {
  readonly standIn: ChatStandIn;
  readonly writing: WritingServices;
  /** The same for questions that lean on earlier ones. */
  readonly conversational: ConversationalAnswerer;
  readonly reader: LibraryReader;
  /** Asks, and expects that the answer is sound and shows no key, and that nothing told before was taken back. */
  ask(
    question: string,
    way: Way,
  ): Promise<{ readonly answer: Answer; readonly progress: readonly AnswerProgress[] }>;
  close(): Promise<void>;
}

/** Has a model at a stand-in, which plays nothing yet, write answers over a corpus. */
export async function openModel(
  over: OpenCorpus,
  changes: Partial<ChatOptions> = {},
): Promise<AskedModel> {
  const standIn = await startChatStandIn();
  const writing = await openWriting(chatAt(standIn.url, changes), null, over);
  if (writing === null) throw new Error('a model is configured');
  return {
    standIn,
    writing,
    conversational: new ConversationalAnswerer({ ...over, ...writing }),
    reader: over.library,
    close: () => standIn.close(),
    ask: async (question, way) => {
      const progress: AnswerProgress[] = [];
      const onProgress = (one: AnswerProgress) => void progress.push(one);
      const scope = way === 'streamed' ? { onProgress } : {};
      const answer = await writing.answerer.answer(question, scope);
      await expectSound(answer, over.library);
      expectGrown(progress, answer);
      expect(JSON.stringify([answer, progress])).not.toContain(KEY);
      return { answer, progress };
    },
  };
}

/** Expects that nothing which was told of an answer was taken back, changed or moved later. */
function expectGrown(progress: readonly AnswerProgress[], answer: Answer): void {
  const all = [...progress.map(({ statements }) => statements), answer.statements];
  for (const [at, statements] of all.entries()) {
    const before = all[at - 1] ?? [];
    expect(statements.slice(0, before.length)).toEqual(before);
  }
  for (const { citations } of progress) {
    expect(answer.citations.slice(0, citations.length)).toEqual(citations);
  }
}

/** All that an answer says, without how it came about. */
export function saidIn({ timings: _, writing: __, ...said }: Answer): object {
  return said;
}

/**
 * Expects that no statement has a word, name or number that what it cites has not: for models that use the words of their
 * evidence. What stands in brackets is what Footnote says of dates.
 */
export function expectInWordsOfSources({ statements, citations }: Answer): void {
  for (const { text, citations: numbers } of statements) {
    const quotes = citations.filter(({ n }) => numbers.includes(n)).map(({ quote }) => quote);
    const known = new Set(wordsOf(quotes.join(' ')));
    const unknown = wordsOf(text.replace(/\([^()]*\)/gu, ' ')).filter((word) => !known.has(word));
    expect(unknown, text).toEqual([]);
  }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{Nd}]+/gu) ?? [];
}
