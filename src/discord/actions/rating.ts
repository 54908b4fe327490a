import { readKept } from '../kept.js';
import { notice } from '../notice.js';
import { complaintForm, renderNotice, renderRated } from '../render/index.js';
import type { ActionHandler } from './action-handler.js';

/** Notes that an answer was good. */
export const up: ActionHandler<'up'> = async ({ action, person, reply }, bot) => {
  const { journal, metrics, now } = bot;
  const { said } = action;
  if (readKept(journal, said) === null) {
    await reply.tell(renderNotice(notice('no-longer-kept', {})));
    return;
  }
  if (journal.rating(said, person.id)?.verdict !== 'up') {
    journal.rate({ said, user: person.id, verdict: 'up', comment: null, at: now() });
    metrics.rated('up');
  }
  await reply.tell(renderRated({ said, verdict: 'up' }));
};

/**
 * Notes that an answer was bad, and asks what was wrong; whoever closes the form has said as much. Whoever has said it
 * already is shown how to take it back.
 */
export const down: ActionHandler<'down'> = async ({ action, person, reply }, bot) => {
  const { journal, metrics, now } = bot;
  const { said } = action;
  if (readKept(journal, said) === null) {
    await reply.tell(renderNotice(notice('no-longer-kept', {})));
    return;
  }
  if (journal.rating(said, person.id)?.verdict === 'down') {
    await reply.tell(renderRated({ said, verdict: 'down' }));
    return;
  }
  journal.rate({ said, user: person.id, verdict: 'down', comment: null, at: now() });
  metrics.rated('down');
  await reply.open(complaintForm(said));
};

/** Takes the form that `down` opened. */
export const complaint: ActionHandler<'complaint'> = async (call, bot) => {
  const { action, person, fields, reply } = call;
  const { said } = action;
  const comment = Object.values(fields).join('\n').trim();
  if (readKept(bot.journal, said) === null) {
    await reply.tell(renderNotice(notice('no-longer-kept', {})));
    return;
  }
  bot.journal.rate({
    said,
    user: person.id,
    verdict: 'down',
    comment: comment === '' ? null : comment,
    at: bot.now(),
  });
  await reply.tell(renderRated({ said, verdict: 'down' }));
};

/** Deletes a rating. */
export const unrate: ActionHandler<'unrate'> = async ({ action, person, reply }, { journal }) => {
  const wasThere = journal.deleteRating(action.said, person.id);
  await reply.tell(renderNotice(notice(wasThere ? 'rating-deleted' : 'nothing-rated', {})));
};
