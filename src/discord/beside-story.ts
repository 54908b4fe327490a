import type { ActorSummary } from '../actors/index.js';

/** What is said in lists and menus of an actor that stands in credits and notices only. */
export const BESIDE_STORY = 'credits only';

/** Brings those that the articles tell of before those that only credits name; otherwise they keep their order. */
export function storyFirst(actors: readonly ActorSummary[]): ActorSummary[] {
  return [...actors].sort((a, b) => Number(a.isBesideStory) - Number(b.isBesideStory));
}
