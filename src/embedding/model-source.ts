import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { FootnoteError } from '../errors/footnote-error.js';
import { workerUrl } from '../worker-url.js';
import type { DownloadOrder, DownloadProgress, DownloadReply } from './download-worker.js';
import type { EmbeddingOptions } from './embedding-options.js';
import { BUNDLED_MODEL, prepareBundledModel } from './model/prepare-bundled-model.js';
import { type LocalModel, missingFiles, readModelFolder } from './model-folder.js';

/** Something that takes a while before a model can be used. */
export type ModelProgress =
  | { readonly kind: 'preparing'; readonly model: string }
  | ({ readonly kind: 'downloading'; readonly model: string } & DownloadProgress);

/** Told of whatever takes a while. */
export type OnModelProgress = (progress: ModelProgress) => void;

const HUB = 'https://huggingface.co/';

const HUB_ID = /^[\w.-]{1,96}\/[\w.-]{1,96}$/u;

/**
 * Sees to it that the model asked for lies on disk: writes out the bundled one, takes a folder as it is, or fetches
 * from the hub what was not fetched before. Only the last needs the network.
 *
 * @param hub address of the hub, or of a mirror of it
 * @throws FootnoteError `model/unavailable`, with every place that was looked at
 */
export async function resolveModel(
  options: EmbeddingOptions,
  onProgress: OnModelProgress = () => undefined,
  hub: string = HUB,
): Promise<LocalModel> {
  const { model, dtype } = options;
  if (model === BUNDLED_MODEL) {
    const folder = await prepareBundledModel(resolve(options.folder), dtype, () =>
      onProgress({ kind: 'preparing', model }),
    );
    return open(folder, model, options);
  }

  const given = resolve(model);
  const kept = resolve(options.folder, model);
  const looked = [given, ...(kept === given ? [] : [kept])];
  for (const folder of looked) {
    if (!(await isFolder(folder))) continue;
    const missing = await missingFiles(folder, dtype);
    if (missing.length === 0)
      return open(folder, HUB_ID.test(model) ? model : basename(folder), options);
    // A download that broke off is taken up again below.
    if (folder === kept && HUB_ID.test(model)) continue;
    throw unavailable(model, [folder], `the folder lacks ${missing.join(', ')}`);
  }
  if (!HUB_ID.test(model)) {
    throw unavailable(
      model,
      looked,
      'there is no such folder, and this is no id of a model on the hub',
    );
  }

  looked.push(new URL(model, hub).href);
  const reply = await download({ model, dtype, folder: resolve(options.folder), hub }, onProgress);
  if (reply.status === 'failed') throw unavailable(model, looked, reply.reason);
  const missing = await missingFiles(kept, dtype);
  if (missing.length > 0) throw unavailable(model, looked, `the hub has no ${missing.join(', ')}`);
  return open(kept, model, options);
}

async function open(folder: string, name: string, options: EmbeddingOptions): Promise<LocalModel> {
  try {
    return await readModelFolder(folder, name, options.dtype, options);
  } catch (error) {
    throw unavailable(
      name,
      [folder],
      error instanceof Error ? error.message : String(error),
      error,
    );
  }
}

async function download(order: DownloadOrder, onProgress: OnModelProgress): Promise<DownloadReply> {
  const pool = new Piscina<DownloadOrder, DownloadReply>({
    filename: fileURLToPath(workerUrl(import.meta.url, './download-worker.js')),
    name: 'download',
    minThreads: 1,
    maxThreads: 1,
    // Downloads are many small asynchronous steps, which the default way of waiting would hold up.
    atomics: 'disabled',
  });
  pool.on('message', (progress: DownloadProgress) =>
    onProgress({ kind: 'downloading', model: order.model, ...progress }),
  );
  try {
    return await pool.run(order);
  } catch (error) {
    return { status: 'failed', reason: error instanceof Error ? error.message : String(error) };
  } finally {
    await pool.destroy();
  }
}

function unavailable(
  model: string,
  looked: readonly string[],
  reason: string,
  cause?: unknown,
): FootnoteError<'model/unavailable'> {
  return new FootnoteError('model/unavailable', { model, looked, reason }, { cause });
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
