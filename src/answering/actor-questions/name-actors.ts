import { referenceOf } from '../../actors/actor.js';
import type { ActorReference, Actors } from '../../actors/index.js';
import type { Citation } from '../../citing/index.js';
import type { ArticleId } from '../../corpus/index.js';
import type { ArticleFilter, LibraryReader, SentencePlace } from '../../library/index.js';

/** Actors of an answer that a dossier is offered for at most. */
const MOST_ACTORS = 25;

/** Persons and organisations named in the sentences that an answer cites, in the order of the citations. */
export async function nameActors(
  citations: readonly Citation[],
  actors: Pick<Actors, 'inSentences'>,
  library: Pick<LibraryReader, 'article'>,
  filter: ArticleFilter,
): Promise<ActorReference[]> {
  const named = await actors.inSentences(await placesOf(citations, library), filter);
  return named
    .filter(({ kind, isBesideStory }) => kind !== 'place' && !isBesideStory)
    .slice(0, MOST_ACTORS)
    .map(referenceOf);
}

/** Where the quotes of citations stand; those that are in no article any more are left out. */
async function placesOf(
  citations: readonly Citation[],
  library: Pick<LibraryReader, 'article'>,
): Promise<SentencePlace[]> {
  const ids = new Set(citations.flatMap(({ article }) => article ?? []));
  const loaded = await Promise.all(Array.from(ids, (id) => library.article(id as ArticleId)));
  const articles = new Map(Array.from(ids, (id, place) => [id, loaded[place] ?? null]));
  return citations.flatMap(({ article, quote }) => {
    const stored = article === undefined ? null : (articles.get(article) ?? null);
    const start = stored?.body.text.indexOf(quote) ?? -1;
    return stored === null || start === -1
      ? []
      : [{ article: stored.id, sentence: { start, end: start + quote.length } }];
  });
}
