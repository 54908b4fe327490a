import type { ActorId } from '../../actors/index.js';
import type { BotContext } from '../bot-context.js';
import { readKept } from '../kept.js';
import { keepListing, type ListingPlace, newPlace } from '../listing.js';
import { lookUpHere, lookUpInPlace } from '../look-up-here.js';
import type { MessageBody } from '../message.js';
import { notice } from '../notice.js';
import { renderDossier, renderNotice } from '../render/index.js';
import { filterFor } from '../scope.js';
import type { ActionHandler } from './action-handler.js';
import { showTimeline } from './timeline.js';

/** Opens the dossier of somebody, for whoever asks alone. */
export const dossier: ActionHandler<'dossier'> = async (call, bot) => {
  const { action, person, where } = call;
  const work = () => showDossier(action.actor, newPlace(person.id, where), bot);
  await lookUpHere({ ...call, isPrivate: true }, work, bot);
};

/**
 * Shows what was wanted of one of those whom a name may mean: in place of the question whom it means where whoever gave
 * the name chooses, for themselves alone where somebody else does.
 */
export const meant: ActionHandler<'meant'> = async (call, bot) => {
  const { action, person, where, reply } = call;
  const kept = readKept(bot.journal, action.listing);
  const isTheirs = kept?.said.user === person.id;
  if (kept?.kind !== 'listing' || kept.listing.of !== 'candidates') {
    const isTaken = isTheirs ? await reply.deferUpdate() : await reply.defer({ isPrivate: true });
    if (isTaken) await reply.show(renderNotice(notice('no-longer-kept', {})));
    return;
  }
  const { wish } = kept.listing;
  const place = newPlace(person.id, where);
  const work = () =>
    wish === null
      ? showDossier(action.actor, place, bot)
      : showTimeline({ wish: { ...wish, actor: action.actor }, page: 0 }, place, bot);
  if (isTheirs) await lookUpInPlace(call, work, bot);
  else await lookUpHere({ ...call, isPrivate: true }, work, bot);
};

/** Lays out a dossier, as far as the settings of the channel let its articles be seen, and keeps what it cites. */
export async function showDossier(
  actor: ActorId,
  place: ListingPlace,
  bot: Pick<BotContext, 'engine' | 'desk' | 'journal' | 'now'>,
): Promise<MessageBody> {
  const found = await bot.engine.dossier(actor, filterFor(bot.desk.settingsFor(place.where)));
  if (found === null) return renderNotice(notice('no-such-actor', {}));
  keepListing(place, { of: 'dossier', actor: found.actor, citations: found.citations }, bot);
  return renderDossier({ said: place.id, dossier: found });
}
