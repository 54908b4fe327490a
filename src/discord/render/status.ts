import { basename } from 'node:path';
import { formatCalendarDate } from '../../dating/format-calendar-date.js';
import type { IndexReport, LibraryStats, Tally } from '../../library/index.js';
import { counted, durationInWords, grouped } from '../../phrasing/index.js';
import type { UpkeepState } from '../../upkeep/index.js';
import type { TokensToday, UsedTokens } from '../chat-allowance.js';
import type { MessageBody } from '../message.js';
import { code, joined, type Markdown, md, plain, shorten } from '../text/index.js';
import { COLOURS } from './colours.js';
import { field } from './emphasis.js';
import { languageName } from './language-name.js';
import { card, divider, textBlock } from './layout.js';
import { moment } from './mentions.js';
import { listed, percent } from './phrases.js';
import { skippedFiles } from './skipped-files.js';

/** How Footnote is doing. */
export interface ShownStatus {
  readonly stats: LibraryStats;
  readonly upkeep: UpkeepState;
  readonly bot: {
    /** Questions that wait for their turn, and that are being answered. */
    readonly waiting: number;
    readonly running: number;
    /** How often answers were rated so. */
    readonly ratings: { readonly up: number; readonly down: number };
    /** The chat model that writes answers, with what is used of its tokens; null where there is none. */
    readonly chat: { readonly model: string; readonly tokens: TokensToday } | null;
  };
}

/** Most characters of names. */
const MOST = { folder: 80, publisher: 60, language: 30, model: 80 } as const;

/** Publishers and languages that are named; the rest are counted. */
const MOST_NAMED = 8;

/** Segments of the bar that shows how far a run is. */
const SEGMENTS = 12;

/** Shows what is going on now, how the last run went and what is indexed. */
export function renderStatus({ stats, upkeep, bot }: ShownStatus): MessageBody {
  const skipped = upkeep.lastRun?.report.skipped ?? stats.skipped;
  return {
    components: [
      card(colourOf(upkeep), [
        textBlock(
          joined(
            [activity(upkeep), folder(upkeep), questions(bot), ...chatModel(bot), ratings(bot)],
            '\n',
          ),
        ),
        divider(),
        textBlock(
          joined([lastRun(stats, upkeep), skippedFiles(skipped, stats.state.corpus)], '\n'),
        ),
        divider(),
        textBlock(holdings(stats)),
      ]),
    ],
  };
}

function colourOf({ status, watch }: UpkeepState): number {
  if (status === 'failed' || watch === 'folder-missing') return COLOURS.red;
  return status === 'idle' ? COLOURS.green : COLOURS.amber;
}

function holdings({ state, publishers, languages, dates }: LibraryStats): Markdown {
  const { earliest, latest, stated, inferred, undated } = dates;
  const period =
    earliest === null || latest === null
      ? md``
      : plain(`${formatCalendarDate(earliest)} to ${formatCalendarDate(latest)}`);
  return joined(
    [
      md`**${plain(counted(state.articles, 'article'))}** in ${plain(counted(state.passages, 'passage'))}`,
      field('Period', period),
      field(
        'Dates',
        plain(
          `${grouped(stated)} stated, ${grouped(inferred)} inferred, ${grouped(undated)} unknown`,
        ),
      ),
      field('Publishers', tallies(publishers, MOST.publisher)),
      field('Languages', tallies(languages.map(inWords), MOST.language)),
      // Where the folder lies on the server's disk is nobody's business here.
      field('Folder', code(basename(state.corpus ?? ''), MOST.folder)),
    ],
    '\n',
  );
}

function tallies(all: readonly Tally[], most: number): Markdown {
  const named = all
    .slice(0, MOST_NAMED)
    .map(({ name, articles }) => md`${shorten(name ?? 'not known', most)} (${articles})`);
  const more = all.length - named.length;
  return listed([...named, ...(more > 0 ? [plain(`${grouped(more)} more`)] : [])]);
}

function inWords({ name, articles }: Tally): Tally {
  return { name: languageName(name) || name, articles };
}

function lastRun({ state }: LibraryStats, { lastRun: run }: UpkeepState): Markdown {
  if (run !== null) {
    const { report, at } = run;
    return md`**Last run** ${moment(at, 'R')}: ${plain(changesOf(report))}. It took ${plain(durationInWords(report.milliseconds))}.`;
  }
  return state.indexedAt === null
    ? md`**Last run:** none has finished yet`
    : md`**Last run** ${moment(new Date(state.indexedAt), 'R')}`;
}

function changesOf({ added, changed, renamed, removed, unchanged }: IndexReport): string {
  const changes = [
    [added.length, 'new'],
    [changed.length, 'changed'],
    [renamed.length, 'renamed'],
    [removed.length, 'removed'],
    [unchanged, 'unchanged'],
  ] as const;
  const told = changes.filter(([count]) => count > 0);
  return told.every(([, what]) => what === 'unchanged')
    ? `nothing had changed in ${counted(unchanged, 'file')}`
    : told.map(([count, what]) => `${grouped(count)} ${what}`).join(', ');
}

function activity(upkeep: UpkeepState): Markdown {
  switch (upkeep.status) {
    case 'idle':
      return md`**Everything is read.**`;
    case 'indexing': {
      const { share, filesDone, filesTotal, stage } = upkeep.progress;
      const files = `${grouped(filesDone)} of ${counted(filesTotal, 'file')}`;
      const what = {
        scanning: 'looking for changes',
        indexing: files,
        naming: 'reading names',
        finishing: 'finishing',
      };
      return md`${bar(share)} ${percent(share)}, ${plain(what[stage])}, begun ${moment(upkeep.since, 'R')}`;
    }
    case 'waiting':
      return {
        start: md`The first run is about to begin.`,
        changes: md`Files are changing; they are read when that has come to an end.`,
        locked: md`Another process is changing the library; the next try is ${moment(upkeep.until, 'R')}.`,
      }[upkeep.why];
    case 'failed':
      return md`⚠️ The last run failed; the log says why. It is tried again ${moment(upkeep.retryAt, 'R')}.`;
  }
}

function folder({ watch }: UpkeepState): Markdown {
  return {
    off: md`New files are not noticed: ${code('/footnote reindex')} reads them.`,
    starting: md``,
    on: md`New files are noticed at once.`,
    polling: md`New files are noticed within minutes.`,
    'folder-missing': md`⚠️ The corpus folder is missing.`,
  }[watch];
}

function bar(share: number): Markdown {
  const done = Math.floor(Math.max(0, Math.min(1, share || 0)) * SEGMENTS);
  return plain('▰'.repeat(done) + '▱'.repeat(SEGMENTS - done));
}

function questions({ waiting, running }: ShownStatus['bot']): Markdown {
  if (waiting + running === 0) return md`No question is waiting.`;
  return plain(`${counted(running, 'question')} being answered, ${grouped(waiting)} waiting.`);
}

function ratings({ ratings: { up, down } }: ShownStatus['bot']): Markdown {
  return md`-# 👍 ${plain(grouped(up))} · 👎 ${plain(grouped(down))}`;
}

function chatModel({ chat }: ShownStatus['bot']): Markdown[] {
  if (chat === null) return [];
  const { server, everybody } = chat.tokens;
  const used = [
    ...(server === null ? [] : [`${share(server)} in this server`]),
    ...(everybody === null ? [] : [`${share(everybody)} in all`]),
  ];
  return [
    field('Chat model', shorten(chat.model, MOST.model)),
    field('Tokens today', plain(used.join(', '))),
  ];
}

function share({ used, most }: UsedTokens): string {
  return `${grouped(used)} of ${grouped(most)}`;
}
