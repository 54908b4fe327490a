import type { ActorId } from '../../actors/index.js';
import type { BotContext } from '../bot-context.js';
import { keepListing, type ListingPlace, newPlace } from '../listing.js';
import type { MessageBody } from '../message.js';
import { notice } from '../notice.js';
import {
  LINES_A_PAGE,
  renderConnections,
  renderNotice,
  renderStatements,
} from '../render/index.js';
import { filterFor } from '../scope.js';
import type { ActionHandler } from './action-handler.js';
import { lastPage } from './last-page.js';

/** A page, from 0, of what is known of an actor. */
export interface ActorPage {
  readonly actor: ActorId;
  readonly page: number;
}

type Shown = Pick<BotContext, 'engine' | 'desk' | 'journal' | 'now'>;

/** Opens what an actor said, for whoever asks alone. */
export const statements: ActionHandler<'statements'> = async (call, bot) => {
  const { action, person, where, reply } = call;
  if (!(await reply.defer({ isPrivate: true }))) return;
  const place = newPlace(person.id, where);
  await reply.show(await showStatements({ actor: action.actor, page: 0 }, place, bot));
};

/** Opens whom an actor appears with, for whoever asks alone. */
export const connections: ActionHandler<'connections'> = async (call, bot) => {
  const { action, person, where, reply } = call;
  if (!(await reply.defer({ isPrivate: true }))) return;
  const place = newPlace(person.id, where);
  await reply.show(await showConnections({ actor: action.actor, page: 0 }, place, bot));
};

/** Lays out a page of what an actor said, and keeps what it cites. */
export async function showStatements(
  { actor, page }: ActorPage,
  place: ListingPlace,
  bot: Shown,
): Promise<MessageBody> {
  const filter = filterFor(bot.desk.settingsFor(place.where));
  const found = await lastPage(page, LINES_A_PAGE, (bounds) =>
    bot.engine.actorStatements(actor, bounds, filter),
  );
  if (found === null) return renderNotice(notice('no-such-actor', {}));
  const { list, page: shown } = found;
  keepListing(place, { of: 'statements', actor: list.actor, citations: list.citations }, bot);
  return renderStatements({ said: place.id, list, page: shown });
}

/** Lays out a page of those whom an actor appears with, and keeps what it cites. */
export async function showConnections(
  { actor, page }: ActorPage,
  place: ListingPlace,
  bot: Shown,
): Promise<MessageBody> {
  const filter = filterFor(bot.desk.settingsFor(place.where));
  const found = await lastPage(page, LINES_A_PAGE, (bounds) =>
    bot.engine.actorConnections(actor, bounds, filter),
  );
  if (found === null) return renderNotice(notice('no-such-actor', {}));
  const { list, page: shown } = found;
  keepListing(place, { of: 'connections', actor: list.actor, citations: list.citations }, bot);
  return renderConnections({ said: place.id, list, page: shown });
}
