import type { Actor } from './actor.js';
import type { ActorSummary } from './actor-lookup.js';

/** Further names of an actor in a list at most. */
const MOST_VARIANTS = 5;

/** An actor as a list shows it. */
export function summaryOf(actor: Actor): ActorSummary {
  const { id, name, kind, articles, mentions, isBesideStory, names } = actor;
  const variants = [...new Set(names.map((one) => one.name))]
    .filter((variant) => variant !== name)
    .slice(0, MOST_VARIANTS);
  return { id, name, kind, articles, mentions, isBesideStory, variants };
}
