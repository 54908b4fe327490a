import type { ActorId, ActorReference, PageBounds } from '../../actors/index.js';
import type { Citation } from '../../answering/index.js';
import type { Engine } from '../../engine/index.js';
import type { ArticleFilter, SaidId } from '../../library/index.js';
import type { BotContext } from '../bot-context.js';
import { keepListing, type ListingPlace, newPlace } from '../listing.js';
import { lookUpHere } from '../look-up-here.js';
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

/** Lays out a page of a list about an actor, and keeps what it cites. */
type ShowPage = (
  page: ActorPage,
  place: ListingPlace,
  bot: Pick<BotContext, 'engine' | 'desk' | 'journal' | 'now'>,
) => Promise<MessageBody>;

/** A page of a list about an actor. */
interface ActorList {
  readonly actor: ActorReference;
  readonly total: number;
  readonly citations: Citation[];
}

/** What tells one list about an actor from another. */
interface ListKind<List extends ActorList> {
  readonly of: 'statements' | 'connections';
  readonly read: (
    engine: Engine,
    actor: ActorId,
    bounds: PageBounds,
    filter: ArticleFilter,
  ) => Promise<List | null>;
  readonly render: (shown: {
    readonly said: SaidId;
    readonly list: List;
    readonly page: number;
  }) => MessageBody;
}

/** Lays out a page of what an actor said, and keeps what it cites. */
export const showStatements = pageOf({
  of: 'statements',
  read: (engine, actor, bounds, filter) => engine.actorStatements(actor, bounds, filter),
  render: renderStatements,
});

/** Lays out a page of those whom an actor appears with, and keeps what it cites. */
export const showConnections = pageOf({
  of: 'connections',
  read: (engine, actor, bounds, filter) => engine.actorConnections(actor, bounds, filter),
  render: renderConnections,
});

/** Opens what an actor said, for whoever asks alone. */
export const statements: ActionHandler<'statements'> = async (call, bot) => {
  const first = { actor: call.action.actor, page: 0 };
  const work = () => showStatements(first, newPlace(call.person.id, call.where), bot);
  await lookUpHere({ ...call, isPrivate: true }, work, bot);
};

/** Opens whom an actor appears with, for whoever asks alone. */
export const connections: ActionHandler<'connections'> = async (call, bot) => {
  const first = { actor: call.action.actor, page: 0 };
  const work = () => showConnections(first, newPlace(call.person.id, call.where), bot);
  await lookUpHere({ ...call, isPrivate: true }, work, bot);
};

function pageOf<List extends ActorList>({ of, read, render }: ListKind<List>): ShowPage {
  return async ({ actor, page }, place, bot) => {
    const filter = filterFor(bot.desk.settingsFor(place.where));
    const found = await lastPage(page, LINES_A_PAGE, (bounds) =>
      read(bot.engine, actor, bounds, filter),
    );
    if (found === null) return renderNotice(notice('no-such-actor', {}));
    const { list, page: shown } = found;
    keepListing(place, { of, actor: list.actor, citations: list.citations }, bot);
    return render({ said: place.id, list, page: shown });
  };
}
