import type { ModelDtype } from '../model-identity.js';

/** Which model labels the words of texts, and how. Plain data: it can be handed to a worker thread. */
export interface TokenClassifierOptions {
  /**
   * The path of a folder in the layout of Transformers.js, the name of one in `folder`, or the id of such a model on
   * the Hugging Face hub, such as `Xenova/bert-base-NER`, which is fetched once.
   */
  readonly model: string;
  readonly dtype: ModelDtype;
  /** The folder in which models are kept. */
  readonly folder: string;
  /** How many threads of the processor one text may take. */
  readonly threads: number;
}
