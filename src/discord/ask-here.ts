import type { ArticleFilter } from '../library/index.js';
import type { BotContext } from './bot-context.js';
import { commandConversation } from './conversations.js';
import type { InteractionReply } from './delivery/index.js';
import type { Outcome, Visit } from './desk.js';
import { giveAnswer } from './give-answer.js';
import { renderNotice } from './render/index.js';
import { scopeOf } from './scope.js';
import type { EffectiveSettings } from './settings.js';
import { bareText } from './text/index.js';

/** A question that somebody asks with a command or a form. */
export interface QuestionHere extends Visit {
  /** In Discord's markup; there are words in it. */
  readonly question: string;
  /** Whether only whoever asks sees the answer; null where the settings of the channel decide. */
  readonly isPrivate: boolean | null;
  /** The articles that they want to be limited to, which may take the library to find out. Never rejects. */
  readonly limits: (settings: EffectiveSettings) => Promise<Outcome<ArticleFilter>>;
  readonly reply: InteractionReply;
}

/** Answers a question where it was asked: guards, defers, asks and shows what comes of it. */
export async function askHere(asked: QuestionHere, bot: BotContext): Promise<void> {
  const { person, where, question, isPrivate, limits, reply } = asked;
  const { desk } = bot;
  const refusal = await desk.admit({ person, where });
  if (refusal !== null) {
    await reply.tell(renderNotice(refusal, bot.now()));
    return;
  }
  const settings = desk.settingsFor(where);
  const forOne = isPrivate ?? settings.isPrivate;
  if (!(await reply.defer({ isPrivate: forOne }))) {
    await desk.giveBack({ person, where });
    return;
  }
  const chosen = await limits(settings);
  if (chosen.status === 'refused') {
    await desk.giveBack({ person, where });
    await reply.show(renderNotice(chosen.notice));
    return;
  }
  await giveAnswer(
    {
      person,
      where,
      text: bareText(question),
      scope: scopeOf(settings, chosen.value),
      conversation: await commandConversation(where, forOne, bot),
    },
    { asker: { id: person.id, question }, isPrivate: forOne },
    reply,
    bot,
  );
}
