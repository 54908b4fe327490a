import { AutoModel, AutoModelForTokenClassification } from '@xenova/transformers';
import type { ModelUse } from './model-use.js';

/** The classes of Transformers.js that load models, by what these are for. */
export const MODEL_CLASSES = {
  embedding: AutoModel,
  recognition: AutoModelForTokenClassification,
} as const satisfies Record<ModelUse, unknown>;
