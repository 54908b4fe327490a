import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkStatement,
  type ProblemKind,
  type StatementSource,
  sourceOfCitation,
  sourcesOfPassage,
} from '../../../src/answering/checking/index.js';
import type { Dating } from '../../../src/corpus/index.js';
import { passageOf } from '../sample-evidence.js';

const PUBLISHED: Dating = {
  status: 'dated',
  date: { value: '2025-03-06', precision: 'day', basis: 'stated', why: 'front matter' },
};

/** The first sentence as a source, the others around it, in an article of 6 March 2025. */
function sourceOf(...sentences: readonly string[]): StatementSource {
  const [source] = sourcesOfPassage(
    passageOf({ sentences, context: ['Talks in Doha'], dating: PUBLISHED }),
  );
  if (source === undefined) throw new Error('A passage has a sentence.');
  return source;
}

/** Whether the first sentence bears a statement out, and what is wrong where it does not. */
function check(text: string, ...sentences: readonly string[]) {
  return checkStatement({ text }, [sourceOf(...sentences)]);
}

/** The kinds of problems that a statement has. */
function kindsOf(text: string, ...sentences: readonly string[]): ProblemKind[] {
  const result = check(text, ...sentences);
  return result.status === 'supported' ? [] : result.problems.map(({ kind }) => kind);
}

const TALKS =
  'The American delegation was led by Adam Boehler, who met two Hamas officials in Doha.';

describe('a statement is supported', () => {
  it.each([
    ['in the words of the source', TALKS, TALKS],
    ['without reference marks', 'It ended in 1997.', 'It ended in 1997 [3].'],
    ['with numbers in words', 'Fifty-nine hostages are held.', 'They hold 59 hostages.'],
    ['with durations in other units', 'The truce lasted six weeks.', 'The truce lasted 42 days.'],
    ['with amounts in words', 'It cost 20 million dollars.', 'It cost $20m.'],
    [
      'with percentages',
      'Half of the votes were counted.',
      'Of the votes, 50 per cent were counted.',
    ],
    ['with a surname', 'Boehler led the American delegation.', TALKS],
    ['in the active', 'Adam Boehler led the American delegation.', TALKS],
    [
      'with a name in another transcription',
      'Khaled Mashal met Moussa Abu Marzouk.',
      'Khaled Meshaal met Mousa Abu Marzouk.',
    ],
    [
      'with an acronym spelled out',
      'The International Crisis Group published a report.',
      'The ICG published a report.',
    ],
    [
      'with an acronym',
      'The ICG published a report.',
      'The International Crisis Group published a report.',
    ],
    [
      'with a country for its people',
      'Iran attacked the base.',
      'Iranian forces attacked the base.',
    ],
    [
      'with a date that was worked out',
      'Axios reported it on 5 March 2025.',
      'Axios reported it on Wednesday.',
    ],
    ['with a coarser date', 'Axios reported it in March 2025.', 'Axios reported it on Wednesday.'],
    ['with two for both', 'The two sides agreed.', 'Both sides agreed.'],
    [
      'that denies the same',
      'Israel did not agree to the plan.',
      'Israel never agreed to the plan.',
    ],
    [
      'with the envoy’s office',
      'Adam Boehler is an envoy of Trump.',
      'Adam Boehler, an envoy of Trump, left.',
    ],
  ])('%s', (_, text, source) => {
    expect(check(text, source)).toMatchObject({ status: 'supported' });
  });

  it('by what stands around a quote that refers back to it', () => {
    const about = 'Steve Witkoff came to Doha on 5 March.';
    expect(kindsOf('Steve Witkoff met the mediators.', 'He met the mediators.', about)).toEqual([]);
    expect(kindsOf('Steve Witkoff met the mediators.', 'Rain fell.', about)).not.toEqual([]);
  });

  it('by several sources together', () => {
    const sources = [
      sourceOf('Adam Boehler met the officials in Doha.'),
      sourceOf('The officials were met by Adam Boehler on 4 March 2025.'),
    ];
    const text = 'Adam Boehler met the officials in Doha on 4 March 2025.';
    expect(checkStatement({ text }, sources.slice(0, 1)).status).toBe('unsupported');
    expect(checkStatement({ text }, sources).status).toBe('supported');
  });

  it('by a citation alone', () => {
    const source = sourceOfCitation({
      n: 1,
      file: 'a.txt',
      lines: [1, 1],
      quote: 'Axios reported it on Wednesday.',
      title: 'Talks in Doha',
      publisher: null,
      date: PUBLISHED.date,
    });
    const text = 'Axios reported it on 5 March 2025.';
    expect(checkStatement({ text }, [source]).status).toBe('supported');
  });
});

describe('a statement is not supported', () => {
  it.each([
    ['another name', 'The American delegation was led by Steve Witkoff.', TALKS, 'name'],
    [
      'another given name',
      'Yair Netanyahu left the office.',
      'Benjamin Netanyahu left the office.',
      'name',
    ],
    ['another number', 'They hold 95 hostages.', 'They hold 59 hostages.', 'number'],
    [
      'the number of something else',
      'The army confirmed the deaths of 59 hostages.',
      'Of the 59 hostages, the army confirmed the deaths of 35.',
      'number',
    ],
    ['another currency', 'It cost €20 million.', 'It cost $20 million.', 'number'],
    ['another duration', 'The truce lasted 24 days.', 'The truce lasted 42 days.', 'number'],
    [
      'another date',
      'Axios reported it on 4 March 2025.',
      'Axios reported it on Wednesday.',
      'date',
    ],
    ['a finer date', 'It was agreed on 5 March 2024.', 'It was agreed in 2024.', 'date'],
    [
      'the date of something else',
      'The truce took effect on 2 March 2025.',
      'The truce took effect on 19 January and ended on Sunday.',
      'date',
    ],
    [
      'what is denied',
      'Israel agreed to the plan.',
      'Israel did not agree to the plan.',
      'negation',
    ],
    ['a denial', 'Israel never agreed to the plan.', 'Israel agreed to the plan.', 'negation'],
    [
      'what is only proposed',
      'Hamas handed over half of the hostages.',
      'Under the plan, Hamas would hand over half of the hostages.',
      'wording',
    ],
    ['an addition', `${TALKS.slice(0, -1)} and shouted at the waiters.`, TALKS, 'wording'],
    ['roles swapped', 'Two Hamas officials were led by the American delegation.', TALKS, 'wording'],
    [
      'agent and patient swapped',
      'Reuters told Moussa Abu Marzouk that the error was put right.',
      'Moussa Abu Marzouk told Reuters that the error was put right.',
      'wording',
    ],
    [
      'an office of somebody else',
      'Adam Boehler is the prime minister.',
      'Adam Boehler met the prime minister, Netanyahu.',
      'wording',
    ],
    [
      'more than some',
      'All of the hostages are alive.',
      'Some of the hostages are alive.',
      'wording',
    ],
    ['something else', 'Rain fell in Bergen.', TALKS, 'wording'],
    ['nothing at all', '', TALKS, 'wording'],
  ])('where it says %s', (_, text, source, kind) => {
    expect(kindsOf(text, source)).toContain(kind);
  });

  it('without a source', () => {
    expect(checkStatement({ text: 'It rained.' }, [])).toEqual({
      status: 'unsupported',
      overlap: 0,
      problems: [{ kind: 'wording', text: 'It rained.', detail: 'no-source', rival: null }],
    });
  });

  it('where its meaning is too far off', () => {
    const text = 'Adam Boehler led a delegation.';
    const far = { ...sourceOf(TALKS), similarity: 0.1 };
    const result = checkStatement({ text }, [far]);
    expect(result).toMatchObject({
      status: 'unsupported',
      problems: [{ kind: 'meaning', detail: 'unlike' }],
    });
    expect(checkStatement({ text }, [{ ...far, similarity: 0.8 }]).status).toBe('supported');
  });

  it('with what the source has instead', () => {
    const result = check('The American delegation was led by Steve Witkoff.', TALKS);
    expect(result).toMatchObject({
      problems: [{ text: 'Steve Witkoff', detail: 'otherwise', rival: 'Adam Boehler' }],
    });
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...`Hamas Boehler Doha 59 1997 March Wednesday not never told was by led hostages all who the a of and , . “ ” ( —
    President envoy would -ing 's`.split(/\s+/u),
  );
  const text = fc.oneof(
    fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' ')),
    fc.string({ maxLength: 60, unit: 'binary' }),
  );

  it('is checked, and borne out by itself where it says anything', () => {
    fc.assert(
      fc.property(text, text, text, (statement, quote, around) => {
        const result = checkStatement({ text: statement }, [sourceOf(quote, around)]);
        if (result.status === 'unsupported') expect(result.problems.length).toBeGreaterThan(0);
        const own = checkStatement({ text: statement }, [sourceOf(statement)]);
        if (statement.trim() !== '') expect(own.status).toBe('supported');
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['capitals', 'Aa '.repeat(40_000)],
    ['numbers', '59 hostages and '.repeat(10_000)],
    ['dates', 'on 5 March 2014, '.repeat(8000)],
    ['verbs', 'Israel told Hamas that '.repeat(6000)],
    ['one word', 'a'.repeat(200_000)],
  ])('of great length is checked in one go: %s', (_, long) => {
    expect(checkStatement({ text: long }, [sourceOf(`${long}x`, long)]).status).toBeDefined();
  });
});
