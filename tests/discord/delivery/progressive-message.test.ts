import { ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProgressiveMessage, SKETCH_EVERY } from '../../../src/discord/delivery/index.js';
import type { MessageBody } from '../../../src/discord/message.js';
import { ManualClock, settled } from '../guarding/manual-clock.js';

function bodyOf(content: string): MessageBody {
  return { components: [{ type: ComponentType.TextDisplay, content }] };
}

/** A message whose requests last as long as it is said, and when each of them began with what. */
function growing({ lasting = 0, most = Number.POSITIVE_INFINITY } = {}) {
  const clock = new ManualClock();
  const begun: { readonly at: number; readonly text: string }[] = [];
  const state = { running: 0, atOnce: 0 };
  const message = new ProgressiveMessage(async ({ components: [block] }) => {
    begun.push({ at: clock.now(), text: block && 'content' in block ? block.content : '' });
    state.running += 1;
    state.atOnce = Math.max(state.atOnce, state.running);
    if (lasting > 0) await new Promise<void>((resolve) => clock.after(lasting, resolve));
    state.running -= 1;
    return begun.length < most;
  }, clock);
  return { message, clock, begun, state, show: (text: string) => message.show(bodyOf(text)) };
}

describe('a message that grows', () => {
  it('is shown at once, and then the newest of it no more often than it may', async () => {
    const { clock, begun, show } = growing();
    show('a');
    expect(begun).toEqual([{ at: 0, text: 'a' }]);
    await clock.pass(100);
    show('b');
    await clock.pass(100);
    show('c');
    await clock.pass(SKETCH_EVERY);
    expect(begun).toEqual([
      { at: 0, text: 'a' },
      { at: SKETCH_EVERY, text: 'c' },
    ]);
    await clock.pass(10 * SKETCH_EVERY);
    expect(begun).toHaveLength(2);
    show('d');
    expect(begun.at(-1)).toEqual({ at: clock.now(), text: 'd' });
  });

  it('waits for a request that takes longer', async () => {
    const { clock, begun, show } = growing({ lasting: 4_000 });
    show('a');
    await clock.pass(1_000);
    show('b');
    await clock.pass(2_000);
    show('c');
    await clock.pass(1_000);
    expect(begun).toEqual([
      { at: 0, text: 'a' },
      { at: 4_000, text: 'c' },
    ]);
  });

  it('ends once the request under way has, and shows nothing after that', async () => {
    const { message, clock, begun, state, show } = growing({ lasting: 500 });
    show('a');
    show('b');
    let hasEnded = false;
    const end = message.end().then(() => {
      hasEnded = true;
    });
    await settled();
    expect(hasEnded).toBe(false);
    await clock.pass(500);
    await end;
    expect(state.running).toBe(0);
    show('c');
    await clock.pass(10 * SKETCH_EVERY);
    expect(begun.map(({ text }) => text)).toEqual(['a']);
    expect(clock.alarms).toBe(0);
  });

  it('calls off what has not been shown when it ends', async () => {
    const { message, clock, begun, show } = growing();
    show('a');
    await settled();
    show('b');
    expect(clock.alarms).toBe(1);
    await message.end();
    await clock.pass(10 * SKETCH_EVERY);
    expect(begun.map(({ text }) => text)).toEqual(['a']);
    expect(clock.alarms).toBe(0);
  });

  it('ends at once where nothing was shown', async () => {
    const { message, begun, clock } = growing();
    await message.end();
    expect(begun).toEqual([]);
    expect(clock.alarms).toBe(0);
  });

  it('is shown no further where that is of no use', async () => {
    const { message, clock, begun, show } = growing({ most: 2 });
    for (const text of ['a', 'b', 'c', 'd']) {
      show(text);
      await clock.pass(SKETCH_EVERY);
    }
    expect(begun.map(({ text }) => text)).toEqual(['a', 'b']);
    await message.end();
  });

  it('is shown no further where that fails, and ends without a fault', async () => {
    const clock = new ManualClock();
    let tries = 0;
    const message = new ProgressiveMessage(async () => {
      tries += 1;
      throw new Error('It cannot be drawn.');
    }, clock);
    message.show(bodyOf('a'));
    message.show(bodyOf('b'));
    await clock.pass(10 * SKETCH_EVERY);
    message.show(bodyOf('c'));
    await clock.pass(10 * SKETCH_EVERY);
    await message.end();
    expect(tries).toBe(1);
    expect(clock.alarms).toBe(0);
  });

  it('never has two requests at the same time, or two too soon, whatever comes when', async () => {
    const steps = fc.array(fc.integer({ min: 0, max: 4_000 }), { minLength: 1, maxLength: 15 });
    await fc.assert(
      fc.asyncProperty(steps, fc.constantFrom(0, 300, 5_000), async (waits, lasting) => {
        const { message, clock, begun, state, show } = growing({ lasting });
        for (const [at, wait] of waits.entries()) {
          show(String(at));
          await clock.pass(wait);
        }
        await clock.pass(2 * (lasting + SKETCH_EVERY));
        expect(begun.at(-1)?.text).toBe(String(waits.length - 1));
        const gaps = begun.slice(1).map(({ at }, before) => at - (begun[before]?.at ?? 0));
        for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(SKETCH_EVERY);
        expect(state.atOnce).toBe(1);
        await message.end();
      }),
      { numRuns: 50 },
    );
  });
});
