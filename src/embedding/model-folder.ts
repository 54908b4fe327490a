import { join } from 'node:path';
import { z } from 'zod';
import { checksumFile } from './checksum-file.js';
import { usageOf } from './known-models.js';
import {
  readModelJson,
  SENTENCE_TRANSFORMERS_FILES,
  TokenizerConfig,
  WEIGHT_FILES,
} from './model-files.js';
import type { ModelDtype, ModelIdentity, Pooling } from './model-identity.js';

/** A model that lies complete on disk. Plain data: it can be handed to a worker thread. */
export interface LocalModel {
  /** The folder in the layout of Transformers.js, absolute. */
  readonly folder: string;
  readonly identity: ModelIdentity;
}

/** What is asked for in place of the model's own settings; null leaves it to the model. */
export interface UsageChoice {
  readonly pooling: Pooling | null;
  readonly passagePrefix: string | null;
  readonly questionPrefix: string | null;
}

const Config = z.object({
  hidden_size: z.int().positive(),
  max_position_embeddings: z.int().positive().optional(),
});
const LengthConfig = z.object({ max_seq_length: z.int().positive().nullish() });
const PoolingConfig = z.object({
  pooling_mode_cls_token: z.boolean().default(false),
  pooling_mode_mean_tokens: z.boolean().default(false),
});
const PromptConfig = z.object({
  prompts: z
    .object({
      query: z.string().optional(),
      document: z.string().optional(),
      passage: z.string().optional(),
    })
    .default({}),
});

/** A model without any limit of its own is cut here. */
const LONGEST_INPUT = 8192;

/**
 * Reads how a model on disk is to be used. What is not chosen comes from the files of the sentence-transformers
 * library where the folder holds them, else from what is known of the model's family.
 *
 * @throws Error where a file is missing or says something else than it should
 */
export async function readModelFolder(
  folder: string,
  name: string,
  dtype: ModelDtype,
  choice: UsageChoice,
): Promise<LocalModel> {
  const read = <Out>(file: string, schema: z.ZodType<Out>) =>
    readModelJson(join(folder, file), schema);
  const readOptional = <Out>(file: string, schema: z.ZodType<Out>) =>
    readModelJson(join(folder, file), schema).catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    });
  const [config, tokenizer, length, pooling, prompts, weightsChecksum, tokenizerChecksum] =
    await Promise.all([
      read('config.json', Config),
      read('tokenizer_config.json', TokenizerConfig),
      readOptional(SENTENCE_TRANSFORMERS_FILES.length, LengthConfig),
      readOptional(SENTENCE_TRANSFORMERS_FILES.pooling, PoolingConfig),
      readOptional(SENTENCE_TRANSFORMERS_FILES.prompts, PromptConfig),
      checksumFile(join(folder, WEIGHT_FILES[dtype])),
      checksumFile(join(folder, 'tokenizer.json')),
    ]);
  const usage = usageOf(name);
  const { query, document, passage } = prompts?.prompts ?? {};
  const identity: ModelIdentity = {
    name,
    dtype,
    pooling: choice.pooling ?? statedPooling(pooling) ?? usage.pooling,
    dimension: config.hidden_size,
    maxTokens: Math.min(
      tokenizer.model_max_length ?? LONGEST_INPUT,
      length?.max_seq_length ?? LONGEST_INPUT,
      config.max_position_embeddings ?? LONGEST_INPUT,
      LONGEST_INPUT,
    ),
    passagePrefix: choice.passagePrefix ?? document ?? passage ?? usage.passagePrefix,
    questionPrefix: choice.questionPrefix ?? query ?? usage.questionPrefix,
    weightsChecksum,
    tokenizerChecksum,
  };
  return { folder, identity };
}

function statedPooling(config: z.infer<typeof PoolingConfig> | null): Pooling | null {
  if (config?.pooling_mode_cls_token) return 'cls';
  return config?.pooling_mode_mean_tokens ? 'mean' : null;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
