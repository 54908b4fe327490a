import { availableParallelism } from 'node:os';
import { parse } from 'node:path';
import {
  type ChatItem,
  type LlamaChat,
  type LlamaContext,
  type LlamaModel,
  type LlamaSequence,
  loadLlamaCpp,
  type Tokens,
} from './llama-cpp.js';
import { OneAtATime } from './one-at-a-time.js';

/** Which model to run, and with what. */
export interface LocalModelOptions {
  /** A GGUF file. */
  readonly file: string;
  /** Most tokens of prompt and reply together; less if the model was made for less. */
  readonly contextTokens: number;
  /** Processor cores to use; more than there are make it slower by far. Null: as many as there are. */
  readonly threads: number | null;
}

/** What a model is to reply to, and how. */
export interface ReplyCall {
  readonly messages: readonly ChatItem[];
  /** Null: as many as there is room for. */
  readonly mostTokens: number | null;
  readonly temperature: number;
  /** Null: another reply each time, where the temperature allows it. */
  readonly seed: number | null;
  readonly signal: AbortSignal;
  /** Is given each piece of the reply as it is written. */
  readonly onText: (piece: string) => void;
}

/** What came of it. `too-long`: the messages leave no room for a reply; `full`: too many calls are waiting. */
export type LocalReply =
  | {
      readonly status: 'done';
      readonly text: string;
      readonly isCut: boolean;
      readonly promptTokens: number;
      readonly replyTokens: number;
    }
  | { readonly status: 'too-long'; readonly promptTokens: number }
  | { readonly status: 'full' };

const MOST_WAITING = 16;
/** How much of a prompt is read between two looks at the signal, tokens. */
const STRIDE = 256;
/** Left free at the end of the context, tokens. */
const MARGIN = 8;

/** A model in this process's memory that writes one reply at a time. */
export class LocalModel {
  /** The file's name without its ending. */
  readonly name: string;
  readonly contextTokens: number;
  readonly #model: LlamaModel;
  readonly #sequence: LlamaSequence;
  readonly #chat: LlamaChat;
  readonly #turns = new OneAtATime(MOST_WAITING);
  readonly #dispose: () => Promise<void>;

  private constructor(
    name: string,
    model: LlamaModel,
    context: LlamaContext,
    Chat: new (options: { readonly contextSequence: LlamaSequence }) => LlamaChat,
    dispose: () => Promise<void>,
  ) {
    this.name = name;
    this.contextTokens = context.contextSize;
    this.#model = model;
    this.#sequence = context.getSequence();
    this.#chat = new Chat({ contextSequence: this.#sequence });
    this.#dispose = dispose;
  }

  /**
   * Loads a model. Never builds or downloads llama.cpp. Throws if llama.cpp is not installed or not at hand for this
   * machine, or if the file is no model that it knows.
   */
  static async open({ file, contextTokens, threads }: LocalModelOptions): Promise<LocalModel> {
    const { getLlama, LlamaChat } = await loadLlamaCpp();
    const cores = threads ?? availableParallelism();
    const llama = await getLlama({
      gpu: process.platform === 'darwin' ? 'auto' : false,
      build: 'never',
      skipDownload: true,
      logLevel: 'error',
      maxThreads: cores,
    });
    try {
      const model = await llama.loadModel({ modelPath: file });
      const context = await model.createContext({
        contextSize: Math.min(contextTokens, model.trainContextSize),
        threads: cores,
      });
      return new LocalModel(parse(file).name, model, context, LlamaChat, () => llama.dispose());
    } catch (error) {
      await llama.dispose();
      throw error;
    }
  }

  /** Writes a reply when the calls before it are done. Rejects with the signal's reason once that is aborted. */
  async reply(call: ReplyCall): Promise<LocalReply> {
    if (this.#turns.isFull) return { status: 'full' };
    const prompt = this.#tokenize(call.messages);
    const room = this.contextTokens - prompt.length - MARGIN;
    if (room < 1) return { status: 'too-long', promptTokens: prompt.length };
    return this.#turns.run(call.signal, async () => {
      await this.#read(prompt, call.signal);
      return this.#write(call, prompt.length, Math.min(call.mostTokens ?? room, room));
    });
  }

  /** Frees the memory. The model cannot be used afterwards. */
  async close(): Promise<void> {
    await this.#dispose();
  }

  #tokenize(messages: readonly ChatItem[]): Tokens {
    return this.#chat.chatWrapper
      .generateContextState({ chatHistory: [...messages, { type: 'model', response: [] }] })
      .contextText.tokenize(this.#model.tokenizer);
  }

  /**
   * Reads the prompt, but for its last token, piece by piece: reading takes most of the time on a processor, and the
   * library would not stop in the middle of it. What it has read is still there when the reply is written.
   */
  async #read(prompt: Tokens, signal: AbortSignal): Promise<void> {
    const tokens = prompt.slice(0, -1);
    await this.#sequence.adaptStateToTokens(tokens, false);
    for (let next = this.#sequence.nextTokenIndex; next < tokens.length; next += STRIDE) {
      signal.throwIfAborted();
      await this.#sequence.evaluateWithoutGeneratingNewTokens(tokens.slice(next, next + STRIDE));
    }
    signal.throwIfAborted();
  }

  async #write(call: ReplyCall, promptTokens: number, maxTokens: number): Promise<LocalReply> {
    let replyTokens = 0;
    const { response, metadata } = await this.#chat.generateResponse(call.messages, {
      maxTokens,
      temperature: call.temperature,
      ...(call.seed === null ? {} : { seed: call.seed }),
      signal: call.signal,
      // A penalty would keep the model from quoting and from repeating the form it is asked for.
      repeatPenalty: false,
      budgets: { thoughtTokens: 0 },
      contextShift: { strategy: refuseToForget },
      onTextChunk: call.onText,
      onResponseChunk: ({ tokens }) => {
        replyTokens += tokens.length;
      },
    });
    const isCut = metadata.stopReason === 'maxTokens';
    return { status: 'done', text: response, isCut, promptTokens, replyTokens };
  }
}

/** The library would otherwise leave out the beginning of a prompt that is too long, without saying so. */
function refuseToForget(): never {
  throw new Error('The context is full.');
}
