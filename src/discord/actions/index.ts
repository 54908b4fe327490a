/**
 * Actions: what buttons, menus and forms do, one file for those that belong together.
 */
import { type Action, customIdOf } from '../action.js';
import type { BotContext } from '../bot-context.js';
import type { ActionCall } from '../calls.js';
import type { ActionHandler, ActionHandlers } from './action-handler.js';
import { connections, statements } from './actor-lists.js';
import { article } from './article.js';
import { articles } from './articles.js';
import { about, question } from './ask-about.js';
import { dossier, meant } from './dossier.js';
import { finding } from './finding.js';
import { forget } from './forget.js';
import { passage } from './passage.js';
import { post } from './post.js';
import { quote } from './quote.js';
import { complaint, down, unrate, up } from './rating.js';
import { leaf, sources } from './sources.js';
import { thread } from './thread.js';
import { events, exportTimeline } from './timeline.js';
import { turn } from './turn.js';

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
  dossier,
  meant,
  statements,
  connections,
  events,
  turn,
  export: exportTimeline,
  about,
  question,
  forget,
};

/**
 * What answers every click with a message or form of its own. Others change the message that they belong to, where a
 * quick second click on the same place is another page, or see to it themselves.
 */
const OPENING: ReadonlySet<Action['verb']> = new Set([
  'passage',
  'sources',
  'up',
  'down',
  'dossier',
  'statements',
  'connections',
  'events',
  'export',
  'meant',
]);

/** Does what a button, menu or form stands for; of a double click, once. */
export async function act<Verb extends Action['verb']>(
  verb: Verb,
  call: ActionCall<Verb>,
  bot: BotContext,
): Promise<void> {
  const { action, person, message, reply } = call;
  const click = [message?.id ?? '', person.id, customIdOf(action)].join(' ');
  if (OPENING.has(verb) && bot.doubleClicks.isSecond(click)) {
    await reply.deferUpdate();
    return;
  }
  const handle: ActionHandler<Verb> = HANDLERS[verb];
  await handle(call, bot);
}
