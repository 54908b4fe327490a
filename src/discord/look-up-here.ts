import type { BotContext } from './bot-context.js';
import type { InteractionReply } from './delivery/index.js';
import type { Visit } from './desk.js';
import type { MessageBody } from './message.js';
import { renderNotice } from './render/index.js';

/** Something that somebody wants to be shown. */
export interface LookUp extends Visit {
  /** Whether only whoever asks sees it; null where the settings of the channel decide. */
  readonly isPrivate: boolean | null;
  readonly reply: InteractionReply;
}

/** Looks something up for a command, in turn and counted as a question is, and shows it. */
export async function lookUpHere(
  { person, where, isPrivate, reply }: LookUp,
  work: () => Promise<MessageBody>,
  { desk, now }: Pick<BotContext, 'desk' | 'now'>,
): Promise<void> {
  const refusal = await desk.admit({ person, where });
  if (refusal !== null) {
    await reply.tell(renderNotice(refusal, now()));
    return;
  }
  const forOne = isPrivate ?? desk.settingsFor(where).isPrivate;
  if (!(await reply.defer({ isPrivate: forOne }))) {
    await desk.giveBack({ person, where });
    return;
  }
  const outcome = await desk.lookUp({ person, where }, work);
  await reply.show(outcome.status === 'done' ? outcome.value : renderNotice(outcome.notice));
}
