import { describe, expect, it } from 'vitest';
import { OnceOnly } from '../../src/discord/once-only.js';
import { testJournal } from '../library/journal/journal-setup.js';

const now = () => new Date('2025-03-10T12:00:00Z');

const failing = () => Promise.reject(new Error('cut off'));

describe('OnceOnly', () => {
  it('does an action once, also after a restart', async () => {
    const journal = await testJournal();
    const once = new OnceOnly(journal, now);
    expect(await once.attempt('post', async () => true)).toBe(true);
    expect(await once.attempt('post', failing)).toBe(false);
    expect(await new OnceOnly(journal, now).attempt('post', failing)).toBe(false);
    expect(await once.attempt('quote', async () => true)).toBe(true);
  });

  it('turns away who comes while it is under way', async () => {
    const once = new OnceOnly(await testJournal(), now);
    let finish = (_done: boolean) => {};
    const first = once.attempt('post', () => new Promise((resolve) => (finish = resolve)));
    expect(await once.attempt('post', failing)).toBe(false);
    finish(true);
    expect(await first).toBe(true);
  });

  it('can be tried again where it failed, or the bot ended meanwhile', async () => {
    const journal = await testJournal();
    const once = new OnceOnly(journal, now);
    expect(await once.attempt('post', async () => false)).toBe(true);
    await expect(once.attempt('post', failing)).rejects.toThrow('cut off');
    void once.attempt('post', () => new Promise(() => {}));
    expect(await new OnceOnly(journal, now).attempt('post', async () => true)).toBe(true);
  });
});
