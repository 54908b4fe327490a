import { resolve } from 'node:path';
import type { EmbeddingOptions } from './embedding-options.js';
import { BUNDLED_MODEL, prepareBundledModel } from './model/prepare-bundled-model.js';
import { type LocalModel, readModelFolder } from './model-folder.js';
import {
  HUB,
  type ModelPlace,
  modelUnavailable,
  type OnModelProgress,
  placeModel,
} from './place-model.js';

/**
 * Sees to it that the embedding model asked for lies on disk: writes out the bundled one, takes a folder as it is, or
 * fetches from the hub what was not fetched before. Only the last needs the network.
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
  const request = { use: 'embedding', model, dtype, folder: options.folder } as const;
  if (model !== BUNDLED_MODEL) return open(await placeModel(request, onProgress, hub), options);
  const folder = await prepareBundledModel(resolve(options.folder), dtype, () =>
    onProgress({ kind: 'preparing', model }),
  );
  return open({ folder, name: model }, options);
}

async function open({ folder, name }: ModelPlace, options: EmbeddingOptions): Promise<LocalModel> {
  try {
    return await readModelFolder(folder, name, options.dtype, options);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw modelUnavailable({ use: 'embedding', model: name }, [folder], reason, error);
  }
}
