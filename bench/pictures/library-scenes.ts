import {
  ARTICLES_A_PAGE,
  renderArticleCard,
  renderArticleList,
  renderSettings,
  renderStatus,
  type ShownStatus,
} from '../../src/discord/render/index.js';
import { newSaidId, type ServerSettings } from '../../src/library/index.js';
import { CAST } from './cast.js';
import type { SampleLibrary } from './sample-library.js';
import { byPrivateCommand, type Scene } from './scene.js';

/** What the library holds, article by article and as a whole, and what a server has set. */
export async function libraryScenes(library: SampleLibrary): Promise<Scene[]> {
  const { reader } = library;
  const all = await reader.articles();
  const cards: Scene[] = [];
  for (const path of [
    'israel-heard-of-doha-talks-on-its-own.md',
    'us-hamas-direct-talks-doha.txt',
  ]) {
    const article = all.find((one) => one.path === path);
    if (article === undefined) continue;
    const passages = await reader.passagesOf(article.id);
    const body = renderArticleCard({ article, passages, page: 0, url: article.url });
    cards.push({ name: `source-${cards.length + 1}`, entries: [byPrivateCommand('source', body)] });
  }
  const listing = newSaidId();
  const page = (query: string, articles: typeof all) =>
    renderArticleList({
      listing,
      query,
      articles: articles.slice(0, ARTICLES_A_PAGE),
      page: 0,
      pages: Math.ceil(articles.length / ARTICLES_A_PAGE),
      total: articles.length,
    });
  return [
    {
      name: 'sources',
      entries: [
        byPrivateCommand('sources', page('', all)),
        byPrivateCommand('sources', page('doha', await reader.articles({ matching: 'doha' }))),
      ],
    },
    ...cards,
    ...statusScenes(library),
    ...settingsScenes(),
  ];
}

function statusScenes({ stats, report }: SampleLibrary): Scene[] {
  const at = new Date(Date.now() - 4 * 60_000);
  const lastRun = { at, report };
  const bot = { waiting: 0, running: 0, ratings: { up: 12, down: 3 }, chat: null };
  const progress = {
    stage: 'indexing',
    filesDone: 4,
    filesTotal: 10,
    share: 0.4,
    embedded: 9,
  } as const;
  const scene = (name: string, status: ShownStatus) => ({
    name: `status-${name}`,
    entries: [byPrivateCommand('footnote status', renderStatus(status))],
  });
  const idle = { watch: 'on', status: 'idle', lastRun, lastFault: null } as const;
  const clean = { ...lastRun, report: { ...report, skipped: [], added: [], unchanged: 10 } };
  return [
    scene('idle', { stats, upkeep: { ...idle, lastRun: clean }, bot }),
    scene('skipped', { stats, upkeep: idle, bot }),
    scene('indexing', {
      stats,
      upkeep: { ...idle, status: 'indexing', since: at, progress },
      bot: { ...bot, running: 2, waiting: 14 },
    }),
    scene('failed', {
      stats,
      upkeep: {
        ...idle,
        watch: 'folder-missing',
        status: 'failed',
        error: new Error('no folder'),
        retryAt: new Date(Date.now() + 3 * 60_000),
      },
      bot,
    }),
  ];
}

function settingsScenes(): Scene[] {
  const nothing = { isOn: null, isPrivate: null, sources: null };
  const settings: ServerSettings = {
    server: { isOn: true, isPrivate: null, sources: ['incoming', 'wire/**'] },
    channels: new Map([
      [CAST.newsroom, { ...nothing, isPrivate: true }],
      [CAST.archive, { isOn: false, isPrivate: null, sources: ['archive'] }],
    ]),
  };
  const fresh = { server: nothing, channels: new Map() };
  const shown = [
    { settings: fresh, channel: null },
    { settings, channel: null },
    { settings, channel: CAST.newsroom },
  ];
  return [
    {
      name: 'settings',
      entries: shown.map((one) => byPrivateCommand('footnote settings', renderSettings(one))),
    },
  ];
}
