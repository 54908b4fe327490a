import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
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

/** What a model's tokenizer_config.json says. Tokenizers without a limit of their own give a number beyond the integers. */
export const TokenizerConfig = z.object({ model_max_length: z.number().positive().optional() });

/** The files that a model's folder lacks, by their path in it. */
export async function missingFiles(folder: string, dtype: ModelDtype): Promise<string[]> {
  const files = [...REQUIRED_FILES, WEIGHT_FILES[dtype]];
  const found = await Promise.all(
    files.map((file) =>
      access(join(folder, file)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return files.filter((_, at) => found[at] === false);
}

/**
 * Reads a JSON file of a model.
 * @throws Error where it is missing or says something else than it should
 */
export async function readModelJson<Out>(path: string, schema: z.ZodType<Out>): Promise<Out> {
  return schema.parse(JSON.parse(await readFile(path, 'utf8')));
}
