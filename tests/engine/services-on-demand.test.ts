import { describe, expect, test } from 'vitest';
import { ServicesOnDemand } from '../../src/engine/services-on-demand.js';
import { FootnoteError } from '../../src/errors/footnote-error.js';

const missing = new FootnoteError('library/missing', { folder: '/l' });

/** Services that can be told to fail, opened and closed with a count. */
function setUp() {
  const seen = { opened: 0, closed: 0, now: 0, fails: false };
  const open = async () => {
    seen.opened += 1;
    if (seen.fails) throw missing;
    return {
      close: async () => {
        seen.closed += 1;
      },
    };
  };
  return { seen, services: new ServicesOnDemand(open, () => seen.now) };
}

describe('ServicesOnDemand', () => {
  test('opens once for many calls', async () => {
    const { seen, services } = setUp();
    const results = await Promise.all([1, 2, 3].map((n) => services.use(async () => n)));
    expect(results).toEqual([1, 2, 3]);
    expect(await services.use(async () => 4)).toBe(4);
    expect(seen).toMatchObject({ opened: 1, closed: 0 });
  });

  test('a failed opening answers the calls of a second, and is tried again after it', async () => {
    const { seen, services } = setUp();
    seen.fails = true;
    const use = () => services.use(async () => 'done');
    for (const outcome of await Promise.allSettled([use(), use()])) {
      expect(outcome).toEqual({ status: 'rejected', reason: missing });
    }
    seen.now = 999;
    seen.fails = false;
    await expect(use()).rejects.toBe(missing);
    expect(seen.opened).toBe(1);
    expect(services.isOpen).toBe(false);
    seen.now = 1_000;
    expect(await use()).toBe('done');
    expect(services.isOpen).toBe(true);
    expect(seen.opened).toBe(2);
  });

  test('a library that is gone is opened anew; the old one is closed when nobody uses it any more', async () => {
    const { seen, services } = setUp();
    let finish = () => {};
    const long = services.use(
      () =>
        new Promise<string>((resolve) => {
          finish = () => resolve('late');
        }),
    );
    const gone = services.use(async () => {
      throw missing;
    });
    await expect(gone).rejects.toBe(missing);
    expect(seen.closed).toBe(0);
    seen.now = 1_000;
    expect(await services.use(async () => 'new')).toBe('new');
    expect(seen).toMatchObject({ opened: 2, closed: 0 });
    finish();
    expect(await long).toBe('late');
    expect(seen.closed).toBe(1);
  });

  test('any other fault of the work leaves the services as they are', async () => {
    const { seen, services } = setUp();
    const fault = new FootnoteError('encoder/worker-lost', { model: 'm', reason: 'memory' });
    const failing = services.use(async () => {
      throw fault;
    });
    await expect(failing).rejects.toBe(fault);
    await services.use(async () => 'next');
    expect(seen).toMatchObject({ opened: 1, closed: 0 });
    await services.close();
    expect(seen.closed).toBe(1);
  });
});
