import type { BotContext } from '../bot-context.js';
import type { CommandCall } from '../calls.js';
import { type Claim, LONGEST_CLAIM } from '../desk.js';
import { notice } from '../notice.js';
import { renderFinding, renderNotice } from '../render/index.js';
import { scopeOf } from '../scope.js';
import { bareText } from '../text/index.js';
import type { Command } from './command.js';

/** `/cite`: shows what the articles have on a text, for whoever asks alone; what they choose can then be posted. */
export const cite: Command = {
  name: 'cite',
  run: (call, bot) => findSources(String(call.options.text ?? ''), call, bot),
};

/** The message command `Find sources`: the same for what somebody else has written. */
export const findSourcesCommand: Command = {
  name: 'Find sources',
  run: (call, bot) => findSources(call.target ?? '', call, bot),
};

async function findSources(
  given: string,
  { person, where, reply }: CommandCall,
  bot: BotContext,
): Promise<void> {
  const { desk } = bot;
  const text = bareText(given).slice(0, LONGEST_CLAIM);
  const refusal = text === '' ? notice('no-text', {}) : await desk.admit({ person, where });
  if (refusal !== null) {
    await reply.tell(renderNotice(refusal, bot.now()));
    return;
  }
  if (!(await reply.defer({ isPrivate: true }))) return;
  const claim: Claim = { person, where, text, scope: scopeOf(desk.settingsFor(where)) };
  const outcome = await desk.check(claim);
  if (outcome.status === 'refused') {
    await reply.show(renderNotice(outcome.notice));
    return;
  }
  const { said, check } = outcome.value;
  await reply.show(renderFinding({ said, claim: text, check, at: 0, canPost: true }));
}
