import { describe, expect, test } from 'vitest';
import type { ChatFaultKind } from '../../../src/chat/index.js';
import { asking, QUESTION } from './asking-writer.js';
import { fails, replyOf } from './scripted-chat.js';

describe('an answer in the articles’ own words', () => {
  test.each<[ChatFaultKind, string]>([
    ['unreachable', 'down'],
    ['server', 'down'],
    ['broken', 'down'],
    ['paused', 'down'],
    ['slow', 'slow'],
    ['key', 'refused'],
    ['model', 'refused'],
    ['quota', 'refused'],
    ['rejected', 'refused'],
    ['rate', 'busy'],
    ['busy', 'busy'],
  ])('is given when the call fails with %s, and says why: %s', async (kind, because) => {
    const { ask, own, chat } = await asking(fails(kind, '{"answerable": true, "statements": ['));
    const answer = await ask();
    const fault = { kind, status: null, detail: '' };
    expect(answer.writing).toMatchObject({ by: 'articles', because, fault });
    expect(answer.writing?.note).toMatch(/^In the articles’ own words: .*scripted/u);
    expect(answer.text).toBe((await own()).text);
    expect(chat.calls).toHaveLength(1);
  });

  test('tells those who run the model which fault it was, and nobody else', async () => {
    const said = { status: 402, retryAfter: 5, detail: 'no credits are left' };
    const { ask } = await asking(fails('quota', '', said));
    const { writing, text } = await ask();
    expect(writing?.fault).toEqual({ kind: 'quota', status: 402, detail: 'no credits are left' });
    expect(`${text} ${writing?.note}`).not.toMatch(/credits|402|quota/u);
  });

  test('tells which fault it was where a reply could not be had again', async () => {
    const { ask } = await asking('They met in Doha.', fails('server', '', { status: 503 }));
    expect((await ask()).writing).toMatchObject({
      because: 'down',
      fault: { kind: 'server', status: 503 },
    });
  });

  test('is given after a second, shorter prompt where the first is too long', async () => {
    const { ask, chat } = await asking(fails('context'), fails('context'));
    const answer = await ask();
    expect(answer.writing).toMatchObject({
      by: 'articles',
      because: 'context',
      fault: { kind: 'context' },
    });
    expect(chat.calls).toHaveLength(2);
  });

  test('is given where the model sees no answer', async () => {
    const { ask, own } = await asking(replyOf([], false));
    const answer = await ask();
    expect(answer.writing).toMatchObject({ by: 'articles', because: 'not-answered' });
    expect(answer.writing).not.toHaveProperty('fault');
    expect(answer.text).toBe((await own()).text);
  });

  test.each([
    [{ withModel: false }, 'switched-off'],
    [{ withModel: 'budget' }, 'budget'],
  ] as const)('is given without a call where no model may write: %j', async (scope, because) => {
    const { ask, chat } = await asking();
    expect((await ask(QUESTION, scope)).writing).toMatchObject({ by: 'articles', because });
    expect(chat.calls).toEqual([]);
  });

  test.each(['hello', 'Who founded Zimbabwe Airlines?'])(
    'is given without a call where nothing is there to write from: %s',
    async (question) => {
      const { ask, own, chat } = await asking();
      const answer = await ask(question);
      expect(chat.calls).toEqual([]);
      expect(answer.writing?.because).toBe('not-asked');
      expect(answer.kind).toBe((await own(question)).kind);
    },
  );
});
