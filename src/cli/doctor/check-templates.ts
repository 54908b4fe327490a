import { checkPrompts } from '../../check-prompts.js';
import type { Config } from '../../config.js';
import { type CheckResult, ok } from './check.js';

/**
 * Checks that all prompts can be used that answers are made with.
 * @throws FootnoteError `prompt/invalid`
 */
export async function checkTemplates(
  config: Pick<Config, 'chat'>,
): Promise<readonly CheckResult[]> {
  checkPrompts(config);
  return [ok('prompts', 'all can be used')];
}
