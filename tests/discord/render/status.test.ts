import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CorpusPath, SkippedFile } from '../../../src/corpus/index.js';
import type { UsedTokens } from '../../../src/discord/chat-allowance.js';
import { renderStatus, type ShownStatus } from '../../../src/discord/render/index.js';
import type { IndexReport, LibraryStats } from '../../../src/library/index.js';
import { hostileText, hostileTextOrNull } from './hostile.js';
import { expectSendable } from './sendable.js';

const AT = new Date('2025-03-05T12:00:00Z');
const STAMP = `<t:${AT.getTime() / 1000}:R>`;

function skipped(path: string, detail: string): SkippedFile {
  return { path: path as CorpusPath, reason: 'malformed', detail };
}

function stats(changes: Partial<LibraryStats> = {}): LibraryStats {
  return {
    library: '/srv/private/library',
    state: {
      generation: 1,
      corpus: '/srv/private/news_archive',
      model: null,
      files: 12,
      articles: 1100,
      passages: 3700,
      embeddings: 3700,
      indexedAt: AT.toISOString(),
      bytes: 1,
      vectorIndexProblem: null,
    },
    publishers: [
      { name: 'Levant Wire', articles: 700 },
      { name: null, articles: 400 },
    ],
    languages: [{ name: 'de', articles: 1100 }],
    dates: { stated: 9, inferred: 1, undated: 1, earliest: '2014', latest: '2025-03-08' },
    skipped: [],
    ...changes,
  };
}

function report(changes: Partial<IndexReport> = {}): IndexReport {
  return {
    added: [],
    changed: [],
    renamed: [],
    removed: [],
    unchanged: 12,
    skipped: [],
    ignored: 0,
    articles: 1100,
    passages: 3700,
    embedded: 0,
    reused: 0,
    vectorIndex: { action: 'kept' },
    milliseconds: 12_000,
    ...changes,
  };
}

const IDLE = { status: 'idle', watch: 'on', lastRun: null, lastFault: null } as const;
const BOT = { waiting: 0, running: 0, ratings: { up: 12, down: 3 }, chat: null };

function shown(changes: Partial<ShownStatus> = {}): string {
  return expectSendable(renderStatus({ stats: stats(), upkeep: IDLE, bot: BOT, ...changes })).join(
    '\n',
  );
}

describe('renderStatus', () => {
  it('says what the library holds', () => {
    const text = shown();
    expect(text).toContain('**1,100 articles** in 3,700 passages');
    expect(text).toContain('**Period:** 2014 to 8 March 2025');
    expect(text).toContain('**Publishers:** Levant Wire (700) and not known (400)');
    expect(text).toContain('**Languages:** German (1100)');
    expect(text).toContain('9 stated, 1 inferred, 1 unknown');
    expect(text).toContain('👍 12 · 👎 3');
  });

  it('names the folder without saying where it lies', () => {
    const text = shown({
      stats: stats({ skipped: [skipped('a.pdf', 'cannot open /srv/private/news_archive/a.pdf')] }),
    });
    expect(text).toContain('`news_archive`');
    expect(text).toContain('`a.pdf`: malformed, cannot open …/a.pdf');
    expect(text).not.toContain('/srv');
    expect(text).not.toContain('private');
  });

  it('says when the library was last brought up to date where no run has ended since the start', () => {
    expect(shown()).toContain(`**Last run** ${STAMP}`);
    const { state, ...rest } = stats();
    expect(shown({ stats: { ...rest, state: { ...state, indexedAt: null } } })).toContain(
      'none has finished yet',
    );
  });

  it('says what the last run has changed and how long it took', () => {
    const path = 'a.md' as CorpusPath;
    const ended = report({ added: [path, path], removed: [path], unchanged: 9 });
    const upkeep = { ...IDLE, lastRun: { at: AT, report: ended } };
    expect(shown({ upkeep })).toContain(
      `**Last run** ${STAMP}: 2 new, 1 removed, 9 unchanged. It took 12 s.`,
    );
    expect(shown({ upkeep: { ...IDLE, lastRun: { at: AT, report: report() } } })).toContain(
      'nothing had changed in 12 files',
    );
  });

  it('names skipped files as far as there is room and counts the rest', () => {
    const files = Array.from({ length: 500 }, (_, at) => skipped(`${at}.pdf`, 'it is broken'));
    const upkeep = { ...IDLE, lastRun: { at: AT, report: report({ skipped: files }) } };
    const text = shown({ upkeep });
    expect(text).toContain('**500 files skipped**');
    expect(text).toContain('- `0.pdf`: malformed, it is broken');
    expect(text).toMatch(/-# 4\d\d more files/u);
  });

  it('shows how far a run is', () => {
    const progress = {
      stage: 'indexing',
      filesDone: 120,
      filesTotal: 300,
      share: 0.41,
      embedded: 3,
    } as const;
    const text = shown({ upkeep: { ...IDLE, status: 'indexing', since: AT, progress } });
    expect(text).toContain(`▰▰▰▰▱▱▱▱▱▱▱▱ 41 %, 120 of 300 files, begun ${STAMP}`);
  });

  it.each([
    [{ ...IDLE }, 'Everything is read.'],
    [{ ...IDLE, status: 'waiting', why: 'locked', until: AT } as const, `next try is ${STAMP}`],
    [
      { ...IDLE, status: 'failed', error: new Error('/srv/private'), retryAt: AT } as const,
      `tried again ${STAMP}`,
    ],
    [{ ...IDLE, watch: 'folder-missing' } as const, 'folder is missing'],
    [{ ...IDLE, watch: 'off' } as const, '`/footnote reindex`'],
  ])('says what upkeep is doing: %o', (upkeep, words) => {
    const text = shown({ upkeep });
    expect(text).toContain(words);
    expect(text).not.toContain('/srv');
  });

  it('says how many questions there are', () => {
    expect(shown()).toContain('No question is waiting.');
    expect(shown({ bot: { ...BOT, waiting: 3, running: 1 } })).toContain(
      '1 question being answered, 3 waiting.',
    );
  });

  it('names the chat model, and what is used of its tokens where they are bounded', () => {
    const withTokens = (server: UsedTokens | null, everybody: UsedTokens | null) =>
      shown({ bot: { ...BOT, chat: { model: 'qwen_7b', tokens: { server, everybody } } } });
    expect(shown()).not.toMatch(/Chat model|Tokens/u);
    const unbounded = withTokens(null, null);
    expect(unbounded).toContain('**Chat model:** qwen\\_7b');
    expect(unbounded).not.toContain('Tokens');
    const some = { used: 1_200, most: 200_000 };
    const all = { used: 0, most: 2_000_000 };
    expect(withTokens(some, null)).toMatch(
      /^\*\*Tokens today:\*\* 1,200 of 200,000 in this server$/mu,
    );
    expect(withTokens(null, all)).toMatch(/^\*\*Tokens today:\*\* 0 of 2,000,000 in all$/mu);
    expect(withTokens(some, all)).toContain('200,000 in this server, 0 of 2,000,000 in all');
  });

  it('can be sent whatever the files and the model are called', () => {
    const tallies = fc.array(fc.record({ name: hostileTextOrNull, articles: fc.nat() }), {
      maxLength: 12,
    });
    const files = fc.array(fc.tuple(hostileText, hostileText), { maxLength: 20 });
    fc.assert(
      fc.property(tallies, files, hostileText, (names, some, corpus) => {
        const { state } = stats();
        expectSendable(
          renderStatus({
            stats: stats({
              state: { ...state, corpus },
              publishers: names,
              languages: names,
              skipped: some.map(([path, detail]) => skipped(path, detail)),
            }),
            upkeep: IDLE,
            bot: {
              ...BOT,
              chat: { model: corpus, tokens: { server: null, everybody: null } },
            },
          }),
        );
      }),
      { numRuns: 40 },
    );
  });
});
