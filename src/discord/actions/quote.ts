import { citationOf, readKept } from '../kept.js';
import { notice } from '../notice.js';
import { renderNotice, renderQuote } from '../render/index.js';
import { isSeenHere } from '../settings.js';
import type { ActionHandler } from './action-handler.js';

/** Posts a citation as a quote for everybody. */
export const quote: ActionHandler<'quote'> = async (call, { journal, desk, onceOnly }) => {
  const { action, person, where, message, reply } = call;
  const kept = readKept(journal, action.said);
  const citation = kept === null ? null : citationOf(kept, action.n);
  if (citation === null) {
    await reply.tell(renderNotice(notice('no-longer-kept', {})));
    return;
  }
  if (!isSeenHere(citation.file, desk.settingsFor(where))) {
    await reply.tell(renderNotice(notice('not-here', {})));
    return;
  }
  // Of one message a quote is posted once; whoever wants it in another place opens it there.
  const once = `quote:${action.said}:${action.n}:${message?.id ?? ''}`;
  const wasTurn = await onceOnly.attempt(once, async () => {
    if (!(await reply.defer({ isPrivate: false }))) return false;
    const body = renderQuote({ citation, url: citation.url ?? null, poster: person.id });
    return (await reply.show(body)) !== null;
  });
  if (!wasTurn) {
    await reply.tell(renderNotice(notice('already-done', { what: 'quoted', link: null })));
  }
};
