import type { ActorId, ActorSummary } from '../../actors/index.js';
import { counted, printable } from '../../phrasing/index.js';
import { BESIDE_STORY, storyFirst } from '../beside-story.js';
import type { BotContext } from '../bot-context.js';
import { keepListing, newPlace, type TimelineWish } from '../listing.js';
import type { MessageBody } from '../message.js';
import { renderCandidates } from '../render/index.js';
import { filterFor } from '../scope.js';
import type { EffectiveSettings } from '../settings.js';
import type { Whereabouts } from '../whereabouts.js';
import { actorChoiceOf } from './choices.js';
import type { Choice } from './command.js';

const MOST_CHOICES = 25;

/** What stands before the id of an actor that was chosen from what was offered. */
const ACTOR = 'actor:';

/** A name that somebody gave, and what for. */
export interface GivenName {
  /** A choice that was offered, or a name as it was typed. */
  readonly name: string;
  /** The timeline that is wanted; null for the dossier. */
  readonly wish: TimelineWish | null;
  readonly user: string;
  readonly where: Whereabouts;
}

/** Whom a name means, or the message that asks. */
export type NamedActor =
  | { readonly status: 'found'; readonly actor: ActorId }
  | { readonly status: 'open'; readonly body: MessageBody };

/** Whom somebody may mean, in any spelling. */
export async function completeActor(
  typed: string,
  settings: EffectiveSettings,
  { engine }: Pick<BotContext, 'engine'>,
): Promise<readonly Choice[]> {
  const bounds = { limit: MOST_CHOICES, filter: filterFor(settings) };
  const actors = await engine.suggestActors(typed.trim(), bounds);
  return storyFirst(actors).flatMap((actor) =>
    actorChoiceOf(shownName(actor, typed), detailOf(actor), `${ACTOR}${actor.id}`),
  );
}

/** The actor that a name means; where it does not say, a message with those who may be meant, to choose from. */
export async function namedActor(
  { name, wish, user, where }: GivenName,
  bot: Pick<BotContext, 'engine' | 'desk' | 'journal' | 'now'>,
): Promise<NamedActor> {
  if (/^actor:[0-9a-f]{16}$/u.test(name)) {
    return { status: 'found', actor: name.slice(ACTOR.length) as ActorId };
  }
  const lookup = await bot.engine.findActor(name, filterFor(bot.desk.settingsFor(where)));
  if (lookup.status === 'found') return { status: 'found', actor: lookup.actor.id };
  const place = newPlace(user, where);
  keepListing(place, { of: 'candidates', name, wish }, bot);
  return { status: 'open', body: renderCandidates({ listing: place.id, name, lookup }) };
}

/** The main name, with the one that fits what is typed where the main name does not. */
function shownName({ name, variants }: ActorSummary, typed: string): string {
  const wanted = printable(typed).toLowerCase();
  if (wanted === '' || name.toLowerCase().includes(wanted)) return name;
  const other = variants.find((variant) => variant.toLowerCase().includes(wanted));
  return other === undefined ? name : `${name}, also ${other}`;
}

function detailOf({ kind, articles, isBesideStory }: ActorSummary): string {
  const detail = `${kind}, ${counted(articles, 'article')}`;
  return isBesideStory ? `${detail}, ${BESIDE_STORY}` : detail;
}
