import { describe, expect, it } from 'vitest';
import { chooseStatements } from '../../src/answering/choose-statements.js';
import { evidenceOf } from './sample-evidence.js';

/** What is chosen of `file: sentence` in this order: each statement with the files of its further sources. */
function choose(...lines: readonly string[]): readonly (readonly string[])[] {
  const evidence = lines.map((line, place) => {
    const [path = '', text = ''] = line.split(': ');
    return evidenceOf({ path, sentences: [text], start: place * 1000 }, 0.9 - place / 1000);
  });
  return chooseStatements(evidence).map(({ lead, same }) => [
    lead.sentence.text,
    ...same.map(({ passage }) => passage.article.path),
  ]);
}

const MEETING = 'American envoys met Hamas officials in Doha.';

describe('the statements that are shown', () => {
  it('are at most four, best first', () => {
    expect(
      choose(
        'a: Envoys met leaders in Doha.',
        'b: Oil fell to a new low.',
        'c: Courts annulled every listing.',
        'd: Ships left the Red Sea.',
        'e: Aid lorries waited at crossings.',
      ),
    ).toEqual([
      ['Envoys met leaders in Doha.'],
      ['Oil fell to a new low.'],
      ['Courts annulled every listing.'],
      ['Ships left the Red Sea.'],
    ]);
  });

  it('do not include what is far below the best', () => {
    const of = (score: number, text: string) => evidenceOf({ sentences: [text] }, score);
    const chosen = chooseStatements([
      of(0.5, 'Envoys met in Doha.'),
      of(0.42, 'Oil fell to a new low.'),
      of(0.3, 'Ships left the Red Sea.'),
    ]);
    expect(chosen.map(({ lead }) => lead.score)).toEqual([0.5, 0.42]);
  });

  it('are none without evidence', () => {
    expect(chooseStatements([])).toEqual([]);
  });

  it('say each thing once, with the other files that say it', () => {
    expect(
      choose(
        `a: ${MEETING}`,
        'b: Envoys of the American president met Hamas officials in Doha.',
        'c: Oil fell to a new low.',
      ),
    ).toEqual([[MEETING, 'b'], ['Oil fell to a new low.']]);
  });

  it('have at most two further sources, one a file, and none in their own', () => {
    const texts = ['b', 'a', 'b', 'c', 'd'].map((file) => `${file}: ${MEETING}`);
    expect(choose(`a: ${MEETING}`, ...texts)).toEqual([[MEETING, 'b', 'c']]);
  });

  it('still gather sources when there are four of them', () => {
    expect(
      choose(
        `a: ${MEETING}`,
        'b: Oil fell to a new low.',
        'c: Courts annulled every listing.',
        'd: Ships left the Red Sea.',
        `e: ${MEETING}`,
      )[0],
    ).toEqual([MEETING, 'e']);
  });

  it('are not repeated in part, nor is a part cited for the whole', () => {
    expect(choose(`a: ${MEETING}`, 'b: Officials met in Doha.')).toEqual([[MEETING]]);
    expect(choose('a: Officials met in Doha.', `b: ${MEETING}`)).toEqual([
      ['Officials met in Doha.', 'b'],
    ]);
  });

  it('are not taken for the same because of the words that tie others together', () => {
    const long = 'It was the first time that the envoys and the leaders of Hamas had met in Doha.';
    expect(choose(`a: ${long}`, 'b: It was the judges and the court.')).toHaveLength(2);
    expect(choose('a: It is what it was.', 'b: It was what it is.')).toHaveLength(2);
  });

  it.each([
    ['Hamas freed 3 captives on Saturday.', 'Hamas freed 4 captives on Saturday.'],
    ['Israel was told of the talks.', 'Israel was not told of the talks.'],
    ['Israel was told of the talks.', 'Israel wasn’t told of the talks.'],
    ['The truce began on 19 January.', 'The truce began on 20 January.'],
  ])('stand side by side where they differ in a figure or a negation: %s', (one, other) => {
    expect(choose(`a: ${one}`, `b: ${other}`)).toEqual([[one], [other]]);
  });

  it('have no source that lacks their figures', () => {
    const lead = 'The truce of 42 days began on 19 January.';
    expect(choose(`a: ${lead}`, 'b: The truce of 42 days began in January.')).toEqual([[lead]]);
    expect(choose(`a: ${lead}`, 'b: The truce of 42 days began on 19 January 2025.')).toEqual([
      [lead, 'b'],
    ]);
  });
});
