import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { LOG_LEVELS } from '../../src/operations/index.js';
import { captureLog } from './captured-log.js';

describe('createLog', () => {
  it('writes each event as a line of JSON, and nothing about the machine', () => {
    const { log, written } = captureLog();
    log.info('answered', { kind: 'closest', ms: 12 });
    expect(written()).toBe(
      '{"level":"info","time":"2025-03-05T12:05:00.000Z","kind":"closest","ms":12,"event":"answered"}\n',
    );
  });

  it.each(LOG_LEVELS)('leaves out what is below %s', (level) => {
    const { log, events } = captureLog({ level });
    log.error('one');
    log.warn('two');
    log.info('three');
    log.debug('four');
    const expected = { fatal: 0, error: 1, warn: 2, info: 3, debug: 4, trace: 4 };
    expect(events()).toHaveLength(expected[level]);
  });

  it('gives its fields to its children, whose own outrank them', () => {
    const { log, events, written } = captureLog();
    const child = log.child({ server: '1', part: 'gateway' }).child({ part: 'desk' });
    child.warn('slow', { server: '2' });
    expect(events()).toEqual([expect.objectContaining({ server: '2', part: 'desk' })]);
    expect(written().match(/"server"/gu)).toHaveLength(1);
  });

  it('writes the words of people down only where that is switched on', () => {
    const off = captureLog();
    off.log.child({}).info('asked', { question: off.log.content('who met whom?') });
    expect(off.events()).toMatchObject([{ question: { length: 13 } }]);
    expect(off.written()).not.toContain('whom');
    const on = captureLog({ content: true });
    on.log.info('asked', { question: on.log.child({}).content('who met whom?') });
    expect(on.events()).toMatchObject([{ question: { text: 'who met whom?' } }]);
  });

  it('shows errors with code, causes and where they were thrown', () => {
    const { log, events } = captureLog();
    const cause = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    const error = new TypeError('fetch failed', { cause });
    log.error('failed', { error, err: error });
    const shown = {
      name: 'TypeError',
      message: 'fetch failed',
      stack: expect.stringMatching(/^ +at .*log\.test\.ts/u),
      cause: expect.objectContaining({ code: 'ECONNREFUSED', message: 'connect ECONNREFUSED' }),
    };
    expect(events()).toMatchObject([{ error: shown, err: shown }]);
  });

  it('takes any value, however odd', () => {
    class Carrier {
      readonly content = 'what somebody wrote';
    }
    const circle: Record<string, unknown> = {};
    circle.circle = circle;
    const looped = new Error('round');
    looped.cause = looped;
    const { log, events, written } = captureLog();
    log.info('odd', {
      none: undefined,
      nothing: null,
      big: 12n,
      nan: Number.NaN,
      date: new Date('2025-03-05T00:00:00Z'),
      no_date: new Date(Number.NaN),
      map: new Map([['a', new Set([1])]]),
      carrier: new Carrier(),
      bytes: Buffer.from('secret'),
      call: () => 'x',
      thrower: Object.defineProperty({}, 'get', {
        enumerable: true,
        get: () => {
          throw new Error('no');
        },
      }),
      list: [undefined, 'a'],
      circle,
      looped,
    });
    expect(events()[0]).toMatchObject({
      nothing: null,
      big: '12',
      nan: 'NaN',
      date: '2025-03-05T00:00:00.000Z',
      no_date: null,
      map: { a: [1] },
      carrier: '[Carrier]',
      bytes: '[Buffer]',
      call: '[function]',
      thrower: '[unreadable]',
      list: ['[undefined]', 'a'],
    });
    expect(written()).not.toContain('somebody');
    expect(written()).not.toContain('"none"');
  });

  it('bounds what it writes of a value', () => {
    const { log, written } = captureLog();
    const parent: Record<string, unknown> = {};
    parent.children = Array.from({ length: 40 }, () => ({ parent, text: 'x'.repeat(50) }));
    log.info('large', { parent, text: 'y'.repeat(1_000_000), list: Array(100_000).fill(0) });
    expect(written().length).toBeLessThan(200_000);
  });

  it('writes to the standard error by itself, and leaves the standard output alone', () => {
    const module = new URL('../../dist/operations/log.js', import.meta.url).href;
    const script = `
      const { createLog } = await import(${JSON.stringify(module)});
      createLog({ level: 'info' }).info('started');
      process.exit();`;
    const ran = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
    });
    expect(ran.stdout).toBe('');
    expect(JSON.parse(ran.stderr)).toMatchObject({ level: 'info', event: 'started' });
  });
});
