import type { Engine } from '../../engine/index.js';
import type { ArticleFilter, ArticleSummary } from '../../library/index.js';
import type { BotContext } from '../bot-context.js';
import type { Outcome } from '../desk.js';
import { notice } from '../notice.js';
import type { EffectiveSettings } from '../settings.js';
import { bestFirst, fits } from './best-first.js';
import { choiceOf } from './choices.js';
import type { Choice } from './command.js';

/** Articles that are looked at for choices: enough to fill a list, few enough to answer while somebody types. */
const MOST_LOOKED_AT = 300;

/** Publishers and folders that are offered before the files. */
const MOST_PUBLISHERS = 8;
const MOST_FOLDERS = 5;
const MOST_CHOICES = 25;

/** Files that words may stand for; with more they name nothing in particular. */
const MOST_FILES = 50;

/** What stands before the name of a publisher, and before a path, that was chosen from what was offered. */
const PUBLISHER = 'publisher:';
const FILES = 'files:';

/** What somebody may mean by a source: publishers, folders and files that hold what they typed. */
export async function completeSource(
  typed: string,
  { sources }: Pick<EffectiveSettings, 'sources'>,
  { engine }: Pick<BotContext, 'engine'>,
): Promise<readonly Choice[]> {
  const articles = await engine.articles({
    matching: typed,
    limit: MOST_LOOKED_AT,
    filter: { within: sources },
  });
  // Articles are found by their titles as well, which say nothing of their publisher or folder.
  const meant = (names: readonly (string | null)[]) =>
    bestFirst(
      distinct(names).filter((name) => fits(name, typed)),
      typed,
      (name) => [name],
    );
  const publishers = meant(articles.map(({ publisher }) => publisher));
  const folders = meant(articles.map(folderOf));
  const files = bestFirst(articles, typed, ({ path }) => [path, fileNameOf(path)]);
  return [
    ...publishers.slice(0, MOST_PUBLISHERS).map((name) => choiceOf(name, `${PUBLISHER}${name}`)),
    ...folders.slice(0, MOST_FOLDERS).map((folder) => choiceOf(`${folder}/`, `${FILES}${folder}`)),
    ...distinct(files.map(({ path }) => path)).map((path) => choiceOf(path, `${FILES}${path}`)),
  ]
    .flat()
    .slice(0, MOST_CHOICES);
}

/** The filter that a source stands for: a choice that was offered, or words that were typed instead. */
export async function filterOfSource(
  source: string | null,
  within: readonly string[],
  { engine }: Pick<BotContext, 'engine'>,
): Promise<Outcome<ArticleFilter>> {
  if (source === null) return { status: 'done', value: {} };
  if (source.startsWith(PUBLISHER)) {
    return { status: 'done', value: { publishers: [source.slice(PUBLISHER.length)] } };
  }
  return source.startsWith(FILES)
    ? { status: 'done', value: { files: [source.slice(FILES.length)] } }
    : filterOfWords(source, within, engine);
}

/** Words are a path, a publisher, or what the names of a few articles hold, whichever there is first. */
async function filterOfWords(
  words: string,
  within: readonly string[],
  engine: Pick<Engine, 'articles'>,
): Promise<Outcome<ArticleFilter>> {
  for (const value of [{ files: [words] }, { publishers: [words] }]) {
    const found = await engine.articles({ filter: { ...value, within }, limit: 1 });
    if (found.length > 0) return { status: 'done', value };
  }
  const filter = { within };
  const matching = await engine.articles({ matching: words, filter, limit: MOST_FILES + 1 });
  return matching.length === 0 || matching.length > MOST_FILES
    ? { status: 'refused', notice: notice('no-article-matches', { query: words }) }
    : { status: 'done', value: { files: distinct(matching.map(({ path }) => path)) } };
}

/** The name of a file without its folder. */
function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder that an article lies in; null at the top. */
function folderOf({ path }: ArticleSummary): string | null {
  const end = path.lastIndexOf('/');
  return end === -1 ? null : path.slice(0, end);
}

function distinct<T extends string>(values: readonly (T | null)[]): T[] {
  return [...new Set(values.filter((value) => value !== null))];
}
