import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Questioner, RateLimits } from '../../../src/discord/guarding/index.js';

const from = (user: string, channel = 'general', server: string | null = 'home'): Questioner => ({
  user,
  channel,
  server,
});

describe('RateLimits', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2025-03-05T12:00:00Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('lets so many through in a minute and says when the next may come', async () => {
    const limits = new RateLimits({ user: 2, channel: 0, server: 0 });
    expect(await limits.take(from('ann'))).toEqual({ status: 'ok' });
    vi.advanceTimersByTime(20_500);
    expect(await limits.take(from('ann', 'elsewhere'))).toEqual({ status: 'ok' });
    expect(await limits.take(from('ann'))).toEqual({ status: 'limited', who: 'user', seconds: 40 });
    expect(await limits.take(from('bob'))).toEqual({ status: 'ok' });
    vi.advanceTimersByTime(39_500);
    expect(await limits.take(from('ann'))).toEqual({ status: 'ok' });
  });

  it('never limits where the limit is 0', async () => {
    const limits = new RateLimits({ user: 0, channel: 0, server: 0 });
    const verdicts = await Promise.all(Array.from({ length: 500 }, () => limits.take(from('ann'))));
    expect(new Set(verdicts.map(({ status }) => status))).toEqual(new Set(['ok']));
  });

  it('takes nothing from the user when the channel or server refuses', async () => {
    const limits = new RateLimits({ user: 2, channel: 1, server: 2 });
    await limits.take(from('ann'));
    for (let attempt = 0; attempt < 5; attempt++) {
      expect(await limits.take(from('bob'))).toMatchObject({ status: 'limited', who: 'channel' });
    }
    expect(await limits.take(from('bob', 'other'))).toEqual({ status: 'ok' });
    expect(await limits.take(from('bob', 'third'))).toMatchObject({ who: 'server' });
    expect(await limits.take(from('bob', 'far', 'away'))).toEqual({ status: 'ok' });
    expect(await limits.take(from('bob', 'farther', 'away'))).toMatchObject({ who: 'user' });
  });

  it('names the account on which it takes longest', async () => {
    const limits = new RateLimits({ user: 1, channel: 1, server: 0 });
    await limits.take(from('ann', 'one'));
    vi.advanceTimersByTime(30_000);
    await limits.take(from('bob', 'two'));
    expect(await limits.take(from('ann', 'two'))).toEqual({
      status: 'limited',
      who: 'channel',
      seconds: 60,
    });
  });

  it('has no server in direct messages', async () => {
    const limits = new RateLimits({ user: 0, channel: 0, server: 1 });
    expect(await limits.take(from('ann', 'dm', null))).toEqual({ status: 'ok' });
    expect(await limits.take(from('bob', 'dm', null))).toEqual({ status: 'ok' });
  });

  it('gives back what was taken, and no more', async () => {
    const limits = new RateLimits({ user: 1, channel: 0, server: 0 });
    await limits.giveBack(from('ann'));
    expect(await limits.take(from('ann'))).toEqual({ status: 'ok' });
    await limits.giveBack(from('ann'));
    await limits.giveBack(from('ann'));
    expect(await limits.take(from('ann'))).toEqual({ status: 'ok' });
    expect(await limits.take(from('ann'))).toMatchObject({ status: 'limited' });
  });

  it('forgets everybody a minute later', async () => {
    const limits = new RateLimits({ user: 1, channel: 1, server: 1 });
    for (let user = 0; user < 100; user++) {
      await limits.take(from(`user ${user}`, `channel ${user}`, `server ${user}`));
      await limits.take(from(`user ${user}`, `refused ${user}`, `refused ${user}`));
    }
    // The timers are what holds the accounts: one for each until its minute is over.
    expect(vi.getTimerCount()).toBe(300);
    vi.advanceTimersByTime(60_000);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('lets exactly as many through as the limits allow, however many ask at once', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x', 'y')), {
          maxLength: 30,
        }),
        async (asked) => {
          const bounds = { user: 4, channel: 5, server: 7 };
          const limits = new RateLimits(bounds);
          const verdicts = await Promise.all(
            asked.map(([user, channel]) => limits.take(from(user, channel))),
          );
          const counts = new Map<string, number>();
          const count = (key: string) => counts.get(key) ?? 0;
          const expected = asked.map(([user, channel]) => {
            if (count(user) >= bounds.user || count(channel) >= bounds.channel) return 'limited';
            if (count('server') >= bounds.server) return 'limited';
            for (const key of [user, channel, 'server']) counts.set(key, count(key) + 1);
            return 'ok';
          });
          expect(verdicts.map(({ status }) => status)).toEqual(expected);
        },
      ),
    ));
});
