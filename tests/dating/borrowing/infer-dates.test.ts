import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inferred, inferredValues, type SampleText } from './sample-texts.js';

const ENVOY =
  'Speaking on March 5, envoy Ada Boldt said that the Lund talks with Norland were open.';
const TELLS = 'The Lund talks with Norland were confirmed by envoy Ada Boldt on Wednesday.';
const undated: SampleText = { name: 'undated.txt', sentences: [ENVOY, 'Kai Ruud led them.'] };
const wire: SampleText = {
  name: 'wire.txt',
  date: '2025-03-06',
  sentences: [TELLS, 'Kai Ruud led them.'],
};

describe('an article that gives month and day', () => {
  it('takes the year from one that tells of the same report', () => {
    expect(inferred([undated, wire])).toEqual({
      'undated.txt': {
        date: {
          value: '2025-03-05',
          precision: 'day',
          basis: 'inferred',
          why: '“March 5” in its text; the year from wire.txt, which tells of the same on “Wednesday” and is dated 6 March 2025',
        },
        from: [expect.any(String)],
      },
    });
  });

  it.each([
    ['one that tells of another day', { ...wire, date: '2025-03-20' }],
    [
      'one that shares no names',
      { ...wire, sentences: ['The talks were confirmed on Wednesday.'] },
    ],
    ['one that is undated', { name: wire.name, sentences: wire.sentences }],
    ['one whose date is not known to the day', { ...wire, date: '2025' }],
    [
      'one that looks ahead to the day',
      { ...wire, date: '2025-03-03', sentences: [TELLS.replace('were', 'will be')] },
    ],
  ])('takes no year from %s', (_, other: SampleText) => {
    expect(inferredValues([undated, other])).toEqual({});
  });

  it('stays undated where two years are possible', () => {
    const earlier: SampleText = {
      name: 'earlier.txt',
      date: '2024-03-06',
      sentences: [TELLS.replace('Wednesday', 'Tuesday'), 'Kai Ruud led them.'],
    };
    expect(inferredValues([undated, earlier])).toEqual({ 'undated.txt': '2024-03-05' });
    expect(inferredValues([undated, wire, earlier])).toEqual({});
  });

  it('stays undated where it would be older than what it tells of', () => {
    const text = 'They had met on 7 June 2025 before.';
    const older: SampleText = { ...undated, sentences: [...undated.sentences, text] };
    expect(inferredValues([older, wire])).toEqual({});
  });

  it.each([
    'It was the first anniversary of the talks.',
    'Ten years ago nobody spoke.',
    'The talks of March 5, 2025, are over.',
  ])('stays undated where it may be an anniversary: %s', (text) => {
    const later: SampleText = { ...undated, sentences: [ENVOY, text, 'Kai Ruud led them.'] };
    expect(inferredValues([later, wire])).toEqual({});
  });

  it('takes the year from two that only share names where both speak of the day', () => {
    const distant = (name: string): SampleText => ({
      name,
      date: '2025-03-07',
      sentences: [
        'So Ada Boldt, Kai Ruud and others of Norland stayed.',
        ...Array<string>(4).fill('It was late.'),
        'It rained on Wednesday.',
      ],
    });
    expect(inferredValues([undated, distant('a.txt')])).toEqual({});
    expect(inferredValues([undated, distant('a.txt'), distant('b.txt')])).toEqual({
      'undated.txt': '2025-03-05',
    });
  });

  it('is of the latest day that it reports', () => {
    const day = (text: string) =>
      inferredValues([{ ...undated, sentences: [...undated.sentences, text] }, wire]);
    expect(day('Norland said on Friday that it was glad.')).toEqual({
      'undated.txt': '2025-03-07',
    });
    expect(day('Norland said on Monday that it was glad.')).toEqual({
      'undated.txt': '2025-03-05',
    });
    expect(day('Norland said on March 11 that it was glad.')).toEqual({
      'undated.txt': '2025-03-11',
    });
    expect(day('Norland said on September 3 that it was glad.')).toEqual({
      'undated.txt': '2025-03-05',
    });
  });

  it('is known to the month where a weekday can lie before or behind', () => {
    const text = 'Norland said on Saturday that it was glad.';
    const both = inferred([{ ...undated, sentences: [...undated.sentences, text] }, wire]);
    expect(both['undated.txt']?.date).toMatchObject({ value: '2025-03', precision: 'month' });
    expect(both['undated.txt']?.date.why).toMatch(/up to six days younger$/u);
  });
});

describe('an article that gives a weekday', () => {
  const weekday: SampleText = {
    name: 'weekday.txt',
    sentences: [
      'Norland held open talks in Lund with envoy Ada Boldt, Axel Wire reported on Wednesday.',
      'Kai Ruud led them.',
    ],
  };

  it('takes the day from sentences that tell the same', () => {
    const same: SampleText = {
      ...wire,
      sentences: ['On Wednesday it was reported that Norland held talks in Lund with Ada Boldt.'],
    };
    expect(inferred([weekday, same])['weekday.txt']?.date).toMatchObject({
      value: '2025-03-05',
      why: '“Wednesday” in its text; the day from wire.txt, which tells of the same and is dated 6 March 2025',
    });
    expect(inferredValues([weekday, { ...same, date: '2025-03-03' }])).toEqual({
      'weekday.txt': '2025-02-26',
    });
  });

  it('takes none from a single one that tells something like it, as every week has such a day', () => {
    const like: SampleText = {
      ...wire,
      sentences: ['Ada Boldt returned to Lund on Wednesday.', 'Norland and Kai Ruud were glad.'],
    };
    expect(inferredValues([weekday, like])).toEqual({});
  });

  it('takes none where sentences tell the same of several weeks', () => {
    const report = 'Norland held open talks in Lund with envoy Ada Boldt on Wednesday.';
    const weekly = ['2025-03-06', '2025-03-13'].map(
      (date): SampleText => ({ name: date, date, sentences: [report] }),
    );
    expect(inferredValues([weekday, ...weekly])).toEqual({});
  });

  it('takes none from a report with other figures', () => {
    const price = (figure: string, day: string) =>
      `Brent oil from Norland and Lund fell to ${figure} dollars in London, traders said on ${day}.`;
    const report: SampleText = { name: 'oil.txt', sentences: [price('63', 'Friday')] };
    const other = (figure: string): SampleText => ({
      name: 'other.txt',
      date: '2025-03-08',
      sentences: [price(figure, 'Friday')],
    });
    expect(inferredValues([report, other('71')])).toEqual({});
    expect(inferredValues([report, other('63')])).toEqual({ 'oil.txt': '2025-03-07' });
  });
});

describe('undated articles on one report', () => {
  const month: SampleText = {
    name: 'month.txt',
    sentences: ['Axel Wire reported on the Lund talks with Norland first on March 5.', ENVOY],
  };
  const weekday: SampleText = {
    name: 'weekday.txt',
    caption: 'Ada Boldt arrives in Lund on February 22, 2025.',
    sentences: ['Norland held open talks in Lund, Axel Wire reported on Wednesday.'],
  };
  const names = { ...month, sentences: [...month.sentences, 'Ada Boldt led them.'] };

  it('settle the year together, where the weekday agrees with that of a picture', () => {
    const found = inferred([names, weekday]);
    expect(found['month.txt']?.date).toMatchObject({
      value: '2025-03-05',
      why: '“March 5” in its text, “Wednesday” for the same in weekday.txt; the year from that one’s picture of 22 February 2025: 5 March 2025 is a Wednesday',
    });
    expect(found['weekday.txt']?.date).toMatchObject({
      value: '2025-03-05',
      why: '“Wednesday” in its text, “March 5” for the same in month.txt; the year from its picture of 22 February 2025: 5 March 2025 is a Wednesday',
    });
  });

  it.each([
    ['an older picture', 'Ada Boldt arrives in Lund on February 22, 2024.'],
    ['a picture long before', 'Ada Boldt arrives in Lund on June 22, 2024.'],
    ['no picture', undefined],
  ])('stay undated with %s', (_, caption) => {
    const { caption: __, ...rest } = weekday;
    expect(inferredValues([names, caption === undefined ? rest : { ...rest, caption }])).toEqual(
      {},
    );
  });

  it('hand on what was borrowed', () => {
    const third: SampleText = {
      name: 'third.txt',
      sentences: [
        'Norland on Wednesday said it held open talks in Lund, as Axel Wire has it.',
        'Ada Boldt replied, it said on Thursday.',
      ],
    };
    expect(inferred([names, weekday, third])['third.txt']?.date).toMatchObject({
      value: '2025-03-06',
      why: expect.stringMatching(/^“Thursday” in its text, after “Wednesday”; the day from /u),
    });
  });
});

describe('an article by itself', () => {
  const report = 'The envoy said on Wednesday, March 5, that talks were open.';

  it('is dated by weekday, month and day together and a day shortly before', () => {
    const picture: SampleText = {
      name: 'a.txt',
      caption: 'Lund on February 22, 2025.',
      sentences: [report],
    };
    expect(inferred([picture])['a.txt']?.date).toMatchObject({
      value: '2025-03-05',
      why: '“Wednesday, March 5” in its text; the year from its picture of 22 February 2025: 5 March 2025 is a Wednesday',
    });
    const text: SampleText = {
      name: 'a.txt',
      sentences: [report, 'They had met on 22 February 2025.'],
    };
    expect(inferred([text])['a.txt']?.date.why).toMatch(/from the 22 February 2025 in its text: /u);
  });

  it('is not dated by a picture alone, nor by the year of a report that it names', () => {
    const archive: SampleText = {
      name: 'a.txt',
      caption: 'Lund City, December 17, 2014.',
      sentences: ['The broadcaster reported Dec. 31 that talks go on.', 'A 2014 report said so.'],
    };
    expect(inferredValues([archive])).toEqual({});
  });
});

describe('any articles', () => {
  const sentence = fc.constantFrom(
    ENVOY,
    TELLS,
    'Norland held open talks in Lund, Axel Wire reported on Wednesday.',
    'Norland said on Thursday that Ada Boldt had left Lund.',
    'Axel Wire reported on the Lund talks with Norland first on March 5.',
    'Ada Boldt and Kai Ruud met in Lund on 22 February 2025.',
    'In 2014 Kai Ruud said: “On March 5, Norland left Lund.',
    'It rained.',
  );
  const text = fc.record(
    {
      date: fc.constantFrom('2025-03-05', '2025-03-06', '2024-03-06', '2025-03', '2014'),
      caption: fc.constantFrom('Lund on February 22, 2025.', 'Ada Boldt in Lund in 2014.'),
      sentences: fc.array(sentence, { minLength: 1, maxLength: 4 }),
    },
    { requiredKeys: ['sentences'] },
  );
  const corpus = fc
    .array(text, { maxLength: 7 })
    .map((texts) => texts.map((one, place): SampleText => ({ name: `${place}.txt`, ...one })));

  it('get the same dates in whatever order they come', () => {
    const shuffled = corpus.chain((texts) =>
      fc.tuple(
        fc.constant(texts),
        fc.shuffledSubarray(texts, { minLength: texts.length, maxLength: texts.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([texts, reordered]) => {
        expect(inferred(reordered)).toEqual(inferred(texts));
      }),
    );
  });

  it('are dated only where they state no date, not before what they tell of', () => {
    fc.assert(
      fc.property(corpus, (texts) => {
        for (const [name, { date, from }] of Object.entries(inferred(texts))) {
          const one = texts.find((other) => other.name === name);
          expect(one?.date).toBeUndefined();
          expect(date).toMatchObject({ basis: 'inferred', why: expect.stringMatching(/^“/u) });
          expect(new Set(from).size).toBe(from.length);
          const told = [one?.caption ?? '', ...(one?.sentences ?? [])].join(' ');
          if (/22(?:,)? 2025|22 February 2025/u.test(told)) {
            expect(date.value > '2025-02' || date.value === '2025-02').toBe(true);
          }
        }
      }),
    );
  });
});
