import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NoticeContexts, type NoticeId, notice } from '../../../src/discord/notice.js';
import { renderNotice, wordsOf } from '../../../src/discord/render/index.js';
import { hostileText } from './hostile.js';
import { expectSendable } from './sendable.js';

/** Every notice with what its words must hold. */
const CASES: {
  readonly [Id in NoticeId]: readonly (readonly [NoticeContexts[Id], ...string[]])[];
} = {
  'rate-limited': [
    [{ who: 'user', seconds: 40 }, '⏳', 'You have asked', 'in 40 seconds'],
    [{ who: 'channel', seconds: 0.2 }, 'in this channel', 'in 1 second.'],
    [{ who: 'server', seconds: 3601 }, 'in this server', 'in 61 minutes'],
  ],
  busy: [
    [{ who: 'everybody', seconds: 5 }, 'Too many questions', 'in 5 seconds'],
    [{ who: 'user', seconds: 100 }, 'Several of your questions', 'in 2 minutes'],
    [{ who: 'server', seconds: 20_000 }, 'of this server', 'in 6 hours'],
  ],
  'timed-out': [[{ id: 'k3f9' }, '⚠️', 'took too long', '`k3f9`']],
  failed: [[{ id: 'k3f9' }, '⚠️', 'went wrong', '`k3f9`', 'in the log']],
  'still-reading': [
    [{ share: 0.999 }, 'for the first time (99 % done)'],
    [{ share: null }, 'for the first time.'],
  ],
  'no-articles': [[{}, 'no articles yet', 'corpus folder']],
  stopping: [[{}, 'restarted']],
  'switched-off': [
    [{ canManage: true }, 'You can switch it on', '`/footnote settings answers: on`'],
    [{ canManage: false }, 'Those who manage the server'],
  ],
  'private-here': [
    [{ command: '42' }, 'private in this channel', '</ask:42>'],
    [{ command: null }, '`/ask`'],
  ],
  'managers-only': [[{}, '**Manage Server**']],
  'servers-only': [[{}, 'only in a server']],
  'missing-permissions': [
    [
      { permissions: ['SendMessagesInThreads', 'ViewChannel'], channel: '77' },
      'permissions in <#77>',
      '**Send Messages in Threads** and **View Channel**',
    ],
    [{ permissions: ['Send Messages'], channel: null }, 'a permission here: **Send Messages**'],
    [{ permissions: [], channel: 'not an id' }, 'lacks a permission in the channel'],
  ],
  'no-longer-kept': [[{}, 'no longer keeps']],
  'not-here': [[{}, '🚫', 'leaves out in this channel', 'ask again']],
  'already-done': [
    [
      { what: 'thread', link: 'https://discord.com/channels/1/2' },
      'a thread for this answer already: https://discord.com/channels/1/2',
    ],
    [{ what: 'posted', link: null }, 'This answer has been posted already.'],
    [{ what: 'quoted', link: 'javascript:1' }, 'This quote has been posted already.'],
  ],
  'nothing-asked': [[{}, 'What would you like to know?', '`/ask`']],
  'too-long': [[{ most: 1000 }, '1000 characters at most']],
  'no-such-file': [
    [{ file: 'a`b', similar: [] }, 'a\u02CBb', '`/sources`'],
    [{ file: 'a', similar: ['b.md', 'c.md', 'd.md', 'e.md'] }, '`b.md`, `c.md` or `d.md`?'],
  ],
  'no-such-actor': [[{}, '🔍', 'names this actor']],
  'actors-invalid': [[{ id: 'k3f9' }, '⚠️', 'has a mistake', 'questions are answered', '`k3f9`']],
  'not-a-date': [
    [{ option: 'since', value: '5 *March*' }, '“5 \\*March\\*”', '`since`', '`2025-02`'],
  ],
  'dates-reversed': [[{ since: '2025-03', until: '2025-02' }, '2025-03', '2025-02', 'ends']],
  'too-many-sources': [
    [{ most: 25, longest: 200 }, 'at most 25 folders', 'at most 200 characters'],
  ],
  'no-article-matches': [
    [{ query: '@everyone' }, 'No article matches', '\uFF20everyone'],
    [{ query: ' ' }, 'no article to show'],
  ],
  outdated: [[{}, 'earlier version']],
  'no-text': [[{}, 'no text']],
  rated: [
    [{ verdict: 'up' }, '✅', '👍'],
    [{ verdict: 'down' }, '✅', '👎'],
  ],
  'rating-deleted': [[{}, 'has been deleted']],
  'nothing-rated': [[{}, 'No rating of yours']],
  forgotten: [
    [
      { said: 3, turns: 1, ratings: 2 },
      '3 questions or searches, 1 turn of a conversation and 2 ratings',
    ],
    [{ said: 0, turns: 0, ratings: 1 }, 'Deleted: 1 rating.'],
    [{ said: 0, turns: 0, ratings: 0 }, 'Nothing was stored'],
  ],
  'reindex-started': [[{}, 'reading the articles again', '`/footnote status`']],
  'reindex-running': [[{ share: 0.5 }, 'already (50 % done)']],
  'thread-opened': [[{ thread: '88' }, '<#88>']],
};

const ROWS = (Object.keys(CASES) as NoticeId[]).flatMap((id) =>
  CASES[id].map(([context, ...words]) => ({ id, context, words })),
);

describe('renderNotice', () => {
  it.each(ROWS)('says $id with $context', ({ id, context, words }) => {
    const [text] = expectSendable(renderNotice(notice(id, context)));
    for (const part of words) expect(text).toContain(part);
  });

  it('says what `wordsOf` gives', () => {
    const one = notice('stopping', {});
    expect(expectSendable(renderNotice(one))).toEqual([wordsOf(one)]);
  });

  it('names the time of day at which a wait ends where it knows the time', () => {
    const now = new Date('2025-03-05T12:00:00Z');
    const words = wordsOf(notice('rate-limited', { who: 'user', seconds: 29.5 }), now);
    expect(words).toContain(`in 30 seconds (at <t:${now.getTime() / 1000 + 30}:T>)`);
  });

  it('can be sent whatever somebody gave', () => {
    fc.assert(
      fc.property(hostileText, fc.array(hostileText, { maxLength: 5 }), (text, texts) => {
        expectSendable(renderNotice(notice('no-such-file', { file: text, similar: texts })));
        expectSendable(renderNotice(notice('not-a-date', { option: 'until', value: text })));
        expectSendable(renderNotice(notice('dates-reversed', { since: text, until: text })));
        expectSendable(renderNotice(notice('no-article-matches', { query: text })));
        expectSendable(renderNotice(notice('failed', { id: text })));
        expectSendable(renderNotice(notice('already-done', { what: 'quoted', link: text })));
        expectSendable(
          renderNotice(notice('missing-permissions', { permissions: texts, channel: text })),
        );
      }),
      { numRuns: 40 },
    );
  });
});
