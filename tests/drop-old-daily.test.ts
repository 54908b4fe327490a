import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dropOldDaily } from '../src/drop-old-daily.js';
import { captureLog } from './operations/captured-log.js';

const DAY = 86_400_000;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2025-03-05T12:00:00Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('dropping what is old', () => {
  it('happens at once and every day, until it is ended', () => {
    const dropBefore = vi.fn(() => ({ said: 1, turns: 2, ratings: 3 }));
    const { log } = captureLog();
    const end = dropOldDaily({ journal: { dropBefore }, keepDays: 10, log });
    expect(dropBefore).toHaveBeenLastCalledWith(new Date('2025-02-23T12:00:00Z'));
    vi.advanceTimersByTime(2 * DAY);
    expect(dropBefore).toHaveBeenCalledTimes(3);
    expect(dropBefore).toHaveBeenLastCalledWith(new Date('2025-02-25T12:00:00Z'));
    end();
    vi.advanceTimersByTime(2 * DAY);
    expect(dropBefore).toHaveBeenCalledTimes(3);
  });

  it('outlives a fault, which is logged', () => {
    const dropBefore = vi
      .fn(() => ({ said: 0, turns: 0, ratings: 0 }))
      .mockImplementationOnce(() => {
        throw new Error('database is locked');
      });
    const { log, events } = captureLog();
    const end = dropOldDaily({ journal: { dropBefore }, keepDays: 10, log });
    vi.advanceTimersByTime(DAY);
    end();
    expect(events()).toMatchObject([
      { event: 'dropping-failed', error: { message: 'database is locked' } },
      { event: 'dropped-old' },
    ]);
  });

  it('never happens where everything is kept', () => {
    const dropBefore = vi.fn();
    dropOldDaily({ journal: { dropBefore }, keepDays: null, log: captureLog().log });
    vi.advanceTimersByTime(2 * DAY);
    expect(dropBefore).not.toHaveBeenCalled();
  });
});
