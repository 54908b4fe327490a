import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originsOf } from '../../../src/answering/origins/index.js';
import { witnessOf } from './sample-witness.js';

const REPORT = [
  'The quake struck the coast of Lomaria shortly before dawn, when most people were asleep.',
  'Rescue teams from three provinces reached Ashfield by noon and set up tents on the football ground.',
  'The mayor asked everybody to stay away from the old bridge until it has been inspected.',
];
/** The same report as a second outlet prints it: shortened, and a word changed here and there. */
const EDITED = [
  'The earthquake struck the coast of Lomaria shortly before dawn, when most people were asleep.',
  'Rescue teams from three provinces reached Ashfield by noon and set up tents on a football ground.',
];
/** The same event in words of another reporter. */
const OWN = [
  'Lomaria’s coast was shaken early on Monday by the strongest tremor in forty years.',
  'Helpers arrived in Ashfield at midday; those who lost their homes will sleep in tents.',
  'The old bridge is closed until engineers have looked at it, said the town hall.',
];

/** The articles of `path: sentences`, by the origin that each has. */
function groups(...articles: readonly (readonly string[])[]): number[] {
  const witnesses = articles.map(([text = '', ...behind], place) =>
    witnessOf({ text, behind, path: `${place}.txt` }),
  );
  const origins = originsOf(witnesses);
  const distinct = [...new Set(origins.values())];
  return witnesses.map(({ passage }) => {
    const origin = origins.get(passage.articleId);
    return origin === undefined ? -1 : distinct.indexOf(origin);
  });
}

describe('articles are of one origin', () => {
  it('where they print the same text, shortened and edited', () => {
    expect(groups(REPORT, EDITED, OWN)).toEqual([0, 0, 1]);
  });

  it('where a paragraph of a longer article is a print of it', () => {
    expect(groups([...OWN, ...REPORT], REPORT)).toEqual([0, 0]);
  });

  it('where the sentence at issue is nearly the same', () => {
    const [first = ''] = REPORT;
    const [edited = ''] = EDITED;
    expect(groups([first, ...OWN.slice(1)], [edited, 'Nothing else is known.'])).toEqual([0, 0]);
  });

  it('all that are joined by one between them', () => {
    const [a = '', b = '', c = ''] = REPORT;
    const apart = [['First, a few words.', a], ['Last, a few words.', c], OWN] as const;
    expect(groups(...apart)).toEqual([0, 1, 2]);
    expect(groups(...apart, [b, a, c])).toEqual([0, 0, 1, 0]);
  });
});

describe('articles are of origins of their own', () => {
  it('where they report the same in words of their own', () => {
    expect(groups(REPORT, OWN)).toEqual([0, 1]);
  });

  it('where they only quote the same words', () => {
    const quoted =
      '“This is your last warning, leave the country now, while you still have a chance to do so,”';
    expect(
      groups([`${quoted} Voss wrote.`], [`On Sunday her office published a note: ${quoted}`]),
    ).toEqual([0, 1]);
  });

  it('where they share a formula', () => {
    expect(groups(['He did not elaborate on that.'], ['He did not elaborate on that.'])).toEqual([
      0, 1,
    ]);
  });
});

describe('an origin', () => {
  const articles = fc.array(
    fc.array(fc.constantFrom(...REPORT, ...EDITED, ...OWN), { minLength: 1, maxLength: 4 }),
    { minLength: 1, maxLength: 6 },
  );

  it('is given for every article, as the smallest id of its group, in whatever order they come', () => {
    fc.assert(
      fc.property(articles, (texts) => {
        const witnesses = texts.map(([text = '', ...behind], place) =>
          witnessOf({ text, behind, path: `${place}.txt` }),
        );
        const origins = originsOf(witnesses);
        expect(origins.size).toBe(texts.length);
        for (const [article, origin] of origins) {
          expect(String(origin) <= String(article)).toBe(true);
          const group = [...origins].filter(([, other]) => other === origin);
          expect(group.map(([id]) => String(id)).toSorted()[0]).toBe(origin);
        }
        expect(new Map([...originsOf(witnesses.toReversed())].toSorted())).toEqual(
          new Map([...origins].toSorted()),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('needs no witness', () => {
    expect(originsOf([]).size).toBe(0);
  });
});
