import type { BotContext } from './bot-context.js';
import type { InteractionReply } from './delivery/index.js';
import type { Visit } from './desk.js';
import type { MessageBody } from './message.js';
import { renderNotice } from './render/index.js';

/** Something that somebody wants to be shown. */
export interface LookUp extends Visit {
  readonly reply: InteractionReply;
}

/** Something that somebody wants to be shown in a message of its own. */
export interface LookUpHere extends LookUp {
  /** Whether only whoever asks sees it; null where the settings of the channel decide. */
  readonly isPrivate: boolean | null;
}

/** How a look-up is acknowledged, and how whoever asked learns that it came to nothing. */
interface Manner {
  readonly acknowledge: () => Promise<boolean>;
  readonly refuse: (body: MessageBody) => Promise<unknown>;
}

type Guarded = Pick<BotContext, 'desk' | 'now'>;

/** Looks something up, in turn and counted as a question is, and shows it in a message of its own. */
export async function lookUpHere(
  asked: LookUpHere,
  work: () => Promise<MessageBody>,
  bot: Guarded,
): Promise<void> {
  const { where, isPrivate, reply } = asked;
  const manner: Manner = {
    acknowledge: () =>
      reply.defer({ isPrivate: isPrivate ?? bot.desk.settingsFor(where).isPrivate }),
    refuse: (body) => reply.show(body),
  };
  await lookUp(asked, manner, work, bot);
}

/**
 * Looks something up, in turn and counted as a question is, and shows it in place of the message whose button was
 * pressed. Where it cannot be looked up the message stays, and whoever pressed the button alone is told.
 */
export async function lookUpInPlace(
  asked: LookUp,
  work: () => Promise<MessageBody>,
  bot: Guarded,
): Promise<void> {
  const { reply } = asked;
  const manner: Manner = {
    acknowledge: () => reply.deferUpdate(),
    refuse: (body) => reply.whisper(body),
  };
  await lookUp(asked, manner, work, bot);
}

async function lookUp(
  { person, where, reply }: LookUp,
  { acknowledge, refuse }: Manner,
  work: () => Promise<MessageBody>,
  { desk, now }: Guarded,
): Promise<void> {
  const refusal = await desk.admit({ person, where });
  if (refusal !== null) {
    await reply.tell(renderNotice(refusal, now()));
    return;
  }
  if (!(await acknowledge())) {
    await desk.giveBack({ person, where });
    return;
  }
  const outcome = await desk.lookUp({ person, where }, work);
  await (outcome.status === 'done'
    ? reply.show(outcome.value)
    : refuse(renderNotice(outcome.notice)));
}
