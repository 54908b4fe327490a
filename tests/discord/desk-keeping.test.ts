import { describe, expect, it } from 'vitest';
import type { ClaimCheck } from '../../src/answering/index.js';
import { ana, ben, CHECK, heldBack, openDesk, replyTo, where } from './open-desk.js';

describe('questions of one conversation', () => {
  it('are answered one after the other, and others meanwhile', async () => {
    const { ask, seen, answerNext } = heldBack();
    const { question } = await openDesk({ ask, atOnce: 3 });
    const first = question('Who met?', 'channel:1');
    const second = question('and why?', 'channel:1', ben);
    const elsewhere = question('Where?', 'channel:2');
    await expect
      .poll(() => seen.map((request) => request.question))
      .toEqual(['Who met?', 'Where?']);
    answerNext();
    await first;
    await expect
      .poll(() => seen.at(-1))
      .toMatchObject({
        question: 'and why?',
        turns: [{ question: 'Who met?' }],
      });
    answerNext();
    answerNext();
    expect(await Promise.all([second, elsewhere])).toMatchObject([
      { status: 'done' },
      { status: 'done' },
    ]);
  });

  it('go on after one that failed', async () => {
    const faults = [new Error('boom')];
    const { question } = await openDesk({
      ask: async (request) => {
        const fault = faults.shift();
        if (fault !== undefined) throw fault;
        return replyTo(request);
      },
      atOnce: 2,
    });
    const outcomes = await Promise.all([question('Who?', 'c'), question('Why?', 'c', ben)]);
    expect(outcomes.map(({ status }) => status)).toEqual(['refused', 'done']);
  });
});

describe('who is forgotten', () => {
  it('is answered what they asked before, which is not kept', async () => {
    const { ask, seen, answerNext } = heldBack();
    const { desk, journal, question } = await openDesk({ ask, atOnce: 1 });
    const running = question('Who met?', 'channel:1');
    const waiting = question('Where?', 'channel:2');
    await expect.poll(() => seen.length).toBe(1);
    desk.forget('ana');
    answerNext();
    await expect.poll(() => seen.length).toBe(2);
    answerNext();
    for (const outcome of await Promise.all([running, waiting])) {
      if (outcome.status !== 'done') throw new Error('not answered');
      expect(journal.said(outcome.value.said)).toBeNull();
    }
    expect(journal.turns('channel:1', 5)).toEqual([]);
    expect(journal.turns('channel:2', 5)).toEqual([]);
    const next = question('When?', 'channel:1');
    await expect.poll(() => seen.length).toBe(3);
    answerNext();
    await next;
    expect(journal.turns('channel:1', 5)).toHaveLength(1);
  });

  it('does not come back with a check', async () => {
    const checks: (() => void)[] = [];
    const check = () => new Promise<ClaimCheck>((resolve) => checks.push(() => resolve(CHECK)));
    const { desk, journal } = await openDesk({ check });
    const checking = desk.check({ person: ana, where, text: 'They met.', scope: {} });
    await expect.poll(() => checks.length).toBe(1);
    desk.forget('ana');
    checks[0]?.();
    const outcome = await checking;
    if (outcome.status !== 'done') throw new Error('not checked');
    expect(journal.said(outcome.value.said)).toBeNull();
  });

  it('does not come back with the follow-up of somebody else', async () => {
    const { ask, seen, answerNext } = heldBack();
    const { desk, journal, question } = await openDesk({ ask });
    const first = question('Who met?', 'channel:1');
    await expect.poll(() => seen.length).toBe(1);
    answerNext();
    await first;
    const followUp = question('and why?', 'channel:1', ben);
    await expect.poll(() => seen.length).toBe(2);
    expect(desk.forget('ana')).toMatchObject({ said: 1, turns: 1 });
    answerNext();
    const outcome = await followUp;
    if (outcome.status !== 'done') throw new Error('not answered');
    expect(journal.said(outcome.value.said)).toBeNull();
    expect(journal.turns('channel:1', 5)).toEqual([]);
  });
});

describe('the log of what was asked', () => {
  const logged = async (content: boolean) => {
    const { desk, question, lines } = await openDesk({ content });
    await question('Who met?');
    await desk.check({ person: ana, where, text: 'They met.', scope: {} });
    for (const line of lines) expect(line).not.toContain('ana');
    return lines.map((line): unknown => JSON.parse(line));
  };

  it('has the words where that is wanted', async () => {
    expect(await logged(true)).toMatchObject([
      {
        event: 'answered',
        question: { text: 'Who met?' },
        answer: { text: 'In Doha. [1]' },
        kind: 'answered',
        milliseconds: 3,
      },
      { event: 'checked', question: { text: 'They met.' }, kind: 'not found' },
    ]);
  });

  it('has only their lengths otherwise', async () => {
    const lines = await logged(false);
    expect(lines).toMatchObject([
      { question: { length: 8 }, answer: { length: 12 } },
      { question: { length: 9 }, answer: { length: 10 } },
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/met|Doha/u);
  });
});
