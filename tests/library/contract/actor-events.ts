import { describe, expect, test } from 'vitest';
import type { EventQuery } from '../../../src/library/index.js';
import { eventIn, findingsIn, idOf, placeOf, sentenceOf } from '../sample-findings.js';
import { BOLDT, FRONT, type KnownLibrary, knownLibrary, LUND, RUUD } from './known-library.js';
import type { OpenStore } from './open-library.js';

const valuesOf = async ({ reader }: KnownLibrary, query: EventQuery) =>
  (await reader.actors.events(query)).map(({ value }) => value);

/** Events are read by their days and by the names in their sentences. */
export function describeActorEvents(openStore: OpenStore): void {
  describe('events', () => {
    test('come earliest first, with their sentences and the names in them', async () => {
      const library = await knownLibrary(openStore);
      const events = await library.reader.actors.events({});
      expect(events.map(({ value }) => value)).toEqual(['1970', '2024', '2025-03-05']);
      expect(events[2]).toEqual({
        article: library.later.article.id,
        published: '2025-03-06',
        text: 'Envoy Ada Boldt met Kai Ruud in Lund on March 5.',
        names: [BOLDT, RUUD, LUND],
        sentence: sentenceOf(library.later, 'met'),
        when: placeOf(library.later, 'March 5'),
        value: '2025-03-05',
        precision: 'day',
        basis: 'inferred',
        why: 'the sentence says so',
        isPlanned: false,
      });
      expect(events[0]).toMatchObject({ isPlanned: true, published: null });
      expect(await valuesOf(library, { limit: 2 })).toEqual(['1970', '2024']);
      const all = await valuesOf(library, {});
      for (const limit of [0, 1, 2, all.length, all.length + 1]) {
        const last = await valuesOf(library, { limit, takesLast: true });
        expect(last).toEqual(all.slice(Math.max(0, all.length - limit)));
      }
    });

    test('of one day come the more precise first', async () => {
      const library = await knownLibrary(openStore);
      const { writer, earlier } = library;
      const values = ['2024', '2024-01', '2024-01-01', '2023-12-31'];
      const found = values.map((value) => eventIn(earlier, '2024', value));
      await writer.actors.storeEvents('e1', new Map([[earlier.article.id, found]]));
      expect(await valuesOf(library, { since: '2000-01-01', until: '2024-12-31' })).toEqual([
        '2023-12-31',
        '2024-01-01',
        '2024-01',
        '2024',
      ]);
    });

    test.each<[EventQuery, string[]]>([
      [{ since: '2024-06-01' }, ['2024', '2025-03-05']],
      [{ since: '2024-12-31', until: '2024-12-31' }, ['2024']],
      [{ since: '2025-01-01' }, ['2025-03-05']],
      [{ until: '1970-01-01' }, ['1970']],
      [{ until: '1969-12-31' }, []],
      [{ since: '2025-03-06' }, []],
      [{ names: [BOLDT] }, ['2024', '2025-03-05']],
      [{ names: [idOf('A. Boldt'), RUUD] }, ['1970', '2025-03-05']],
      [{ names: [FRONT] }, []],
      [{ names: [] }, []],
      [{ names: [BOLDT], until: '2024-03-01' }, ['2024']],
    ])('%j', async (query, expected) => {
      expect(await valuesOf(await knownLibrary(openStore), query)).toEqual(expected);
    });

    test('are not of those who stand in a credit', async () => {
      const library = await knownLibrary(openStore);
      const { writer, undated } = library;
      const found = [eventIn(undated, 'Photo', '2001')];
      await writer.actors.storeEvents('e1', new Map([[undated.article.id, found]]));
      expect(await valuesOf(library, { names: [BOLDT] })).toEqual(['2024', '2025-03-05']);
      expect(await library.reader.actors.events({ until: '2001-12-31' })).toMatchObject([
        { value: '2001', names: [] },
      ]);
    });

    test('follow what is found anew', async () => {
      const library = await knownLibrary(openStore);
      const { writer, reader, later } = library;
      const found = findingsIn(later, [{ name: 'Lund' }]);
      await writer.actors.storeFindings('v1', new Map([[later.article.id, found]]));
      expect(await valuesOf(library, { names: [RUUD] })).toEqual([]);
      expect((await reader.actors.events({})).at(-1)?.names).toEqual([LUND]);
    });
  });
}
