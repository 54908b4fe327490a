import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Asker, FairOrder } from '../../../src/discord/guarding/fair-order.js';

const asker = fc.record({
  server: fc.constantFrom('1', '2', '3', null),
  user: fc.constantFrom('a', 'b', 'c'),
});

const order = (...askers: Asker[]) => {
  const waiting = new FairOrder<string>();
  askers.forEach((who, at) => {
    waiting.add(who, `${who.server ?? 'dm'}${who.user}${at}`);
  });
  return waiting;
};

const emptied = <Item>(waiting: FairOrder<Item>) => {
  const items: Item[] = [];
  for (let item = waiting.next(); item !== undefined; item = waiting.next()) items.push(item);
  return items;
};

const of = (server: string | null, user: string) => ({ server, user });

describe('FairOrder', () => {
  it('takes turns over servers, then users, then in the order they came', () => {
    const waiting = order(
      of('1', 'a'),
      of('1', 'a'),
      of('1', 'b'),
      of('2', 'c'),
      of('2', 'c'),
      of(null, 'a'),
      of(null, 'b'),
    );
    expect(emptied(waiting)).toEqual(['1a0', '2c3', 'dma5', 'dmb6', '1b2', '2c4', '1a1']);
  });

  it('counts what waits by user over all servers, and by server', () => {
    const waiting = order(of('1', 'a'), of('2', 'a'), of('1', 'b'), of(null, 'a'));
    expect(waiting.sizeOfUser('a')).toBe(3);
    expect(waiting.sizeOfServer(of('1', 'z'))).toBe(2);
    expect(waiting.sizeOfServer(of(null, 'a'))).toBe(1);
    expect(waiting.sizeOfServer(of(null, 'b'))).toBe(0);
    emptied(waiting);
    expect([waiting.size, waiting.sizeOfUser('a')]).toEqual([0, 0]);
  });

  it('lets an item be taken out, once, by whoever put it in', () => {
    const waiting = order(of('1', 'a'), of('1', 'b'));
    expect(waiting.remove(of('1', 'b'), '1a0')).toBe(false);
    expect(waiting.remove(of('1', 'a'), '1a0')).toBe(true);
    expect(waiting.remove(of('1', 'a'), '1a0')).toBe(false);
    expect(emptied(waiting)).toEqual(['1b1']);
  });

  it('hands out everything once, keeps the order of each asker, and holds to what it said would be ahead', () => {
    const steps = fc.array(fc.oneof({ weight: 3, arbitrary: asker }, fc.constant('next' as const)));
    fc.assert(
      fc.property(steps, asker, (given, last) => {
        const waiting = new FairOrder<{ readonly who: Asker; readonly at: number }>();
        const out: { readonly who: Asker; readonly at: number }[] = [];
        for (const [at, step] of given.entries()) {
          const item = step === 'next' ? waiting.next() : undefined;
          if (item !== undefined) out.push(item);
          if (step !== 'next') waiting.add(step, { who: step, at });
        }
        const ahead = waiting.ahead(last);
        const marked = { who: last, at: given.length };
        waiting.add(last, marked);
        const rest = emptied(waiting);
        expect(rest.indexOf(marked)).toBeLessThanOrEqual(ahead);
        expect(ahead).toBeLessThan(rest.length);
        const all = [...out, ...rest];
        expect(new Set(all).size).toBe(given.filter((step) => step !== 'next').length + 1);
        for (const { who } of all) {
          const own = all.filter(
            (item) => item.who.server === who.server && item.who.user === who.user,
          );
          expect(own.map(({ at }) => at)).toEqual(own.map(({ at }) => at).sort((a, b) => a - b));
        }
      }),
    );
  });
});
