import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findAccounts } from '../../src/accounts/index.js';
import { markedArticle } from './marked-article.js';

const WORDS = [
  '[[Adam Boehler]]',
  '[[Boehler=Adam Boehler]]',
  '[[Hamas|o]]',
  '[[Doha|p]]',
  '[[Israeli|d]]',
  '[[Axios|?]]',
  'former',
  'leader',
  'the',
  'head',
  'of',
  'and',
  'said',
  'told',
  'that',
  'met',
  'with',
  'between',
  'talks',
  'who',
  'was',
  'appointed',
  'as',
  'he',
  'according',
  'to',
  'minister',
  'for',
  '“',
  '”',
  '"',
  '‘',
  '’',
  ',',
  '.',
  '?',
  '(',
  ')',
  '—',
  ':',
  '’s',
  'quoted as saying',
  'not',
  'Dr',
  'General',
  '45',
  'one',
  '\n',
  'Prime Minister',
];

it('never fails, and gives spans inside their article, whatever the words are', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 60 }), (words) => {
      const marked = words
        .join(' ')
        .replace(/ ?\n ?/gu, '\n')
        .replace(/\n{2,}/gu, '\n')
        .trim();
      const article = markedArticle(marked);
      const { roles, statements, encounters, memberships } = findAccounts(article.sentences);
      const isSentence = ({ start, end }: { start: number; end: number }) =>
        article.sentences.some((sentence) => sentence.start === start && sentence.end === end);
      for (const { start, end, text, sentence } of roles) {
        expect(article.text.slice(start, end)).toBe(text);
        expect(text).not.toBe('');
        expect(start).toBeGreaterThanOrEqual(sentence.start);
        expect(end).toBeLessThanOrEqual(sentence.end);
      }
      for (const { start, end, sentence } of statements) {
        expect(start).toBeGreaterThanOrEqual(sentence.start);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(article.text.length);
      }
      for (const { a, b } of encounters) expect(a).not.toBe(b);
      for (const { person, organisation } of memberships) expect(person).not.toBe(organisation);
      for (const { sentence } of [...roles, ...statements, ...encounters, ...memberships]) {
        expect(isSentence(sentence)).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

const QUOTED = ['"', '“', '”', '«', '»', '„', '‘', '’', 'x', 'said', '[[Adam Boehler]]', 'he', ','];
const LONG = 20_000;
/** More quotations than that of one sentence are not taken. */
const MOST_QUOTED = 40;

it('takes no more than some statements of text that is full of quotation marks', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...QUOTED), { minLength: 1, maxLength: 8 }).map((words) => {
        const part = words.join(' ');
        return `${part} `.repeat(Math.ceil(LONG / (part.length + 1))).trim();
      }),
      (marked) => {
        const article = markedArticle(marked);
        const { statements } = findAccounts(article.sentences);
        const quotes = statements.filter(({ form }) => form === 'quote');
        expect(quotes.length).toBeLessThanOrEqual(MOST_QUOTED * article.sentences.length);
      },
    ),
    {
      numRuns: 12,
      examples: [['"x '.repeat(LONG / 3).trim()], ['“ “ ” '.repeat(LONG / 6).trim()]],
    },
  );
});

it('takes the first quotations of a sentence that has very many', () => {
  const article = markedArticle(
    `${'“We go home now,” said [[Adam Boehler]], and '.repeat(60)}left.`,
  );
  const { statements } = findAccounts(article.sentences);
  expect(statements.filter(({ form }) => form === 'quote').length).toBe(MOST_QUOTED);
});
