import { describe, expect, it } from 'vitest';
import { Directories } from '../../src/actors/directories.js';
import { NO_OVERRIDES } from '../../src/actors/directory/index.js';
import type { ActorReader, ArticleFilter } from '../../src/library/index.js';
import { loadGazetteers } from '../../src/names/gazetteers/index.js';

const gazetteers = loadGazetteers();

/** Directories over a library whose generation and clock are set by hand; building takes 5 ms. */
function directories() {
  const state = { generation: 1, version: 'a', time: 0, fails: false };
  const read: (ArticleFilter | undefined)[] = [];
  const names: ActorReader['names'] = async (filter) => {
    read.push(filter);
    state.time += 5;
    if (state.fails) throw new Error('unreadable');
    return [];
  };
  const made = new Directories(
    { generation: async () => state.generation, actors: { names } as ActorReader },
    () => gazetteers,
    { read: async () => ({ overrides: NO_OVERRIDES, version: state.version }) },
    () => state.time,
  );
  return { made, state, read };
}

describe('directories', () => {
  it('are built once for every filter while nothing changes', async () => {
    const { made, read, state } = directories();
    const first = await made.of({});
    state.time = 1_000_000;
    expect(await made.of({})).toBe(first);
    await made.of({ within: ['open/'] });
    expect(read).toEqual([{}, { within: ['open/'] }]);
  });

  it('asked for at the same time are built once', async () => {
    const { made, read } = directories();
    const [one, other] = await Promise.all([made.of({}), made.of({})]);
    expect(one).toBe(other);
    expect(read).toHaveLength(1);
  });

  it('are built anew when the library has changed, but not more often than they are worth', async () => {
    const { made, read, state } = directories();
    await made.of({});
    state.generation = 2;
    await made.of({});
    expect(read).toHaveLength(1);
    state.time += 51;
    await made.of({});
    expect(read).toHaveLength(2);
  });

  it('follow actors.yaml at once', async () => {
    const { made, read, state } = directories();
    await made.of({});
    state.version = 'b';
    await made.of({});
    expect(read).toHaveLength(2);
  });

  it('that could not be built are tried again', async () => {
    const { made, state } = directories();
    state.fails = true;
    await expect(made.of({})).rejects.toThrow('unreadable');
    state.fails = false;
    await expect(made.of({})).resolves.toBeDefined();
  });

  it('of the filters used last are kept', async () => {
    const { made, read } = directories();
    const filters = Array.from({ length: 9 }, (_, n) => ({ within: [`folder-${n}/`] }));
    for (const filter of filters) await made.of(filter);
    await made.of({ within: ['folder-8/'] });
    expect(read).toHaveLength(9);
    await made.of({ within: ['folder-0/'] });
    expect(read).toHaveLength(10);
  });
});
