import type { BotContext } from '../bot-context.js';
import type { CommandCall } from '../calls.js';
import { type Claim, LONGEST_CLAIM } from '../desk.js';
import { citationOf, readKept } from '../kept.js';
import { notice } from '../notice.js';
import { renderFinding, renderNotice } from '../render/index.js';
import { scopeOf } from '../scope.js';
import { isSeenHere } from '../settings.js';
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
  run: (call, bot) => findSources(call.target?.text ?? '', call, bot),
};

async function findSources(given: string, call: CommandCall, bot: BotContext): Promise<void> {
  const { person, where, reply } = call;
  const { desk } = bot;
  const words = bareText(given);
  const refusal = words === '' ? notice('no-text', {}) : await desk.admit({ person, where });
  if (refusal !== null) {
    await reply.tell(renderNotice(refusal, bot.now()));
    return;
  }
  if (!(await reply.defer({ isPrivate: true }))) {
    await desk.giveBack({ person, where });
    return;
  }
  const text = ((await leadQuote(call, bot)) ?? words).slice(0, LONGEST_CLAIM);
  if (text === '') {
    await desk.giveBack({ person, where });
    await reply.show(renderNotice(notice('no-text', {})));
    return;
  }
  const claim: Claim = { person, where, text, scope: scopeOf(desk.settingsFor(where)) };
  const outcome = await desk.check(claim);
  if (outcome.status === 'refused') {
    await reply.show(renderNotice(outcome.notice));
    return;
  }
  const { said, check } = outcome.value;
  await reply.show(renderFinding({ said, claim: text, check, at: 0 }));
}

/**
 * Where a command is used on an answer, the words that its lead is taken from: what stands around them is ours, and no
 * article says it. Empty where it says nothing; null for all other messages.
 */
async function leadQuote(
  { target, where }: CommandCall,
  { saidMessages, journal, desk }: BotContext,
): Promise<string | null> {
  const said = target === null ? null : await saidMessages.find(target.id, where.channel);
  const kept = said === null ? null : readKept(journal, said.id);
  if (kept?.kind !== 'answer') return null;
  const n = kept.answer.statements[0]?.citations[0];
  const citation = n === undefined ? null : citationOf(kept, n);
  const isSeen = citation !== null && isSeenHere(citation.file, desk.settingsFor(where));
  return isSeen ? citation.quote : '';
}
