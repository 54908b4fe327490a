import { describe, expect, it } from 'vitest';
import {
  chooseStatements,
  independentReports,
} from '../../../src/answering/composing/choose-statements.js';
import { evidenceOf, witnessAt } from '../sample-evidence.js';

/** What is chosen of `file: sentence` in this order: each statement with the files of its further sources. */
function choose(...lines: readonly string[]): readonly (readonly string[])[] {
  const evidence = lines.map((line, place) => {
    const [path = '', text = ''] = line.split(': ');
    return evidenceOf(
      { path, sentences: [text], start: place * 1000 },
      { score: 10 - place / 1000 },
    );
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
    const of = (score: number, text: string) => evidenceOf({ sentences: [text] }, { score });
    const chosen = chooseStatements([
      of(20, 'Envoys met in Doha.'),
      of(19.9, 'Oil fell to a new low.'),
      of(-20, 'Ships left the Red Sea.'),
    ]);
    expect(chosen.map(({ lead }) => lead.score)).toEqual([20, 19.9]);
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

  it('have few further sources, one a file, and none in their own', () => {
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

  it.each([
    ['Hamas freed 3 captives on Saturday.', 'Hamas freed 4 captives on Saturday.'],
    ['Israel was told of the talks.', 'Israel was not told of the talks.'],
    ['The truce began on 19 January.', 'The truce began on 20 January.'],
  ])('stand side by side where they differ in a figure or a negation: %s', (one, other) => {
    expect(choose(`a: ${one}`, `b: ${other}`)).toEqual([[one], [other]]);
  });

  it('bring along the sentence that they refer back to, which is not shown again', () => {
    const sentences = ['Envoys met in Doha.', 'They were the first in decades to do so.'];
    const [before, after] = [0, 1].map((place) =>
      evidenceOf({ sentences }, { place, score: 10 + place }),
    );
    if (before === undefined || after === undefined) throw new Error('two sentences');
    const chosen = chooseStatements([after, before]);
    expect(chosen.map(({ lead, antecedent }) => [lead, antecedent?.sentence])).toEqual([
      [after, before.sentence],
    ]);
  });
});

describe('reports that are independent', () => {
  it('are of several articles that do not copy one another', () => {
    const report =
      'American envoys met officials of the movement in the Qatari capital for the first time, two people who know of the talks told reporters.';
    const own = 'The president sent his negotiator to see leaders of the group, a diplomat said.';
    const of = (path: string, text: string) => witnessAt({ path, sentences: [text] });
    expect(independentReports([])).toBe(0);
    expect(independentReports([of('a', report), of('a', own)])).toBe(1);
    expect(independentReports([of('a', report), of('b', report)])).toBe(1);
    expect(independentReports([of('a', report), of('b', own)])).toBe(2);
  });
});
