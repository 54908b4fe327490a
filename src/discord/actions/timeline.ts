import type { Timeline, TimelineQuery } from '../../actors/index.js';
import type { BotContext } from '../bot-context.js';
import { readKept } from '../kept.js';
import { keepListing, type ListingPlace, newPlace, type TimelineWish } from '../listing.js';
import { lookUpHere } from '../look-up-here.js';
import type { MessageBody } from '../message.js';
import { notice } from '../notice.js';
import {
  EVENTS_A_PAGE,
  renderNotice,
  renderTimeline,
  renderTimelineExport,
} from '../render/index.js';
import { filterFor } from '../scope.js';
import { timelineFiles } from '../timeline-files.js';
import type { Whereabouts } from '../whereabouts.js';
import type { ActionHandler } from './action-handler.js';
import { lastPage } from './last-page.js';

/** A page, from 0, of a timeline. */
export interface TimelinePage {
  readonly wish: TimelineWish;
  readonly page: number;
}

/** Events that are sent as files. */
const MOST_EXPORTED = 1_000;

/** Opens what happened where an actor is named, for whoever asks alone. */
export const events: ActionHandler<'events'> = async (call, bot) => {
  const { action, person, where } = call;
  const place = newPlace(person.id, where);
  const work = () => showTimeline({ wish: { actor: action.actor }, page: 0 }, place, bot);
  await lookUpHere({ ...call, isPrivate: true }, work, bot);
};

/** Sends a timeline as files, to whoever asks alone. */
export const exportTimeline: ActionHandler<'export'> = async (call, bot) => {
  const { action, where, reply } = call;
  const kept = readKept(bot.journal, action.listing);
  if (kept?.kind !== 'listing' || kept.listing.of !== 'timeline') {
    if (!(await reply.defer({ isPrivate: true }))) return;
    await reply.show(renderNotice(notice('no-longer-kept', {})));
    return;
  }
  const { wish } = kept.listing;
  const work = async () => {
    const query = { ...queryOf(wish, where, bot), limit: MOST_EXPORTED };
    const timeline = await bot.engine.timeline(query);
    return isGone(timeline, wish)
      ? renderNotice(notice('no-such-actor', {}))
      : renderTimelineExport(timelineFiles(timeline));
  };
  await lookUpHere({ ...call, isPrivate: true }, work, bot);
};

/** Lays out a page of a timeline, as far as the settings of the channel let it be seen, and keeps what it cites. */
export async function showTimeline(
  { wish, page }: TimelinePage,
  place: ListingPlace,
  bot: Pick<BotContext, 'engine' | 'desk' | 'journal' | 'now'>,
): Promise<MessageBody> {
  const query = queryOf(wish, place.where, bot);
  const found = await lastPage<Timeline>(page, EVENTS_A_PAGE, (bounds) =>
    bot.engine.timeline({ ...query, ...bounds }),
  );
  if (found === null || isGone(found.list, wish)) {
    return renderNotice(notice('no-such-actor', {}));
  }
  const { list: timeline, page: shown } = found;
  keepListing(place, { of: 'timeline', wish, citations: timeline.citations }, bot);
  return renderTimeline({ said: place.id, timeline, page: shown });
}

function queryOf(
  { actor, topic, since, until }: TimelineWish,
  where: Whereabouts,
  { desk }: Pick<BotContext, 'desk'>,
): TimelineQuery {
  return {
    ...(actor === undefined ? {} : { actor }),
    ...(topic === undefined ? {} : { topic }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    filter: filterFor(desk.settingsFor(where)),
  };
}

/** Whether the actor of a timeline is named nowhere any more that may be shown. */
function isGone({ actor }: Timeline, wish: TimelineWish): boolean {
  return wish.actor !== undefined && actor === null;
}
