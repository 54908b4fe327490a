import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withDeadline } from '../../src/chat/index.js';

/** Work that ends with its signal, and gives the reason. */
function untilAborted(signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(signal.reason);
    else signal.addEventListener('abort', () => resolve(signal.reason), { once: true });
  });
}

describe('withDeadline', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it('ends work as a time-out when its time is up', async () => {
    const reason = withDeadline({ milliseconds: 1000 }, untilAborted);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await reason).toMatchObject({ name: 'TimeoutError' });
    expect(await reason).toBeInstanceOf(DOMException);
  });

  it('ends work with the signal that comes first, for its reason', async () => {
    const given = new AbortController();
    const reason = withDeadline({ milliseconds: 1000, signal: given.signal }, untilAborted);
    given.abort('given up');
    expect(await reason).toBe('given up');
    const bounds = { milliseconds: 1000, signal: AbortSignal.abort('before') };
    expect(await withDeadline(bounds, untilAborted)).toBe('before');
  });

  it.each([
    ['is done', async () => 'done'],
    ['fails', () => Promise.reject(new Error('failed'))],
  ])('leaves nothing behind where the work %s', async (_, work) => {
    const given = new AbortController();
    let signal: AbortSignal | null = null;
    await withDeadline({ milliseconds: 1000, signal: given.signal }, (bound) => {
      signal = bound;
      return work();
    }).catch(() => undefined);
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(given.signal, 'abort')).toEqual([]);
    expect(signal).toMatchObject({ aborted: true });
  });
});
