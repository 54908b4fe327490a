/**
 * Actions: what buttons, menus and forms do, one file for those that belong together.
 */
import type { Action } from '../action.js';
import type { BotContext } from '../bot-context.js';
import type { ActionCall } from '../calls.js';
import type { ActionHandler, ActionHandlers } from './action-handler.js';
import { article } from './article.js';
import { articles } from './articles.js';
import { finding } from './finding.js';
import { forget } from './forget.js';
import { passage } from './passage.js';
import { post } from './post.js';
import { quote } from './quote.js';
import { complaint, down, unrate, up } from './rating.js';
import { leaf, sources } from './sources.js';
import { thread } from './thread.js';

const HANDLERS: ActionHandlers = {
  passage,
  sources,
  leaf,
  up,
  down,
  complaint,
  unrate,
  post,
  thread,
  finding,
  quote,
  articles,
  article,
  forget,
};

/** Does what a button, menu or form stands for. */
export async function act<Verb extends Action['verb']>(
  verb: Verb,
  call: ActionCall<Verb>,
  bot: BotContext,
): Promise<void> {
  const handle: ActionHandler<Verb> = HANDLERS[verb];
  await handle(call, bot);
}
