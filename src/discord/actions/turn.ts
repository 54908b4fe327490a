import { readKept } from '../kept.js';
import type { ListingPlace } from '../listing.js';
import { lookUpInPlace } from '../look-up-here.js';
import type { MessageBody } from '../message.js';
import { notice } from '../notice.js';
import { renderNotice } from '../render/index.js';
import type { ActionHandler } from './action-handler.js';
import { showConnections, showStatements } from './actor-lists.js';
import { showTimeline } from './timeline.js';

/** Turns a list about an actor, or a timeline, to another page. */
export const turn: ActionHandler<'turn'> = async (call, bot) => {
  const { action, where, reply } = call;
  const { listing: id, page } = action;
  const kept = readKept(bot.journal, id);
  if (kept?.kind !== 'listing') {
    if (!(await reply.deferUpdate())) return;
    await reply.show(renderNotice(notice('no-longer-kept', {})));
    return;
  }
  const { listing, said } = kept;
  // Whoever turns the page: what is kept stays that of whoever asked.
  const place: ListingPlace = { id, user: said.user, where };
  await lookUpInPlace(call, pageOf, bot);

  async function pageOf(): Promise<MessageBody> {
    switch (listing.of) {
      case 'statements':
        return showStatements({ actor: listing.actor.id, page }, place, bot);
      case 'connections':
        return showConnections({ actor: listing.actor.id, page }, place, bot);
      case 'timeline':
        return showTimeline({ wish: listing.wish, page }, place, bot);
      case 'articles':
      case 'dossier':
      case 'candidates':
        return renderNotice(notice('no-longer-kept', {}));
    }
  }
};
