import type { Config } from '../../config.js';
import { describeError } from '../../errors/describe-error.js';
import { type CheckResult, fail } from './check.js';
import { checkActorsFile } from './check-actors-file.js';
import { checkChat } from './check-chat.js';
import { checkCorpus } from './check-corpus.js';
import { checkDisk } from './check-disk.js';
import { checkLibrary } from './check-library.js';
import { checkModel } from './check-model.js';
import { checkModules } from './check-modules.js';
import { checkNode } from './check-node.js';
import { checkRecognizer } from './check-recognizer.js';
import { checkTemplates } from './check-templates.js';

/** Checks all that Footnote needs, in the order in which one thing rests on another. It changes no library. */
export async function examine(config: Config): Promise<readonly CheckResult[]> {
  const node = checkNode(process.versions.node);
  const modules = await guarded('native modules', checkModules);
  const model = await checkModel(config.embedding);
  const names = await guarded('name recognition', () => checkRecognizer(config.recognition));
  const corpus = await guarded('corpus', () => checkCorpus(config.corpus));
  const library = await guarded('library', () => checkLibrary(config, model.identity));
  const actors = await guarded('actors.yaml', () => checkActorsFile(config));
  const prompts = await guarded('prompts', () => checkTemplates(config));
  const chat = await guarded('chat model', () => checkChat(config.chat));
  const disk = await guarded('disk', () => checkDisk(config.library));
  return [
    node,
    ...modules,
    model.result,
    ...names,
    ...corpus,
    ...library,
    ...actors,
    ...prompts,
    ...chat,
    ...disk,
  ];
}

/** A check that throws has found a fault too. */
async function guarded(
  name: string,
  check: () => Promise<readonly CheckResult[]>,
): Promise<readonly CheckResult[]> {
  try {
    return await check();
  } catch (error) {
    const { message, remedy } = describeError(error);
    return [fail(name, message, remedy)];
  }
}
