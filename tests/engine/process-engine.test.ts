import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ArticleId } from '../../src/corpus/index.js';
import type { EngineOptions } from '../../src/engine/index.js';
import { configOf, isAlive, startRecorded } from './recorded-engine.js';

const program = new URL('./stub-engine.mjs', import.meta.url);
const config = configOf('/corpus', '/library');
const start = (patience: EngineOptions['patience'] = {}) =>
  startRecorded({ config, program, patience: { restart: { first: 1, most: 8 }, ...patience } });

/** What the stand-in for the process is to do. */
const act = (name: string) => name as ArticleId;

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('an engine whose process misbehaves', () => {
  test('refuses what was under way when it crashes, and takes the next call', async () => {
    const { engine, until } = start();
    const first = await engine.article(act('pid'));
    const forgotten = engine.article(act('forget'));
    const crashing = engine.article(act('crash'));
    const lost = { code: 'engine/lost', context: { code: 3, signal: null } };
    await expect(crashing).rejects.toMatchObject(lost);
    await expect(forgotten).rejects.toMatchObject(lost);
    expect(await until('lost')).toMatchObject({
      pid: first,
      code: 3,
      stderr: 'out of memory\n',
      underWay: 2,
    });
    const second = await engine.article(act('pid'));
    expect(second).not.toBe(first);
  });

  test('waits longer before every start while it keeps crashing, and again little once it lived', async () => {
    const crashThrice = async (settled: number) => {
      const { engine, events } = start({ settled });
      for (let n = 0; n < 5; n += 1) {
        await expect(engine.article(act('crash'))).rejects.toMatchObject({ code: 'engine/lost' });
      }
      return events.flatMap((event) => (event.kind === 'lost' ? [event.restartIn] : []));
    };
    expect(await crashThrice(60_000)).toEqual([1, 2, 4, 8, 8]);
    expect(await crashThrice(0)).toEqual([1, 1, 1, 1, 1]);
  });

  test('ends one that hangs, and starts another', async () => {
    const { engine, until } = start({ call: 2_000, silence: { loading: 500, loaded: 500 } });
    const first = await engine.article(act('pid'));
    const hanging = engine.article(act('hang'));
    const behind = engine.article(act('pid'));
    const timeout = { code: 'engine/timeout', context: { call: 'article', milliseconds: 2_000 } };
    await expect(hanging).rejects.toMatchObject(timeout);
    await expect(behind).rejects.toMatchObject({ code: expect.stringMatching(/^engine\//u) });
    expect(await until('hung')).toMatchObject({ pid: first });
    expect(await until('lost')).toMatchObject({ pid: first, signal: 'SIGKILL' });
    await until('started', 2);
    expect(isAlive(Number(first))).toBe(false);
  });

  test('notices a hang also where calls have less time than silence, and nothing else is asked', async () => {
    const { engine, until } = start({ call: 200, silence: { loading: 700, loaded: 700 } });
    const hanging = engine.article(act('hang'));
    await expect(hanging).rejects.toMatchObject({ code: 'engine/timeout' });
    expect(await until('hung')).toMatchObject({ abandoned: 1 });
    expect(await until('lost')).toMatchObject({ signal: 'SIGKILL' });
  });

  test('keeps one that is late with one answer and gives others', async () => {
    const { engine, events, until } = start({
      call: 2_000,
      silence: { loading: 1_500, loaded: 1_500 },
    });
    await until('started');
    const first = await engine.article(act('pid'));
    const forgotten = engine.article(act('forget'));
    let settled = false;
    void forgotten
      .catch(() => undefined)
      .finally(() => {
        settled = true;
      });
    while (!settled) expect(await engine.article(act('pid'))).toBe(first);
    await expect(forgotten).rejects.toMatchObject({ code: 'engine/timeout' });
    expect(await engine.article(act('pid'))).toBe(first);
    expect(events.map(({ kind }) => kind)).toEqual(['started']);
  });

  test('keeps one that is slower than the time of a call, as long as it shows that it lives', async () => {
    const { engine, events } = start({
      call: 1_000,
      silence: { loading: 20_000, loaded: 20_000 },
    });
    await engine.article(act('ready'));
    const pid = await engine.article(act('pid'));
    for (let n = 0; n < 3; n += 1) {
      const late = engine.article(act('forget'));
      await expect(late).rejects.toMatchObject({ code: 'engine/timeout' });
    }
    expect(await engine.article(act('pid'))).toBe(pid);
    expect(events.map(({ kind }) => kind)).toEqual(['started', 'ready']);
  });

  test('ends one that is frozen, sooner once it was loaded than while it loads', async () => {
    const { engine, until } = start({
      call: 1_000,
      silence: { loading: 600_000, loaded: 200 },
    });
    await engine.article(act('ready'));
    const { pid = 0 } = await until('started');
    process.kill(pid, 'SIGSTOP');
    const asked = engine.article(act('pid'));
    await expect(asked).rejects.toMatchObject({ code: 'engine/timeout' });
    expect(await until('hung')).toMatchObject({ pid, abandoned: 1 });
    expect(await until('lost')).toMatchObject({ pid, signal: 'SIGKILL' });
    await until('started', 2);
  });

  test('ends one that answers some calls while others pile up', async () => {
    const { engine, until } = start({
      call: 2_000,
      silence: { loading: 60_000, loaded: 60_000 },
    });
    await engine.article(act('pid'));
    const piled = Array.from({ length: 16 }, () => engine.article(act('forget')));
    const outcomes = await Promise.allSettled(piled);
    expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true);
    expect(await until('hung')).toMatchObject({ abandoned: 16 });
    await until('started', 2);
  });

  test('gives every call its own reply, and leaves alone what is none', async () => {
    const { engine } = start();
    const [order, said, pid] = await Promise.all([
      engine.article(act('order')),
      engine.article(act('chatter')),
      engine.article(act('pid')),
    ]);
    expect(order).toEqual(config);
    expect(said).toBe('said');
    expect(pid).toBeTypeOf('number');
  });

  test('hands on faults with code, context and the stack of the process', async () => {
    const { engine } = start();
    await expect(engine.article(act('refuse'))).rejects.toMatchObject({
      code: 'library/missing',
      context: { folder: '/l' },
      stack: 'where it was',
    });
  });

  test('refuses a call that cannot be copied, and only that', async () => {
    const { engine } = start();
    const uncopiable = { question: 'Who?', turns: [], scope: { filter: { files: [() => ''] } } };
    // @ts-expect-error: a function is no path.
    await expect(engine.ask(uncopiable)).rejects.toThrow(/could not be cloned/u);
    expect(await engine.article(act('pid'))).toBeTypeOf('number');
  });

  test('a program that cannot run at all costs nothing but its calls', async () => {
    const { engine, until } = startRecorded({
      config,
      program: new URL('./no-such-program.mjs', import.meta.url),
      patience: { restart: { first: 1, most: 1 } },
    });
    await expect(engine.stats()).rejects.toMatchObject({ code: 'engine/lost' });
    expect((await until('lost', 2)).stderr).toContain('no-such-program.mjs');
  });
});

describe('what the process is given', () => {
  test('holds no secret: neither environment nor configuration', async () => {
    vi.stubEnv('DISCORD_TOKEN', 'a-secret');
    vi.stubEnv('CHAT_API_KEY', 'a-secret');
    vi.stubEnv('MY_OWN_THING', 'a-secret');
    const { engine } = startRecorded({
      config: Object.assign({}, config, { bot: { token: 'a-secret' } }),
      program,
    });
    const environment = await engine.article(act('environment'));
    expect(environment).toHaveProperty('PATH');
    expect(JSON.stringify(environment)).not.toContain('a-secret');
    expect(JSON.stringify(await engine.article(act('order')))).not.toContain('a-secret');
  });
});

describe('closing', () => {
  test('refuses what is under way and what comes, and ends the process', async () => {
    const { engine, events, until } = start();
    const pid = await engine.article(act('pid'));
    const forgotten = engine.article(act('forget'));
    const refused = expect(forgotten).rejects.toMatchObject({
      code: 'engine/closed',
      context: { call: 'article' },
    });
    await Promise.all([engine.close(), engine.close()]);
    await refused;
    await expect(engine.stats()).rejects.toMatchObject({ code: 'engine/closed' });
    expect(isAlive(Number(pid))).toBe(false);
    expect(engine.isReady).toBe(false);
    expect(events).toHaveLength(1);
    expect(await until('started')).toMatchObject({ pid });
  });

  test('ends one that does not leave', async () => {
    const { engine } = start({ leave: 50 });
    const pid = await engine.article(act('pid'));
    engine.article(act('hang')).catch(() => undefined);
    await engine.close();
    expect(isAlive(Number(pid))).toBe(false);
  });

  test('while none runs, starts no other', async () => {
    const { engine, events, until } = start({ restart: { first: 60_000, most: 60_000 } });
    engine.article(act('crash')).catch(() => undefined);
    await until('lost');
    const waiting = engine.article(act('pid'));
    const refused = expect(waiting).rejects.toMatchObject({ code: 'engine/closed' });
    await engine.close();
    await refused;
    expect(events.map(({ kind }) => kind)).toEqual(['started', 'lost']);
  });
});
