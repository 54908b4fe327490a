import { newSaidId } from '../../library/index.js';
import { showArticles } from '../actions/articles.js';
import type { Command } from './command.js';

/** `/sources`: browses the articles, or those whose names hold all the words, for whoever asks alone. */
export const sources: Command = {
  name: 'sources',

  async run({ person, where, options, reply }, bot) {
    if (!(await reply.defer({ isPrivate: true }))) return;
    const query = String(options.query ?? '').trim();
    const listing = newSaidId();
    const { server, channel } = where;
    bot.journal.keepSaid({
      id: listing,
      kind: 'listing',
      place: { server, channel },
      user: person.id,
      conversation: null,
      content: query,
      at: bot.now(),
    });
    await reply.show(await showArticles({ listing, query, page: 0, where }, bot));
  },
};
