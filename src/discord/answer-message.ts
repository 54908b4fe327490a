import type { GivenAnswer, Outcome } from './desk.js';
import type { MessageBody } from './message.js';
import { renderAnswer, renderNotice } from './render/index.js';
import type { Whereabouts } from './whereabouts.js';

/** How an answer is given. */
export interface Presentation {
  /** Who asked what, where the message does not stand below the question; null where it does. */
  readonly asker: { readonly id: string; readonly question: string } | null;
  readonly where: Whereabouts;
  /** Whether it is shown to whoever asked alone. */
  readonly isPrivate: boolean;
}

/** The message that an answer is given in, or what is said instead. */
export function present(outcome: Outcome<GivenAnswer>, presentation: Presentation): MessageBody {
  if (outcome.status === 'refused') return renderNotice(outcome.notice);
  const { said, answer } = outcome.value;
  const { asker, where, isPrivate } = presentation;
  return renderAnswer({
    said,
    answer,
    asker,
    offers: {
      post: isPrivate && where.kind !== 'direct',
      thread: !isPrivate && where.hasThreads,
    },
  });
}
