import type { AnswerProgress } from '../answering/index.js';
import { type Presentation, present } from './answer-message.js';
import type { BotContext } from './bot-context.js';
import { ProgressiveMessage } from './delivery/index.js';
import type { Question } from './desk.js';
import type { MessageBody } from './message.js';
import { renderAnswerInProgress } from './render/index.js';

/** The message that an answer is given in. */
export interface AnswerPlace {
  /** The id of the message, once something of it has been shown. */
  readonly message: string | null;
  /** Shows what there is of it so far. Never rejects. @returns whether more can be shown */
  sketch(body: MessageBody): Promise<boolean>;
  /** Shows the whole. @returns the id of the message; null where it could not be delivered */
  show(body: MessageBody): Promise<string | null>;
}

/**
 * Asks a question and shows the answer: what is certain of it while it is written, then the whole, or what is said instead
 * of it, below what was certain.
 */
export async function giveAnswer(
  question: Omit<Question, 'onProgress'>,
  { asker, isPrivate }: Pick<Presentation, 'asker' | 'isPrivate'>,
  place: AnswerPlace,
  { desk, saidMessages }: Pick<BotContext, 'desk' | 'saidMessages'>,
): Promise<void> {
  const { where } = question;
  const certain: AnswerProgress[] = [];
  const growing = new ProgressiveMessage(async (body) => {
    const sketching = place.sketch(body);
    await saidMessages.beginGrowing(
      where.channel,
      sketching.then(() => place.message),
    );
    return sketching;
  });
  try {
    const outcome = await desk
      .ask({
        ...question,
        onProgress: (progress) => {
          certain.push(progress);
          growing.show(renderAnswerInProgress({ progress, asker, endedBy: null }));
        },
      })
      .finally(() => growing.end());
    const progress = certain.at(-1);
    const showing = place.show(
      outcome.status === 'refused' && progress !== undefined
        ? renderAnswerInProgress({ progress, asker, endedBy: outcome.notice })
        : present(outcome, { asker, where, isPrivate }),
    );
    if (outcome.status === 'done') {
      await saidMessages.note(outcome.value.said, where.channel, showing);
    }
    await showing;
  } finally {
    if (place.message !== null) saidMessages.endGrowing(place.message);
  }
}
