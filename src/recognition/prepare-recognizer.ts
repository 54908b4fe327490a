import type { LocalClassifier, TokenClassifierOptions } from '../embedding/index.js';
import { kindOfLabel } from './model/label-kinds.js';
import type { Recognizer } from './recognizer.js';
import { RECOGNIZER_VERSION } from './version.js';

/** A recogniser that is known before it is made: gazetteers and models take a while to load. */
export interface PreparedRecognizer {
  /** What it is called: the name of its model; null for the rules. */
  readonly model: string | null;
  /** What the recogniser's own version will be. */
  readonly version: string;
  /** @throws FootnoteError `gazetteer/unusable`, `model/corrupt` */
  open(): Promise<Recognizer>;
}

/**
 * Prepares the recogniser that is configured: the rules, or a model, which is fetched from the hub where it is one of
 * the hub and was not fetched before.
 *
 * @param options the model; null for the rules
 * @throws FootnoteError `model/unavailable`
 */
export async function prepareRecognizer(
  options: TokenClassifierOptions | null,
): Promise<PreparedRecognizer> {
  if (options === null) {
    return { model: null, version: RECOGNIZER_VERSION, open: openRules };
  }
  const { resolveTokenClassifier } = await import('../embedding/index.js');
  const { modelVersionOf } = await import('./model/model-version.js');
  const local = await resolveTokenClassifier(options);
  await requireKinds(local);
  return {
    model: local.name,
    version: modelVersionOf(local.identity),
    open: () => openModel(local, options.threads),
  };
}

/**
 * The version of the recogniser that is configured, without loading or fetching anything: null where its model is still
 * to be fetched.
 *
 * @param options the model; null for the rules
 * @throws FootnoteError `model/unavailable`
 */
export async function recognizerVersionOf(
  options: TokenClassifierOptions | null,
): Promise<string | null> {
  if (options === null) return RECOGNIZER_VERSION;
  const { findTokenClassifier } = await import('../embedding/index.js');
  const { modelVersionOf } = await import('./model/model-version.js');
  const local = await findTokenClassifier(options);
  return local === null ? null : modelVersionOf(local.identity);
}

async function openRules(): Promise<Recognizer> {
  const { createRuleRecognizer } = await import('./rule-recognizer.js');
  const { loadGazetteers } = await import('../names/gazetteers/index.js');
  return createRuleRecognizer(loadGazetteers());
}

async function openModel(local: LocalClassifier, threads: number): Promise<Recognizer> {
  const { createModelRecognizer } = await import('./model-recognizer.js');
  const { loadTokenClassifier } = await import('../embedding/index.js');
  const { loadGazetteers } = await import('../names/gazetteers/index.js');
  const gazetteers = loadGazetteers();
  return createModelRecognizer(await loadTokenClassifier(local, threads), gazetteers);
}

/** Refuses a model for something else, such as parts of speech: it would find no name and say nothing. */
async function requireKinds({ name, folder, identity }: LocalClassifier): Promise<void> {
  const { modelUnavailable, readLabel } = await import('../embedding/index.js');
  const tags = identity.labels.map((label) => readLabel(label).tag);
  if (tags.some((tag) => tag !== null && kindOfLabel(tag) !== null)) return;
  const some = identity.labels.slice(0, 5).join(', ');
  const reason = `none of its labels (${some}${identity.labels.length > 5 ? ', …' : ''}) is one of persons, organisations or places`;
  throw modelUnavailable({ use: 'recognition', model: name }, [folder], reason);
}
