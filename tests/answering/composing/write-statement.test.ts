import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withDates, writeStatement } from '../../../src/answering/composing/write-statement.js';
import { loadWording } from '../../../src/answering/wording.js';
import { datedOn, type SamplePassage, witnessAt } from '../sample-evidence.js';

const wording = loadWording();

/** A sentence of an article of Friday, 7 March 2025, as a statement. */
const dated = (text: string, dating = datedOn('2025-03-07')) =>
  withDates(witnessAt({ sentences: [text], dating }), wording);

const written = (sample: SamplePassage, place = 0) =>
  writeStatement([witnessAt(sample, place)], wording);

describe('words that mean a date', () => {
  it.each([
    ['They met on Wednesday.', 'They met on Wednesday (5 March 2025).'],
    ['They met last month.', 'They met last month (February 2025).'],
    ['They met on March 5.', 'They met on March 5 (2025).'],
    ['They met on 5 March.', 'They met on 5 March (2025).'],
    ['They met in January.', 'They met in January (2025).'],
    ['They met on Wednesday, March 5.', 'They met on Wednesday, March 5 (2025).'],
    ['Wednesday’s talks failed.', 'Wednesday’s (5 March 2025) talks failed.'],
    ["Wednesday's talks failed.", "Wednesday's (5 March 2025) talks failed."],
    [
      'They met on Wednesday and again on Thursday.',
      'They met on Wednesday (5 March 2025) and again on Thursday (6 March 2025).',
    ],
  ])('have it beside them: %s', (text, expected) => {
    expect(dated(text)).toBe(expected);
  });

  it.each([
    'They met on March 5, 2025.',
    'They met in 2014.',
    'They met in March 2019.',
    'They met twice.',
  ])('need none where the year stands there: %s', (text) => {
    expect(dated(text)).toBe(text);
  });

  it('have none where the article has no date to count from', () => {
    const text = 'They met on Wednesday.';
    expect(dated(text, { status: 'undated', why: 'nothing in it says' })).toBe(text);
  });
});

describe('a statement', () => {
  it('has no reference marks of its article, which would pass for those of the answer', () => {
    expect(dated('The bridge fell.[7][12] It was old [3].')).toBe('The bridge fell. It was old.');
    expect(dated('The bridge [over the Neretva] fell.')).toBe(
      'The bridge [over the Neretva] fell.',
    );
  });

  it.each([
    ['“We met.', '“We met.”'],
    ['We met,” he said.', '“We met,” he said.'],
    ['We met,” he said. “They agreed.', '“We met,” he said. “They agreed.”'],
    ['“We met.” “They agreed.', '“We met.” “They agreed.”'],
    ['He called it ‘a start.', 'He called it ‘a start.’'],
    ['It’s ‘a start’.', 'It’s ‘a start’.'],
    ['It’s the envoys’ start.', 'It’s the envoys’ start.'],
    ['"We met.', '"We met."'],
    ['We met," he said.', '"We met," he said.'],
    ['He said: "We met.', 'He said: "We met."'],
    ['He said "we met" twice.', 'He said "we met" twice.'],
  ])('closes the quotations that it is cut out of: %s', (text, expected) => {
    expect(written({ sentences: [text] })).toBe(expected);
  });

  it('says which outlet says so, and when', () => {
    const text = 'Envoys met in Doha.';
    const dating = datedOn('2025-03-07');
    const publisher = 'The Herald';
    expect(written({ sentences: [text] })).toBe(text);
    expect(written({ sentences: [text], dating })).toBe(text);
    expect(written({ sentences: [text], publisher })).toBe(`According to The Herald: ${text}`);
    expect(written({ sentences: [text], publisher, dating })).toBe(
      `According to The Herald (7 March 2025): ${text}`,
    );
  });

  it('names the outlet only in front where the sentence credits somebody itself', () => {
    const text = 'Envoys met in Doha, according to Axios.';
    expect(written({ sentences: [text], publisher: 'The Herald' })).toBe(`The Herald: ${text}`);
  });

  it('names the speaker of a quotation, whom the article names before it', () => {
    const sentences = ['“We met,” Adam Boehler said.', '“They agreed.”'];
    expect(written({ sentences }, 1)).toBe('Adam Boehler: “They agreed.”');
    expect(written({ sentences, publisher: 'The Herald' }, 1)).toBe(
      'The Herald: Adam Boehler: “They agreed.”',
    );
  });

  it('puts the sentence that it refers back to in front', () => {
    const sample = {
      sentences: ['Envoys met on Wednesday.', 'They agreed.'],
      publisher: 'The Herald',
      dating: datedOn('2025-03-07'),
    };
    expect(writeStatement([witnessAt(sample, 0), witnessAt(sample, 1)], wording)).toBe(
      'According to The Herald (7 March 2025): Envoys met on Wednesday (5 March 2025). They agreed.',
    );
  });

  it('keeps every word, and has its quotation marks in pairs', () => {
    const piece = fc.constantFrom('“', '”', '"', '‘', ' he said', ' met', '.', ' Doha', ', ');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        const statement = written({ sentences: [text] });
        expect(statement).toContain(text);
        expect(statement.split('"').length % 2).toBe(1);
      }),
    );
  });
});
