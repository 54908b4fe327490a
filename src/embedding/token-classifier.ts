import type { LocalClassifier } from './classifier/classifier-folder.js';
import { readClassifierFolder } from './classifier/classifier-folder.js';
import type { TokenClassifierOptions } from './classifier/classifier-options.js';
import type { LabelledSpan } from './classifier/join-words.js';
import type { ClassifierIdentity } from './model-identity.js';
import {
  findModel,
  HUB,
  type ModelPlace,
  type ModelRequest,
  modelUnavailable,
  type OnModelProgress,
  placeModel,
} from './place-model.js';

/** Labels the words of texts: which are of persons, which of places. */
export interface TokenClassifier {
  readonly identity: ClassifierIdentity;
  /**
   * The words with a label, those that follow each other with the same one joined, in the order of the text. Texts of
   * any length are read in windows that overlap. It is work for the processor that blocks the thread, so it is for
   * threads and processes of their own, as indexing is one.
   *
   * @throws FootnoteError `model/corrupt`
   */
  classify(text: string): Promise<readonly LabelledSpan[]>;
  /** Gives back the memory of the model. */
  close(): Promise<void>;
}

/**
 * Loads a token-classification model from disk.
 *
 * @param threads how many threads of the processor one text may take
 * @throws FootnoteError `model/corrupt`
 */
export async function loadTokenClassifier(
  classifier: LocalClassifier,
  threads: number,
): Promise<TokenClassifier> {
  // Transformers.js and the runtime take a good part of a second to load.
  const { ClassifierModel } = await import('./classifier/classifier-model.js');
  const model = await ClassifierModel.load(classifier, threads);
  const { identity } = classifier;
  return { identity, classify: (text) => model.classify(text), close: () => model.dispose() };
}

/**
 * Sees to it that a token-classification model lies on disk: takes a folder as it is, or fetches from the hub what was
 * not fetched before. Only the latter needs the network.
 *
 * @param hub address of the hub, or of a mirror of it
 * @throws FootnoteError `model/unavailable`, with every place that was looked at
 */
export async function resolveTokenClassifier(
  options: TokenClassifierOptions,
  onProgress: OnModelProgress = () => undefined,
  hub: string = HUB,
): Promise<LocalClassifier> {
  return read(await placeModel(requestOf(options), onProgress, hub), options);
}

/**
 * Finds a token-classification model on disk; null where it is still to be fetched from the hub. Never needs the
 * network; reads the whole of the weights.
 *
 * @throws FootnoteError `model/unavailable`, with every place that was looked at
 */
export async function findTokenClassifier(
  options: TokenClassifierOptions,
): Promise<LocalClassifier | null> {
  const place = await findModel(requestOf(options));
  return place === null ? null : read(place, options);
}

function requestOf({ model, dtype, folder }: TokenClassifierOptions): ModelRequest {
  return { use: 'recognition', model, dtype, folder };
}

async function read(
  place: ModelPlace,
  { dtype }: TokenClassifierOptions,
): Promise<LocalClassifier> {
  try {
    return await readClassifierFolder(place, dtype);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw modelUnavailable(
      { use: 'recognition', model: place.name },
      [place.folder],
      reason,
      error,
    );
  }
}
