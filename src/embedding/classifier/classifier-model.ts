import type { PreTrainedModel, PreTrainedTokenizer } from '@xenova/transformers';
import { floatsOf, loadModel, type ModelFiles, modelCorrupt, modelInputs } from '../load-model.js';
import { WEIGHT_FILES } from '../model-files.js';
import { encodeBare, type SpecialTokens, specialTokensOf } from '../special-tokens.js';
import type { LocalClassifier } from './classifier-folder.js';
import { joinWords, type LabelledSpan, type LabelledWord } from './join-words.js';
import { planWindows } from './plan-windows.js';
import { type TextWord, textWords } from './text-words.js';

/** Tokens that a window shares with the one before: enough that a name has its sentence around it. */
const OVERLAP = 64;

/** Tokens of one word that are read: the first decides on its label, and no word has that many. */
const MOST_TOKENS = 24;

interface TokenizedWord extends TextWord {
  readonly ids: readonly number[];
}

/**
 * A token-classification model in memory. Classifying blocks the thread. A word has the label of its first token, as
 * in the training of most models (the aggregation `first` of the Transformers library).
 */
export class ClassifierModel {
  readonly #files: ModelFiles;
  readonly #labels: readonly string[];
  readonly #tokenizer: PreTrainedTokenizer;
  readonly #special: SpecialTokens;
  readonly #room: number;
  readonly #model: PreTrainedModel;

  private constructor(
    files: ModelFiles,
    { labels, maxTokens }: LocalClassifier['identity'],
    tokenizer: PreTrainedTokenizer,
    model: PreTrainedModel,
  ) {
    this.#files = files;
    this.#labels = labels;
    this.#tokenizer = tokenizer;
    this.#model = model;
    this.#special = specialTokensOf(tokenizer);
    const { before, after } = this.#special;
    this.#room = Math.max(1, maxTokens - before.length - after.length);
  }

  /** @throws FootnoteError `model/corrupt` where the files cannot be loaded */
  static async load(local: LocalClassifier, threads: number): Promise<ClassifierModel> {
    const { name, folder, identity } = local;
    const files = { use: 'recognition', name, folder, dtype: identity.dtype } as const;
    const { tokenizer, model } = await loadModel(files, threads);
    return new ClassifierModel(files, identity, tokenizer, model);
  }

  /** @throws FootnoteError `model/corrupt` where the model is of another kind than its config.json says */
  async classify(text: string): Promise<LabelledSpan[]> {
    const words = textWords(text).flatMap((word) => this.#tokenize(word));
    const counts = words.map(({ ids }) => ids.length);
    const overlap = Math.min(OVERLAP, this.#room >> 2);
    const labelled: LabelledWord[] = [];
    for (const { from, to, labelsFrom, labelsTo } of planWindows(counts, this.#room, overlap)) {
      const read = await this.#label(words.slice(from, to));
      labelled.push(...read.slice(labelsFrom - from, labelsTo - from));
    }
    return joinWords(text, labelled);
  }

  /** Gives back the memory of the model. */
  async dispose(): Promise<void> {
    await this.#model.dispose();
  }

  /** Words of which nothing is left when they are tokenized, such as stray control characters, are passed over. */
  #tokenize(word: TextWord): TokenizedWord[] {
    const most = Math.min(MOST_TOKENS, this.#room);
    const ids = encodeBare(this.#tokenizer, word.text).slice(0, most);
    return ids.length === 0 ? [] : [{ ...word, ids }];
  }

  async #label(words: readonly TokenizedWord[]): Promise<LabelledWord[]> {
    const { before, after } = this.#special;
    const ids = [...before, ...words.flatMap((word) => word.ids), ...after];
    const output: unknown = await this.#model(modelInputs(ids));
    const logits = floatsOf(output, 'logits');
    const width = this.#labels.length;
    if (logits === null || logits.length !== ids.length * width) {
      const reason = `the model gives no scores (logits) for the ${width} labels of its config.json`;
      throw modelCorrupt(this.#files, WEIGHT_FILES[this.#files.dtype], reason);
    }
    let token = before.length;
    return words.map(({ start, end, ids: { length } }) => {
      const { best, score } = likeliest(logits.subarray(token * width, (token + 1) * width));
      token += length;
      return { start, end, label: this.#labels[best] ?? 'O', score };
    });
  }
}

/** The place of the largest value, and its share after softmax. */
function likeliest(logits: Float32Array): { readonly best: number; readonly score: number } {
  const largest = logits.reduce((most, logit) => Math.max(most, logit), -Infinity);
  const sum = logits.reduce((total, logit) => total + Math.exp(logit - largest), 0);
  return { best: logits.indexOf(largest), score: 1 / sum };
}
