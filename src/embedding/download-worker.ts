import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { AutoTokenizer, env, LogLevel } from '@xenova/transformers';
import { MODEL_CLASSES } from './model-classes.js';
import { RUNTIME_DTYPES, SENTENCE_TRANSFORMERS_FILES } from './model-files.js';
import type { ModelDtype } from './model-identity.js';
import type { ModelUse } from './model-use.js';

/** A model to fetch. */
export interface DownloadOrder {
  readonly use: ModelUse;
  /** The model's id on the hub. */
  readonly model: string;
  readonly dtype: ModelDtype;
  /** The folder in which models are kept. */
  readonly folder: string;
  /** The hub's address, with its trailing slash. */
  readonly hub: string;
}

/** How far a file has come, in bytes. */
export interface DownloadProgress {
  readonly file: string;
  readonly loaded: number;
  readonly total: number;
}

/** What came of it. */
export type DownloadReply =
  | { readonly status: 'done' }
  | { readonly status: 'failed'; readonly reason: string };

/** Fetches a model by way of Transformers.js, which keeps the files below `folder`: what the pool calls. */
export async function download(order: DownloadOrder): Promise<DownloadReply> {
  const { use, model, dtype, folder, hub } = order;
  env.remoteHost = hub;
  env.allowRemoteModels = true;
  env.allowLocalModels = false;
  env.logLevel = LogLevel.ERROR;
  try {
    await AutoTokenizer.from_pretrained(model, { cache_dir: folder });
    await MODEL_CLASSES[use].from_pretrained(model, {
      cache_dir: folder,
      dtype: RUNTIME_DTYPES[dtype],
      device: 'cpu',
      progress_callback: (progress) => {
        if (progress.status !== 'progress') return;
        const { file, loaded, total } = progress;
        parentPort?.postMessage({ file, loaded, total } satisfies DownloadProgress);
      },
    });
    if (use === 'recognition') return { status: 'done' };
    await Promise.all(
      Object.values(SENTENCE_TRANSFORMERS_FILES).map((file) => fetchOptional(order, file)),
    );
    return { status: 'done' };
  } catch (error) {
    return { status: 'failed', reason: reasonOf(error) };
  }
}

/** These files are small, and most converted models have none of them. */
async function fetchOptional({ hub, model, folder }: DownloadOrder, file: string): Promise<void> {
  const response = await fetch(new URL(`${model}/resolve/main/${file}`, hub));
  if (!response.ok) return;
  const path = join(folder, model, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, Buffer.from(await response.arrayBuffer()));
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // `fetch` only says that it failed; the cause says why.
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
