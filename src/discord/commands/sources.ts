import { showArticles } from '../actions/articles.js';
import { keepListing, newPlace } from '../listing.js';
import type { Command } from './command.js';

/** `/sources`: browses the articles, or those whose names hold all the words, for whoever asks alone. */
export const sources: Command = {
  name: 'sources',

  async run({ person, where, options, reply }, bot) {
    if (!(await reply.defer({ isPrivate: true }))) return;
    const query = String(options.query ?? '').trim();
    const place = newPlace(person.id, where);
    keepListing(place, { of: 'articles', query }, bot);
    await reply.show(await showArticles({ listing: place.id, query, page: 0, where }, bot));
  },
};
