import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { PACKAGE_ROOT } from '../../src/package-root.js';

/** The package's module. Not resolved by its name, as it is installed beside this file and not where this is compiled to. */
const MODULE = join(
  PACKAGE_ROOT,
  ...'bench/local-model/node_modules/node-llama-cpp/dist/index.js'.split('/'),
);

/** Whether the package that runs llama.cpp is installed: Footnote itself does not need it. */
export function isLlamaCppInstalled(): boolean {
  return existsSync(MODULE);
}

/** A message of a conversation, as node-llama-cpp takes it. */
export type ChatItem =
  | { readonly type: 'system' | 'user'; readonly text: string }
  | { readonly type: 'model'; readonly response: readonly string[] };

/** Tokens are numbers that only the model which made them understands. */
export type Tokens = readonly number[];

/** How a reply is to be written. */
export interface ReplyOptions {
  readonly maxTokens: number;
  /** 0 always takes the likeliest token. */
  readonly temperature: number;
  readonly seed?: number;
  readonly signal: AbortSignal;
  readonly repeatPenalty: false;
  readonly budgets: { readonly thoughtTokens: number };
  readonly contextShift: { readonly strategy: () => never };
  readonly onTextChunk: (text: string) => void;
  readonly onResponseChunk: (chunk: { readonly tokens: Tokens }) => void;
}

/** A conversation with a model: puts messages into the model's own form and lets it write the next one. */
export interface LlamaChat {
  readonly chatWrapper: {
    generateContextState(state: { readonly chatHistory: readonly ChatItem[] }): {
      readonly contextText: { tokenize(tokenizer: unknown): Tokens };
    };
  };
  generateResponse(
    history: readonly ChatItem[],
    options: ReplyOptions,
  ): Promise<{ readonly response: string; readonly metadata: { readonly stopReason: string } }>;
}

/** What a model has read so far. */
export interface LlamaSequence {
  readonly nextTokenIndex: number;
  /** Forgets what differs from these tokens. */
  adaptStateToTokens(tokens: Tokens, allowShift: boolean): Promise<void>;
  evaluateWithoutGeneratingNewTokens(tokens: Tokens): Promise<void>;
}

/** Memory of a certain length, tokens. */
export interface LlamaContext {
  readonly contextSize: number;
  getSequence(): LlamaSequence;
}

/** The weights of a file. */
export interface LlamaModel {
  readonly tokenizer: unknown;
  /** The longest context that the model was made for, tokens. */
  readonly trainContextSize: number;
  createContext(options: {
    readonly contextSize: number;
    readonly threads: number;
  }): Promise<LlamaContext>;
}

/** llama.cpp, ready to load models. */
export interface Llama {
  loadModel(options: { readonly modelPath: string }): Promise<LlamaModel>;
  dispose(): Promise<void>;
}

/** The part of node-llama-cpp that is used: its own types are not at hand where it is not installed. */
export interface LlamaCpp {
  getLlama(options: {
    readonly gpu: 'auto' | false;
    readonly build: 'never';
    readonly skipDownload: true;
    readonly logLevel: 'error';
    readonly maxThreads: number;
  }): Promise<Llama>;
  readonly LlamaChat: new (options: { readonly contextSequence: LlamaSequence }) => LlamaChat;
}

const moduleSchema = z.object({ getLlama: z.function(), LlamaChat: z.function() });
const llamaCppSchema = z.custom<LlamaCpp>((value) => moduleSchema.safeParse(value).success);

/** Loads the package. Throws an Error that names the remedy where it is not installed. */
export async function loadLlamaCpp(): Promise<LlamaCpp> {
  if (!isLlamaCppInstalled()) {
    throw new Error('llama.cpp is not installed: run npm ci --prefix bench/local-model.');
  }
  return llamaCppSchema.parse(await import(pathToFileURL(MODULE).href));
}
