import type { ModelDtype } from './model-identity.js';

/** Where Transformers.js looks for the weights inside a model's folder, by number format. */
export const WEIGHT_FILES: Readonly<Record<ModelDtype, string>> = {
  int8: 'onnx/model_quantized.onnx',
  fp32: 'onnx/model.onnx',
};

/** The names that Transformers.js has for the number formats. */
export const RUNTIME_DTYPES = { int8: 'q8', fp32: 'fp32' } as const satisfies Record<
  ModelDtype,
  string
>;

/** The files without which no model can be used, besides its weights. */
export const REQUIRED_FILES = ['config.json', 'tokenizer.json', 'tokenizer_config.json'] as const;

/** The files in which a model of the sentence-transformers library says how it is to be used. */
export const SENTENCE_TRANSFORMERS_FILES = {
  pooling: '1_Pooling/config.json',
  length: 'sentence_bert_config.json',
  prompts: 'config_sentence_transformers.json',
} as const;
