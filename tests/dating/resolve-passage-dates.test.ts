import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleDate, BlockKind } from '../../src/corpus/index.js';
import { resolveDates, resolvePassageDates } from '../../src/dating/index.js';
import { articleDated } from './anchors.js';

function paragraphs(...texts: string[]) {
  return texts.map((text) => ({ text, kind: 'paragraph' as const }));
}

function captions(...texts: string[]) {
  return texts.map((text) => ({ text, kind: 'caption' as const }));
}

function resolved(
  sentences: readonly { readonly text: string; readonly kind: BlockKind }[],
  article: ArticleDate | null,
) {
  return resolvePassageDates(sentences, article).map((dates) =>
    dates.map(({ text, value }) => `${text} → ${value}`),
  );
}

describe('captions', () => {
  it('count from the date that another sentence of the caption gives', () => {
    const sentences = captions(
      'A court ruled on Tuesday.',
      'The mayor waves in Vienna, 17 December 2014.',
      'She was freed on Monday.',
    );
    expect(resolved(sentences, articleDated('2020-01-06'))).toEqual([
      ['Tuesday → 2014-12-16'],
      ['17 December 2014 → 2014-12-17'],
      ['Monday → 2014-12-15'],
    ]);
  });

  it('keep to their own run of sentences', () => {
    const sentences = [
      ...captions('The mayor waves in Vienna, 17 December 2014.'),
      ...paragraphs('A court ruled on Tuesday.'),
      ...captions('The judge arrives on Tuesday.'),
    ];
    expect(resolved(sentences, articleDated('2020-01-08'))).toEqual([
      ['17 December 2014 → 2014-12-17'],
      ['Tuesday → 2020-01-07'],
      [],
    ]);
  });

  it('take no date from the picture beside them where there are several', () => {
    const sentences = captions(
      'The mayor on Tuesday, 16 December 2014.',
      'Her guests on Friday.',
      'The hall on 3 May 2016.',
    );
    expect(resolved(sentences, null)[1]).toEqual([]);
  });
});

describe('a quotation', () => {
  const article = articleDated('2023-12-20');
  const opening = 'In 2014 the army said that “on July 20, two men were caught.';

  it('is of the year that the sentence is set in which opens it, until it closes', () => {
    const sentences = paragraphs(
      opening,
      'A third was caught on July 21 by a patrol.',
      'All were freed on August 5.”',
      'The army said more on November 3.',
    );
    expect(resolved(sentences, article)).toEqual([
      ['2014 → 2014', 'July 20 → 2014-07-20'],
      ['July 21 → 2014-07-21'],
      ['August 5 → 2014-08-05'],
      ['November 3 → 2023-11-03'],
    ]);
  });

  it('goes on where a new paragraph repeats its opening mark', () => {
    const sentences = paragraphs(opening, '“A third was caught on July 21.', 'Peace came in May.”');
    expect(resolved(sentences, article).slice(1)).toEqual([
      ['July 21 → 2014-07-21'],
      ['May → 2014-05'],
    ]);
  });

  it('may stand in straight quotation marks', () => {
    const sentences = paragraphs(
      'In 2014 it said: "We caught two.',
      'It was on July 21."',
      'It was in May.',
    );
    expect(resolved(sentences, article).slice(1)).toEqual([
      ['July 21 → 2014-07-21'],
      ['May → 2023-05'],
    ]);
  });

  it('leaves open what follows it in the same sentence, where the two years differ', () => {
    const sentences = paragraphs(opening, 'It was on July 21,” it said on July 22 and in 2015.');
    expect(resolved(sentences, article)[1]).toEqual(['July 21 → 2014-07-21', '2015 → 2015']);
  });

  it('is of the article’s time where nothing sets its year', () => {
    const sentences = paragraphs('He said: “Two men were caught.', 'It was on July 21.”');
    expect(resolved(sentences, article)[1]).toEqual(['July 21 → 2023-07-21']);
  });
});

describe('a sentence behind one that is set in another year', () => {
  const article = articleDated('2023-12-20');

  it('is not dated where it opens with a day, which can be of either year', () => {
    const sentences = paragraphs('In 2014, war broke out.', 'On July 8, the army moved in.');
    expect(resolved(sentences, article)[1]).toEqual([]);
  });

  it('is dated where both years are one, and where the day is named within', () => {
    const same = paragraphs('In 2023, war broke out.', 'On July 8, the army moved in.');
    const within = paragraphs('In 2014, men were trained.', 'They fought in the October 7 attack.');
    expect(resolved(same, article)[1]).toEqual(['July 8 → 2023-07-08']);
    expect(resolved(within, article)[1]).toEqual(['October 7 → 2023-10-07']);
  });
});

describe('any sentences', () => {
  const sentence = fc.record({
    kind: fc.constantFrom<BlockKind>('paragraph', 'caption', 'heading', 'list-item'),
    text: fc
      .array(
        fc.constantFrom(
          ...['In 2014', 'In', '2014', ',', '“', '”', '"', 'on July 21', 'Wednesday', 'it was'],
          ...['17 December 2014', 'last month', 'he said', '.', '«', '»', '\0', '\n'],
        ),
        { maxLength: 10 },
      )
      .map((words) => words.join(' ')),
  });
  const published = fc.option(fc.constantFrom('2025-03-06', '2025-03', '2014').map(articleDated));

  it('are resolved one by one, each to dates of its own words', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 8 }), published, (sentences, article) => {
        const dates = resolvePassageDates(sentences, article);
        expect(dates.length).toBe(sentences.length);
        dates.forEach((found, index) => {
          const text = sentences[index]?.text ?? '';
          let end = 0;
          for (const date of found) {
            expect(date.start).toBeGreaterThanOrEqual(end);
            expect(text.slice(date.start, date.end)).toBe(date.text);
            end = date.end;
          }
        });
      }),
    );
  });

  it('mean what they mean alone where no date stands in the ones before', () => {
    fc.assert(
      fc.property(sentence, published, (one, article) => {
        fc.pre(one.kind !== 'caption');
        const plain = paragraphs('“It was late.', 'They left.');
        expect(resolvePassageDates([...plain, one], article).at(-1)).toEqual(
          resolveDates(one, { article }),
        );
      }),
    );
  });
});
