import type { ArticleEntry } from '../../../src/library/index.js';
import { storeArticles } from '../sample-articles.js';
import { eventIn, findingsIn, idOf, placeOf, sentenceOf } from '../sample-findings.js';
import { type OpenLibrary, type OpenStore, openLibrary } from './open-library.js';

const LATER = {
  path: 'later.md',
  publisher: 'The Herald',
  date: '2025-03-06',
  paragraphs: [
    'Envoy Ada Boldt met Kai Ruud in Lund on March 5. Boldt said that the talks were open.',
    'Ruud leads the Norland Front.',
  ],
};
const EARLIER = {
  path: 'earlier.md',
  publisher: 'Morning Post',
  date: '2024-11',
  paragraphs: ['Ada Boldt called Norland a neighbour in 2024.'],
};
const UNDATED = {
  path: 'undated.md',
  paragraphs: ['Photo by Ada Boldt. A. Boldt was born in Lund in 1970.'],
};

/** The names in the articles. */
export const BOLDT = idOf('Ada Boldt');
export const RUUD = idOf('Kai Ruud');
export const LUND = idOf('Lund');
export const FRONT = idOf('Norland Front');

const entryOf = (entries: readonly ArticleEntry[], path: string): ArticleEntry => {
  const found = entries.find(({ article }) => article.path === path);
  if (found === undefined) throw new Error(`no ${path}`);
  return found;
};

/** A library with three articles. */
export interface KnownLibrary extends OpenLibrary {
  readonly later: ArticleEntry;
  readonly earlier: ArticleEntry;
  readonly undated: ArticleEntry;
}

/** Makes a library of three articles with all that is found in them, under the versions `v1` and `e1`. */
export async function knownLibrary(openStore: OpenStore): Promise<KnownLibrary> {
  const library = await openLibrary(openStore);
  const entries = await storeArticles(library.writer, library.encoder, [LATER, EARLIER, UNDATED]);
  const later = entryOf(entries, 'later.md');
  const earlier = entryOf(entries, 'earlier.md');
  const undated = entryOf(entries, 'undated.md');
  const person = { votes: { person: 3 } };
  const { actors } = library.writer;
  await actors.storeFindings(
    'v1',
    new Map([
      [
        later.article.id,
        findingsIn(
          later,
          [
            { name: 'Ada Boldt', forms: ['Boldt'], ...person },
            { name: 'Kai Ruud', forms: ['Ruud'], ...person },
            { name: 'Lund', votes: { place: 2 } },
            { name: 'Norland Front', votes: { organisation: 2, place: 1 } },
          ],
          {
            roles: [
              {
                of: BOLDT,
                text: 'Envoy',
                tense: 'current',
                sentence: sentenceOf(later, 'Envoy'),
                ...placeOf(later, 'Envoy'),
              },
            ],
            statements: [
              {
                speaker: BOLDT,
                form: 'report',
                sentence: sentenceOf(later, 'said'),
                ...placeOf(later, 'the talks were open'),
              },
            ],
            encounters: [
              { a: BOLDT, b: RUUD, form: 'met', sentence: sentenceOf(later, 'met') },
              { a: RUUD, b: FRONT, form: 'named', sentence: sentenceOf(later, 'leads') },
            ],
            memberships: [
              { person: RUUD, organisation: FRONT, sentence: sentenceOf(later, 'leads') },
            ],
          },
        ),
      ],
      [
        earlier.article.id,
        findingsIn(earlier, [{ name: 'Ada Boldt', ...person }], {
          roles: [
            {
              of: BOLDT,
              text: 'neighbour',
              tense: 'former',
              sentence: sentenceOf(earlier, 'neighbour'),
              ...placeOf(earlier, 'neighbour'),
            },
          ],
        }),
      ],
      [
        undated.article.id,
        findingsIn(undated, [
          { name: 'Ada Boldt', setting: 'credit', votes: { none: 1 } },
          { name: 'A. Boldt' },
          { name: 'Lund', votes: { place: 2 } },
        ]),
      ],
    ]),
  );
  await actors.storeEvents(
    'e1',
    new Map([
      [later.article.id, [eventIn(later, 'March 5', '2025-03-05', { basis: 'inferred' })]],
      [earlier.article.id, [eventIn(earlier, '2024', '2024')]],
      [undated.article.id, [eventIn(undated, '1970', '1970', { isPlanned: true })]],
    ]),
  );
  return { ...library, later, earlier, undated };
}

/** The paths of the articles that records are from, in their order. */
export function pathsOf(
  records: readonly { readonly article: string }[],
  { later, earlier, undated }: Pick<KnownLibrary, 'later' | 'earlier' | 'undated'>,
): string[] {
  const entries = [later, earlier, undated];
  return records.map(
    ({ article }) => entries.find((entry) => entry.article.id === article)?.article.path ?? '?',
  );
}
