import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { FootnoteError } from '../errors/footnote-error.js';
import { workerUrl } from '../worker-url.js';
import type { DownloadOrder, DownloadProgress, DownloadReply } from './download-worker.js';
import { missingFiles } from './model-files.js';
import type { ModelDtype } from './model-identity.js';
import type { ModelUse } from './model-use.js';

/** Something that takes a while before a model can be used. */
export type ModelProgress =
  | { readonly kind: 'preparing'; readonly model: string }
  | ({ readonly kind: 'downloading'; readonly model: string } & DownloadProgress);

/** Told of whatever takes a while. */
export type OnModelProgress = (progress: ModelProgress) => void;

/** A model that is wanted. */
export interface ModelRequest {
  readonly use: ModelUse;
  /** The path of a folder in the layout of Transformers.js, its name in `folder`, or an id on the hub. */
  readonly model: string;
  readonly dtype: ModelDtype;
  /** The folder in which models are kept. */
  readonly folder: string;
}

/** Where a model lies on disk, with all the files that it needs. */
export interface ModelPlace {
  /** Absolute. */
  readonly folder: string;
  /** Its id on the hub, else the name of its folder. */
  readonly name: string;
}

/** The Hugging Face hub. */
export const HUB = 'https://huggingface.co/';

const HUB_ID = /^[\w.-]{1,96}\/[\w.-]{1,96}$/u;

/**
 * Finds a model on disk; null where it is one of the hub that was not fetched yet, or not to its end.
 *
 * @throws FootnoteError `model/unavailable`, with every place that was looked at: there is no such folder and no such
 *   id, or the folder lacks files
 */
export async function findModel(request: ModelRequest): Promise<ModelPlace | null> {
  const { model, dtype } = request;
  const kept = resolve(request.folder, model);
  const looked = placesOf(request);
  for (const folder of looked) {
    if (!(await isFolder(folder))) continue;
    const missing = await missingFiles(folder, dtype);
    if (missing.length === 0)
      return { folder, name: HUB_ID.test(model) ? model : basename(folder) };
    // A download that broke off is taken up again.
    if (folder === kept && HUB_ID.test(model)) continue;
    throw modelUnavailable(request, [folder], `the folder lacks ${missing.join(', ')}`);
  }
  if (HUB_ID.test(model)) return null;
  const reason = 'there is no such folder, and this is no id of a model on the hub';
  throw modelUnavailable(request, looked, reason);
}

/**
 * Sees to it that a model lies on disk: takes a folder as it is, or fetches from the hub what was not fetched before.
 * Only the latter needs the network.
 *
 * @param hub address of the hub, or of a mirror of it
 * @throws FootnoteError `model/unavailable`, with every place that was looked at
 */
export async function placeModel(
  request: ModelRequest,
  onProgress: OnModelProgress,
  hub: string,
): Promise<ModelPlace> {
  const found = await findModel(request);
  if (found !== null) return found;
  const { use, model, dtype } = request;
  const folder = resolve(request.folder);
  const looked = [...placesOf(request), new URL(model, hub).href];
  const reply = await download({ use, model, dtype, folder, hub }, onProgress);
  if (reply.status === 'failed') throw modelUnavailable(request, looked, reply.reason);
  const place = { folder: resolve(folder, model), name: model };
  const missing = await missingFiles(place.folder, dtype);
  if (missing.length === 0) return place;
  throw modelUnavailable(request, looked, `the hub has no ${missing.join(', ')}`);
}

/** The fault of a model that cannot be had. */
export function modelUnavailable(
  { use, model }: Pick<ModelRequest, 'use' | 'model'>,
  looked: readonly string[],
  reason: string,
  cause?: unknown,
): FootnoteError<'model/unavailable'> {
  return new FootnoteError('model/unavailable', { use, model, looked, reason }, { cause });
}

function placesOf({ model, folder }: ModelRequest): readonly string[] {
  return [...new Set([resolve(model), resolve(folder, model)])];
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

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
