import type { ActorReference, Actors } from '../../actors/index.js';
import type { Citation } from '../../citing/index.js';
import type { ArticleId } from '../../corpus/index.js';
import type { ArticleFilter, LibraryReader } from '../../library/index.js';

/** Actors of an answer that a dossier is offered for at most. */
const MOST_ACTORS = 25;

/** Persons and organisations named in the sentences that an answer cites, in the order of the citations. */
export async function nameActors(
  citations: readonly Citation[],
  actors: Pick<Actors, 'inSentences'>,
  library: Pick<LibraryReader, 'article'>,
  filter: ArticleFilter,
): Promise<ActorReference[]> {
  const places = await Promise.all(
    citations.map(async ({ article, quote }) => {
      const stored = article === undefined ? null : await library.article(article as ArticleId);
      const start = stored?.body.text.indexOf(quote) ?? -1;
      return stored === null || start === -1
        ? []
        : [{ article: stored.id, sentence: { start, end: start + quote.length } }];
    }),
  );
  const named = await actors.inSentences(places.flat(), filter);
  return named
    .filter(({ kind, isBesideStory }) => kind !== 'place' && !isBesideStory)
    .slice(0, MOST_ACTORS)
    .map(({ id, name, kind }) => ({ id, name, kind }));
}
