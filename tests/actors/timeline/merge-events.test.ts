import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeEvents } from '../../../src/actors/timeline/index.js';
import type { EventRecord } from '../../../src/library/index.js';
import { recordsOf } from './event-records.js';

/** What is left of events: "value: articles" each. */
function merged(...records: readonly EventRecord[][]) {
  return mergeEvents(records.flat()).map(
    ({ value, sources }) => `${value}: ${sources.map(({ article }) => article).join(' ')}`,
  );
}

describe('mergeEvents', () => {
  it('puts together what two outlets tell in words of their own', () => {
    expect(
      merged(
        recordsOf('a', '2024-05-16', [
          'Norwegian Foreign Minister Ida Holm met her Turkish colleague Emre Kaya in Oslo on Tuesday.',
        ]),
        recordsOf('b', '2024-05-17', [
          'In Oslo on Tuesday, Emre Kaya held talks with Ida Holm, the Norwegian foreign minister.',
        ]),
      ),
    ).toEqual(['2024-05-14: a b']);
  });

  it('puts a month with the day of it that tells the same, and keeps the day', () => {
    const events = mergeEvents([
      ...recordsOf('a', '2024-05-16', ['The storm Nadia hit the port of Beira in April.']),
      ...recordsOf('b', '2024-05-10', ['On April 3, the storm Nadia hit the port of Beira hard.']),
    ]);
    expect(events.map(({ value, precision }) => [value, precision])).toEqual([
      ['2024-04-03', 'day'],
    ]);
  });

  it('leaves a month alone that two of its days answer to', () => {
    expect(
      merged(
        recordsOf('a', '2024-05-16', ['The storm Nadia hit the port of Beira in April.']),
        recordsOf('b', '2024-05-10', ['On April 3, the storm Nadia hit the port of Beira hard.']),
        recordsOf('c', '2024-05-11', ['On April 9, the storm Nadia hit the port of Beira again.']),
      ),
    ).toEqual(['2024-04: a', '2024-04-03: b', '2024-04-09: c']);
  });

  it('takes the sentence that goes on about it as another source', () => {
    expect(
      merged(
        recordsOf('a', '2024-05-16', [
          'The government said on Tuesday it held talks with the rebels in Juba.',
          'Tuesday’s talks took place in a hotel.',
        ]),
      ),
    ).toEqual(['2024-05-14: a a']);
  });

  it('keeps apart what two people say', () => {
    expect(
      merged(
        recordsOf('a', '2024-05-16', ['Anna Berg said on Tuesday that talks with Mali had begun.']),
        recordsOf('b', '2024-05-16', ['Carl Dorn said on Tuesday that talks with Mali had begun.']),
      ),
    ).toHaveLength(2);
  });

  it('puts together what a government and its spokeswoman say of one thing', () => {
    expect(
      merged(
        recordsOf('a', '2024-05-16', [
          'The Harris administration said on Tuesday it held talks with Libya over the frozen funds.',
        ]),
        recordsOf('b', '2024-05-15', [
          'Speaking on May 14, White House press secretary Jane Roe stated that discussions with Libya went on.',
        ]),
      ),
    ).toHaveLength(1);
  });

  it.each([
    [
      'places',
      'A Russian strike in Kyiv killed three people on Monday.',
      'A Russian strike in Odesa killed five people on Monday.',
    ],
    [
      'turns',
      'The first phase of the truce ended on Monday.',
      'The second phase of the truce ended on Monday.',
    ],
    [
      'figures',
      'Eleven workers died at the Korba plant on Monday.',
      'Nine workers died at the Korba plant on Monday.',
    ],
    [
      'figures, one of them denied',
      'Eleven workers, not nine, died in the blast at the Korba plant on Monday.',
      'The blast at the Korba plant killed nine workers on Monday.',
    ],
    [
      'acts',
      'Hamas carried out a massacre on Monday.',
      'Hamas used paragliders in Monday’s attack.',
    ],
    [
      'days',
      'Ida Holm met Emre Kaya in Oslo on Monday.',
      'Ida Holm met Emre Kaya in Oslo on Tuesday.',
    ],
  ])('keeps apart other %s', (_, one, other) => {
    expect(
      merged(recordsOf('a', '2024-05-16', [one]), recordsOf('b', '2024-05-16', [other])),
    ).toHaveLength(2);
  });

  it('shows the sentence that can be read by itself', () => {
    const [event] = mergeEvents([
      ...recordsOf('a', '2024-05-15', [
        'It said that she met Emre Kaya in Oslo on Monday for talks.',
      ]),
      ...recordsOf('b', '2024-05-16', [
        'Minister Ida Holm met Emre Kaya in Oslo on Monday for talks.',
      ]),
    ]);
    expect(event?.sources.map(({ article }) => article)).toEqual(['b', 'a']);
  });

  it('shows no sentence that says it by the way where another tells it', () => {
    const [event] = mergeEvents([
      ...recordsOf('a', '2024-05-14', [
        'The Kivu dam law, which parliament passed in April, bans fishing at the Kivu dam.',
      ]),
      ...recordsOf('b', '2024-05-16', ['It was in April that parliament passed the dam law.']),
      ...recordsOf('c', '2024-05-16', ['In April parliament passed the Kivu dam law.']),
    ]);
    expect(event?.sources[0]?.article).not.toBe('a');
  });

  it('takes no dateline for who says it', () => {
    expect(
      merged(
        recordsOf('a', '2024-05-16', [
          'SANTIAGO - Anna Berg said on Tuesday that talks with Mali had begun.',
        ]),
        recordsOf('b', '2024-05-16', [
          'BAMAKO: Berg said on Tuesday that the talks with Mali had begun.',
        ]),
      ),
    ).toHaveLength(1);
  });

  it('is planned only while no source says that it happened', () => {
    const [planned] = mergeEvents(
      recordsOf('a', '2024-05-16', ['Ida Holm will meet Emre Kaya in Oslo on May 20.']),
    );
    const [held] = mergeEvents([
      ...recordsOf('a', '2024-05-16', ['Ida Holm will meet Emre Kaya in Oslo on May 20.']),
      ...recordsOf('b', '2024-05-22', ['Ida Holm met Emre Kaya in Oslo on Monday.']),
    ]);
    expect([planned?.isPlanned, held?.isPlanned, held?.sources.length]).toEqual([true, false, 2]);
  });

  const sentence = fc
    .tuple(
      fc.constantFrom('Ida Holm', 'Emre Kaya', 'The court', 'Hamas', 'It'),
      fc.constantFrom('met', 'attacked', 'said that it freed', 'signed the pact with', 'held'),
      fc.constantFrom('rebels', 'Peru', 'talks', 'the second phase', 'Anna Berg'),
      fc.constantFrom('in May 2023', 'on May 3, 2023', 'on May 4, 2023', 'in 2023', 'on Monday'),
    )
    .map((parts) => `${parts.join(' ')}.`);
  const article = fc.record({
    published: fc.constantFrom('2023-05-08', '2023-06-01', null),
    texts: fc.array(sentence, { maxLength: 5 }),
  });

  it('has every event in exactly one entry, earliest first, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(article, { maxLength: 6 }), (articles) => {
        const records = articles.flatMap(({ published, texts }, place) =>
          recordsOf(`article ${place}`, published, texts),
        );
        const events = mergeEvents(records);
        const sources = events.flatMap((event) => event.sources);
        expect(sources).toHaveLength(records.length);
        expect(new Set(sources)).toEqual(new Set(records));
        const values = events.map(({ value }) => value);
        expect(values).toEqual(values.toSorted());
        for (const { value, sources: own } of events) {
          for (const source of own) expect(value.startsWith(source.value)).toBe(true);
        }
        expect(mergeEvents(records.toReversed())).toEqual(events);
      }),
      { numRuns: 60 },
    );
  });
});
