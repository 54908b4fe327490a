import type { PreTrainedModel } from '@xenova/transformers';
import { floatsOf, loadModel, modelCorrupt, modelInputs } from './load-model.js';
import { WEIGHT_FILES } from './model-files.js';
import type { LocalModel } from './model-folder.js';
import type { ModelIdentity } from './model-identity.js';
import type { EncoderInput, PassageEncoding, QuestionEncoding } from './passage-encoder.js';
import { SegmentTokenizer } from './segment-tokenizer.js';
import { pool, signBits, type TokenVectors, unitRows } from './token-vectors.js';

/** One thread for ONNX Runtime: the workers are the parallelism. */
const THREADS = 1;

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
    const { name, dtype, maxTokens } = identity;
    const files = { use: 'embedding', name, folder, dtype } as const;
    const { tokenizer, model } = await loadModel(files, THREADS);
    return new TextModel(identity, new SegmentTokenizer(tokenizer, maxTokens), model);
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
    const { name, dtype, dimension } = this.#identity;
    const output: unknown = await this.#model(modelInputs(ids));
    const values = floatsOf(output, 'last_hidden_state');
    if (values === null || values.length !== ids.length * dimension) {
      const reason = `the model gives no last_hidden_state of ${dimension} dimensions`;
      throw modelCorrupt({ use: 'embedding', name }, WEIGHT_FILES[dtype], reason);
    }
    return { values, dimension };
  }
}
