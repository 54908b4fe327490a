import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionTerms } from '../../../src/answering/question/index.js';
import { foldedWords, foldWord, sameWord } from '../../../src/words/index.js';

const termsOf = (question: string) => questionTerms(question).map(({ text }) => text);
const namesOf = (question: string) =>
  questionTerms(question)
    .filter(({ isName }) => isName)
    .map(({ text }) => text);

describe('the terms of a question', () => {
  it('are its words but for those that only ask or tie others together', () => {
    expect(termsOf('When did the US first talk directly to Hamas?')).toEqual([
      'US',
      'first',
      'talk',
      'directly',
      'Hamas',
    ]);
    expect(termsOf('Who was it, and why?')).toEqual([]);
  });

  it('are each there once, as names where any of them is one', () => {
    expect(questionTerms('talks with hamas: why Hamas, why talks?')).toEqual([
      { text: 'talks', folded: 'talks', isName: false },
      { text: 'Hamas', folded: 'hamas', isName: true },
    ]);
  });

  it.each([
    ['What did the US show us?', ['US', 'show']],
    ['What did the WHO find about who is ill?', ['WHO', 'find', 'ill']],
    ['when did the us first talk', ['first', 'talk']],
  ])('take an acronym for a word where it is written as one: %s', (question, terms) => {
    expect(termsOf(question)).toEqual(terms);
  });

  it.each(['U.S.', 'U.S', "U.S.'s", 'US’s'])('know %s for the US', (word) => {
    const terms = questionTerms(`What is ${word} policy?`);
    expect(terms.map(({ folded, isName }) => [folded, isName])).toEqual([
      ['us', true],
      ['policy', false],
    ]);
  });

  it('drop the endings that apostrophes tie to words, and words that consist of them', () => {
    expect(termsOf("Who runs Egypt's and ISRAEL’S services?")).toEqual([
      'runs',
      'Egypt',
      'ISRAEL',
      'services',
    ]);
    expect(termsOf("What's new? Didn't they, won’t they, haven't we've said?")).toEqual([
      'new',
      'said',
    ]);
  });

  it('keep hyphenated words and names with apostrophes whole', () => {
    expect(termsOf("Did al-Arouri meet O'Brien at the US-led summit?")).toEqual([
      'al-Arouri',
      'meet',
      "O'Brien",
      'US-led',
      'summit',
    ]);
  });

  it('keep numbers whole, with what belongs to them', () => {
    expect(questionTerms('was it 3.5 or 1,200,000 on 2025-03-05, 2014,2015?')).toEqual(
      [
        ['3.5', '3.5'],
        ['1,200,000', '1200000'],
        ['2025-03-05', '2025-03-05'],
        ['2014', '2014'],
        ['2015', '2015'],
      ].map(([text, folded]) => ({ text, folded, isName: true })),
    );
  });

  it('are words of any script', () => {
    expect(termsOf('متى تحدثت حماس؟')).toEqual(['متى', 'تحدثت', 'حماس']);
    expect(termsOf('Когда встретились послы?')).toEqual(['Когда', 'встретились', 'послы']);
    expect(termsOf('मेल कहाँ है')).toEqual(['मेल', 'कहाँ', 'है']);
    expect(termsOf('🙂 ?! …')).toEqual([]);
  });
});

describe('the names of a question', () => {
  it.each([
    ['Who is Haniyeh and what is the ICG?', ['Haniyeh', 'ICG']],
    ['ICG: who runs it?', ['ICG']],
    ['Hamas said what to Israel?', ['Israel']],
    ['How many of the 59 left in 2025, on the 2nd?', ['59', '2025', '2nd']],
    ['Did al-Arouri see Abu-Marzouk?', ['al-Arouri', 'Abu-Marzouk']],
    ['who met hamas in doha', []],
    ['Thanks! Describe the talks', []],
    ['I read about talks. Describe them', []],
    ['Background:\nList the mediators', []],
    ['What did Gen. Kellogg and Mr. Vance want?', ['Gen', 'Kellogg', 'Vance']],
    ['Was U.S. Steel sold?', ['U.S.', 'Steel']],
  ])('are words with a capital inside a sentence, acronyms and numbers: %s', (question, names) => {
    expect(namesOf(question)).toEqual(names);
  });

  it('cannot be told in a question written in capitals throughout', () => {
    expect(questionTerms('WHO MET HAMAS IN DOHA IN 2025?')).toEqual([
      { text: 'MET', folded: 'met', isName: false },
      { text: 'HAMAS', folded: 'hamas', isName: false },
      { text: 'DOHA', folded: 'doha', isName: false },
      { text: '2025', folded: '2025', isName: true },
    ]);
    expect(namesOf('US ICG?')).toEqual(['US', 'ICG']);
  });
});

describe('any question', () => {
  const word = fc.constantFrom(
    'US',
    'U.S.',
    'us',
    'Erdoğan',
    'al-Arouri',
    "n't",
    '3,000',
    'ﬁ',
    '½',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(fc.oneof(word, fc.string({ maxLength: 3 })), { maxLength: 20 })
      .map((w) => w.join(' ')),
    fc.string({ unit: fc.constantFrom(..."Aa1.,-'’ ?\n\u0300\u0000"), maxLength: 40 }),
  );

  it('has terms that are unique, not empty, and stand in it as they were asked', () => {
    fc.assert(
      fc.property(text, (question) => {
        const terms = questionTerms(question);
        const folded = terms.map((term) => term.folded);
        expect(new Set(folded).size).toBe(folded.length);
        expect(folded).not.toContain('');
        for (const term of terms) {
          expect(question).toContain(term.text);
          expect(term.folded).toBe(foldWord(term.text));
          expect(foldedWords(question)).toContain(term.folded);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('compares its words the same in both orders', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(sameWord(a, b)).toBe(sameWord(b, a));
        expect(sameWord(a, a)).toBe(true);
      }),
    );
  });
});
