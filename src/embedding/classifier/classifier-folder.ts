import { join } from 'node:path';
import { z } from 'zod';
import { checksumFile } from '../checksum-file.js';
import { readModelJson, TokenizerConfig, WEIGHT_FILES } from '../model-files.js';
import type { ClassifierIdentity, ModelDtype } from '../model-identity.js';
import type { ModelPlace } from '../place-model.js';

/** A token-classification model that lies complete on disk. */
export interface LocalClassifier {
  /** Its id on the hub, else the name of its folder. */
  readonly name: string;
  /** The folder in the layout of Transformers.js, absolute. */
  readonly folder: string;
  readonly identity: ClassifierIdentity;
}

/** Models of this kind are trained on up to so many tokens, whatever their tokenizers allow. */
const LONGEST_INPUT = 512;

const Config = z.object({
  id2label: z.record(z.string().regex(/^\d+$/u), z.string().min(1)).optional(),
  max_position_embeddings: z.int().positive().optional(),
});

/**
 * Reads what a token-classification model on disk is.
 * @throws Error where a file is missing or says something else than it should
 */
export async function readClassifierFolder(
  { folder, name }: ModelPlace,
  dtype: ModelDtype,
): Promise<LocalClassifier> {
  const [config, tokenizer, weightsChecksum, tokenizerChecksum] = await Promise.all([
    readModelJson(join(folder, 'config.json'), Config),
    readModelJson(join(folder, 'tokenizer_config.json'), TokenizerConfig),
    checksumFile(join(folder, WEIGHT_FILES[dtype])),
    checksumFile(join(folder, 'tokenizer.json')),
  ]);
  const identity = {
    dtype,
    labels: labelsOf(config.id2label ?? {}),
    maxTokens: Math.min(
      tokenizer.model_max_length ?? LONGEST_INPUT,
      config.max_position_embeddings ?? LONGEST_INPUT,
      LONGEST_INPUT,
    ),
    weightsChecksum,
    tokenizerChecksum,
  };
  return { name, folder, identity };
}

function labelsOf(id2label: Readonly<Record<string, string>>): readonly string[] {
  const labels = Object.keys(id2label).flatMap((_, id) => id2label[id] ?? []);
  if (labels.length === 0 || labels.length < Object.keys(id2label).length) {
    throw new Error('config.json does not name the labels of the model one by one (id2label)');
  }
  return labels;
}
