import { join } from 'node:path';
import {
  AutoTokenizer,
  env,
  LogLevel,
  type PreTrainedModel,
  type PreTrainedTokenizer,
  Tensor,
} from '@xenova/transformers';
import { FootnoteError } from '../errors/footnote-error.js';
import { MODEL_CLASSES } from './model-classes.js';
import { RUNTIME_DTYPES, WEIGHT_FILES } from './model-files.js';
import type { ModelDtype } from './model-identity.js';
import type { ModelUse } from './model-use.js';

/** A model on disk that is to be loaded. */
export interface ModelFiles {
  readonly use: ModelUse;
  readonly name: string;
  /** The folder in the layout of Transformers.js, absolute. */
  readonly folder: string;
  readonly dtype: ModelDtype;
}

/** A model in memory. */
export interface LoadedModel {
  readonly tokenizer: PreTrainedTokenizer;
  readonly model: PreTrainedModel;
}

/**
 * Loads a model from disk; nothing is fetched.
 *
 * @param threads how many threads one run of the model may take
 * @throws FootnoteError `model/corrupt` where the files cannot be loaded
 */
export async function loadModel(files: ModelFiles, threads: number): Promise<LoadedModel> {
  const { use, folder, dtype } = files;
  env.allowRemoteModels = false;
  env.logLevel = LogLevel.ERROR;
  let file = join(folder, 'tokenizer.json');
  try {
    const tokenizer = await AutoTokenizer.from_pretrained(folder, { local_files_only: true });
    file = join(folder, WEIGHT_FILES[dtype]);
    const model = await MODEL_CLASSES[use].from_pretrained(folder, {
      local_files_only: true,
      dtype: RUNTIME_DTYPES[dtype],
      device: 'cpu',
      session_options: {
        intraOpNumThreads: threads,
        interOpNumThreads: 1,
        executionMode: 'sequential',
      },
    });
    return { tokenizer, model };
  } catch (error) {
    throw modelCorrupt(files, file, error instanceof Error ? error.message : String(error));
  }
}

/** The inputs of a BERT-like model for one text, which is not padded. */
export function modelInputs(ids: readonly number[]): Record<string, Tensor> {
  const shape = [1, ids.length];
  return {
    input_ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), shape),
    attention_mask: new Tensor('int64', new BigInt64Array(ids.length).fill(1n), shape),
    token_type_ids: new Tensor('int64', new BigInt64Array(ids.length), shape),
  };
}

/** An output of a model in 32-bit floats, in row order; null where it has none of this name. */
export function floatsOf(output: unknown, name: string): Float32Array | null {
  if (typeof output !== 'object' || output === null) return null;
  const tensor: unknown = Object.entries(output).find(([key]) => key === name)?.[1];
  return tensor instanceof Tensor && tensor.data instanceof Float32Array ? tensor.data : null;
}

/** The fault of a model whose files are not what they should be. */
export function modelCorrupt(
  { use, name }: Pick<ModelFiles, 'use' | 'name'>,
  file: string,
  reason: string,
): FootnoteError<'model/corrupt'> {
  return new FootnoteError('model/corrupt', { use, model: name, file, reason });
}
