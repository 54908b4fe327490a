import { BUTTON_RULES } from './button-rules.js';
import { COMMAND_RULES, COMMANDS_RULES } from './command-rules.js';
import { COMPONENT_RULES } from './component-rules.js';
import { EMBED_RULES } from './embed-rules.js';
import {
  CALLBACK_RULES,
  CHOICE_RULES,
  DEFERRAL_RULES,
  MODAL_RULES,
  THREAD_RULES,
} from './interaction-rules.js';
import { MESSAGE_COMPONENT_RULES } from './message-component-rules.js';
import { MESSAGE_RULES } from './message-rules.js';
import { OPTION_RULES } from './option-rules.js';
import type { Rule, RuleSummary } from './rule.js';
import { SELECT_RULES } from './select-rules.js';
import type { Subjects } from './subjects.js';

export type { RuleSummary } from './rule.js';

/**
 * The one table of Discord's documented limits that the published schemas lack or misstate, by what they limit. What
 * the schemas do state (such as 10 embeds, 25 options, 100 characters of a custom_id) is theirs alone.
 */
export const RULE_TABLE: { readonly [Name in keyof Subjects]: readonly Rule<Name>[] } = {
  callback: CALLBACK_RULES,
  deferral: DEFERRAL_RULES,
  choice: CHOICE_RULES,
  message: [...MESSAGE_COMPONENT_RULES, ...MESSAGE_RULES],
  embed: EMBED_RULES,
  modal: MODAL_RULES,
  component: [...COMPONENT_RULES, ...BUTTON_RULES, ...SELECT_RULES],
  thread: THREAD_RULES,
  commands: COMMANDS_RULES,
  command: COMMAND_RULES,
  options: OPTION_RULES,
};

/** What the table says, without its checks. */
export function documentedRules(): readonly RuleSummary[] {
  return Object.values(RULE_TABLE)
    .flat()
    .map(({ id, limits, limit, documentation }) => ({ id, limits, limit, documentation }));
}
