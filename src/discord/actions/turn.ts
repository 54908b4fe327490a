import { readKept } from '../kept.js';
import type { ListingPlace } from '../listing.js';
import type { MessageBody } from '../message.js';
import { notice } from '../notice.js';
import { renderNotice } from '../render/index.js';
import type { ActionHandler } from './action-handler.js';
import { showConnections, showStatements } from './actor-lists.js';
import { showTimeline } from './timeline.js';

/** Turns a list about an actor, or a timeline, to another page. */
export const turn: ActionHandler<'turn'> = async ({ action, where, reply }, bot) => {
  if (!(await reply.deferUpdate())) return;
  const { listing: id, page } = action;
  const kept = readKept(bot.journal, id);
  if (kept?.kind !== 'listing') {
    await reply.show(renderNotice(notice('no-longer-kept', {})));
    return;
  }
  const { listing, said } = kept;
  // Whoever turns the page: what is kept stays that of whoever asked.
  const place: ListingPlace = { id, user: said.user, where };
  await reply.show(await pageOf());

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
