import type { ArticleId } from '../../corpus/index.js';
import { nearestNames } from '../../phrasing/index.js';
import { showArticle } from '../actions/article.js';
import type { BotContext } from '../bot-context.js';
import { notice } from '../notice.js';
import { renderNotice } from '../render/index.js';
import { bestFirst } from './best-first.js';
import { articleChoiceOf } from './choices.js';
import type { Command } from './command.js';

const MOST_CHOICES = 25;

/** Articles among which the best choices are looked for. */
const MOST_LOOKED_AT = 300;

/** What stands before the id of an article that was chosen; a path could be too long for a choice. */
const ARTICLE = 'article:';

/** Articles among whose names the nearest are looked for. */
const MOST_COMPARED = 2_000;

/** `/source`: shows an article's card and passages, for whoever asks alone. */
export const source: Command = {
  name: 'source',

  async run({ where, options, reply }, bot) {
    if (!(await reply.defer({ isPrivate: true }))) return;
    const file = String(options.file ?? '').trim();
    const within = bot.desk.settingsFor(where).sources;
    const article = chosenArticle(file) ?? (await findTyped(file, within, bot));
    if (article !== null) {
      await reply.show(await showArticle({ article, page: 0, where }, bot));
      return;
    }
    const others = await bot.engine.articles({ filter: { within }, limit: MOST_COMPARED });
    const similar = nearestNames(
      file,
      others.map(({ path }) => path),
    );
    await reply.show(renderNotice(notice('no-such-file', { file, similar })));
  },

  async complete({ typed, where }, { engine, desk }) {
    const articles = await engine.articles({
      matching: typed,
      filter: { within: desk.settingsFor(where).sources },
      limit: MOST_LOOKED_AT,
    });
    return bestFirst(articles, typed, ({ title, path }) => [title, path])
      .flatMap(({ id, path, record, title }) =>
        articleChoiceOf(title, record === null ? path : `${path}, ${record}`, `${ARTICLE}${id}`),
      )
      .slice(0, MOST_CHOICES);
  },
};

/** The article that was chosen from those offered; null for what was typed. */
function chosenArticle(file: string): ArticleId | null {
  return /^article:[0-9a-f]{16}$/u.test(file) ? (file.slice(ARTICLE.length) as ArticleId) : null;
}

/** The article that somebody named by its path, or by words that its names hold; null where there is none. */
async function findTyped(
  file: string,
  within: readonly string[],
  { engine }: Pick<BotContext, 'engine'>,
): Promise<ArticleId | null> {
  const [named] = await engine.articles({ filter: { files: [file], within }, limit: 1 });
  if (named !== undefined) return named.id;
  const [matching] = await engine.articles({ matching: file, filter: { within }, limit: 1 });
  return matching?.id ?? null;
}
