import { join } from 'node:path';
import {
  AutoModel,
  AutoTokenizer,
  env,
  LogLevel,
  type PreTrainedModel,
  Tensor,
} from '@xenova/transformers';
import { FootnoteError } from '../errors/footnote-error.js';
import { RUNTIME_DTYPES, WEIGHT_FILES } from './model-files.js';
import type { LocalModel } from './model-folder.js';
import type { ModelIdentity } from './model-identity.js';
import type { EncoderInput, PassageEncoding, QuestionEncoding } from './passage-encoder.js';
import { SegmentTokenizer } from './segment-tokenizer.js';
import { pool, signBits, type TokenVectors, unitRows } from './token-vectors.js';

/** One thread for ONNX Runtime: the workers are the parallelism. */
const SESSION_OPTIONS = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
} as const;

/**
 * A model in memory. Encoding blocks the thread. Every text goes through the model alone: on a CPU that is as fast as
 * a batch, needs no padding, and gives the same text the same vector whatever it is encoded with (dynamic quantisation
 * chooses its scale over the whole batch).
 */
export class TextModel {
  readonly #identity: ModelIdentity;
  readonly #tokenizer: SegmentTokenizer;
  readonly #model: PreTrainedModel;

  private constructor(
    identity: ModelIdentity,
    tokenizer: SegmentTokenizer,
    model: PreTrainedModel,
  ) {
    this.#identity = identity;
    this.#tokenizer = tokenizer;
    this.#model = model;
  }

  /** @throws FootnoteError `model/corrupt` where the files cannot be loaded */
  static async load({ folder, identity }: LocalModel): Promise<TextModel> {
    env.allowRemoteModels = false;
    env.logLevel = LogLevel.ERROR;
    let file = join(folder, 'tokenizer.json');
    try {
      const tokenizer = await AutoTokenizer.from_pretrained(folder, { local_files_only: true });
      file = join(folder, WEIGHT_FILES[identity.dtype]);
      const model = await AutoModel.from_pretrained(folder, {
        local_files_only: true,
        dtype: RUNTIME_DTYPES[identity.dtype],
        device: 'cpu',
        session_options: SESSION_OPTIONS,
      });
      return new TextModel(identity, new SegmentTokenizer(tokenizer, identity.maxTokens), model);
    } catch (error) {
      throw corrupt(identity, file, error instanceof Error ? error.message : String(error));
    }
  }

  /** How many tokens each text takes, special tokens not counted. */
  countTokens(texts: readonly string[]): number[] {
    return texts.map((text) => this.#tokenizer.count(text));
  }

  /** @param tokens whether the sign bits of the token vectors are wanted as well */
  async encodePassage({ segments }: EncoderInput, tokens: boolean): Promise<PassageEncoding> {
    const input = this.#tokenizer.tokenize(this.#identity.passagePrefix, segments);
    const output = await this.#run(input.ids);
    const vector = pool(output, this.#identity.pooling);
    const { start, length, counts } = input;
    const ids = Int32Array.from(input.ids.slice(start, start + length));
    return {
      vector,
      tokens: { ids, counts, bits: tokens ? signBits(output, start, length) : null },
    };
  }

  async encodeQuestion(text: string): Promise<QuestionEncoding> {
    const { ids, start, length } = this.#tokenizer.tokenize(this.#identity.questionPrefix, [text]);
    const output = await this.#run(ids);
    return {
      vector: pool(output, this.#identity.pooling),
      tokens: {
        ids: Int32Array.from(ids.slice(start, start + length)),
        pieces: this.#tokenizer.pieces(text).slice(0, length),
        vectors: unitRows(output, start, length),
      },
    };
  }

  async #run(ids: readonly number[]): Promise<TokenVectors> {
    const { dimension } = this.#identity;
    const shape = [1, ids.length];
    const output: unknown = await this.#model({
      input_ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), shape),
      attention_mask: new Tensor('int64', new BigInt64Array(ids.length).fill(1n), shape),
      token_type_ids: new Tensor('int64', new BigInt64Array(ids.length), shape),
    });
    const values = hiddenStates(output);
    if (values === null || values.length !== ids.length * dimension) {
      throw corrupt(
        this.#identity,
        WEIGHT_FILES[this.#identity.dtype],
        `the model gives no last_hidden_state of ${dimension} dimensions`,
      );
    }
    return { values, dimension };
  }
}

function hiddenStates(output: unknown): Float32Array | null {
  if (typeof output !== 'object' || output === null || !('last_hidden_state' in output))
    return null;
  const state = output.last_hidden_state;
  return state instanceof Tensor && state.data instanceof Float32Array ? state.data : null;
}

function corrupt({ name }: ModelIdentity, file: string, reason: string): FootnoteError {
  return new FootnoteError('model/corrupt', { model: name, file, reason });
}
