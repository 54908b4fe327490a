import { citationOf, readKept } from '../kept.js';
import { notice } from '../notice.js';
import { renderNotice, renderQuote } from '../render/index.js';
import type { ActionHandler } from './action-handler.js';

/** Posts a citation as a quote for everybody. */
export const quote: ActionHandler<'quote'> = async (call, { journal, now }) => {
  const { action, person, message, reply } = call;
  const kept = readKept(journal, action.said);
  const citation = kept === null ? null : citationOf(kept, action.n);
  if (citation === null) {
    await reply.tell(renderNotice(notice('no-longer-kept', {})));
    return;
  }
  // Of one message a quote is posted once; whoever wants it in another place opens it there.
  const once = `quote:${action.said}:${action.n}:${message?.id ?? ''}`;
  if (!journal.claim(once, now())) {
    await reply.tell(renderNotice(notice('already-done', { what: 'quoted', link: null })));
    return;
  }
  const posted = (await reply.defer({ isPrivate: false }))
    ? await reply.show(renderQuote({ citation, url: citation.url ?? null, poster: person.id }))
    : null;
  if (posted === null) journal.release(once);
};
