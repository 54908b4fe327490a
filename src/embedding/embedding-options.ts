import type { ModelDtype, Pooling } from './model-identity.js';

/** Which model embeds, and how. Plain data: it can be handed to a worker thread. */
export interface EmbeddingOptions {
  /**
   * `all-MiniLM-L6-v2`, which is installed with Footnote; or the path of a folder in the layout of Transformers.js; or
   * the id of such a model on the Hugging Face hub, such as `Xenova/bge-small-en-v1.5`, which is fetched once.
   */
  readonly model: string;
  readonly dtype: ModelDtype;
  /** Null leaves it to the model. */
  readonly pooling: Pooling | null;
  /** What is put in front of every passage, its trailing space included. Null leaves it to the model. */
  readonly passagePrefix: string | null;
  /** What is put in front of every question, its trailing space included. Null leaves it to the model. */
  readonly questionPrefix: string | null;
  /** The folder in which models are kept. */
  readonly folder: string;
  /** How many worker threads may encode at the same time; each holds the model in memory. */
  readonly workers: number;
  /** Whether token vectors are kept for passages; read by whoever calls the encoder. */
  readonly tokenVectors: boolean;
}
