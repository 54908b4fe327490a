import { describe, expect, it } from 'vitest';
import { answerYesNo } from '../../../src/answering/composing/answer-yes-no.js';
import { evidenceOf, partOf, type SampleStrength } from '../sample-evidence.js';

const QUESTION = 'Did Hamas release the hostages?';
const YES = 'Hamas released the hostages on Saturday.';
const NO = 'Hamas did not release the hostages.';
const OPEN = 'It is unclear whether Hamas will release the hostages.';

/** What sentences, best first, say to a question, and which of them. */
function ask(question: string, sentences: readonly string[], strength: SampleStrength = {}) {
  const evidence = sentences.map((text, place) =>
    evidenceOf(
      { sentences: [text], path: `${place}.txt` },
      { score: 10 - place / 10, ...strength },
    ),
  );
  const found = answerYesNo(partOf(question), evidence);
  return found === null ? null : [found.says, found.by.map(({ sentence }) => sentence.text)];
}

describe('a yes-or-no question', () => {
  it('is affirmed, denied or left open by the sentences that take it up', () => {
    expect(ask(QUESTION, [YES])).toEqual(['yes', [YES]]);
    expect(ask(QUESTION, [NO])).toEqual(['no', [NO]]);
    expect(ask(QUESTION, [OPEN])).toEqual(['uncertain', [OPEN]]);
  });

  it('is answered by what is told for sure rather than by what is left open', () => {
    expect(ask(QUESTION, [OPEN, YES])).toEqual(['yes', [YES]]);
    expect(ask(QUESTION, [OPEN, NO])).toEqual(['no', [NO]]);
  });

  it('has an answer on each side where sources differ', () => {
    expect(ask(QUESTION, [NO, YES])).toEqual(['differ', [YES, NO]]);
  });

  it('that asks whether something did not happen has the answer turned round', () => {
    const says = (text: string) =>
      answerYesNo({ ...partOf(QUESTION), negated: true }, [evidenceOf({ sentences: [text] })])
        ?.says;
    expect([says(YES), says(NO), says(OPEN)]).toEqual(['no', 'yes', 'uncertain']);
  });

  it('is not answered where no sentence takes up its predicate', () => {
    expect(ask(QUESTION, ['Hamas met envoys in Doha.'])).toBeNull();
    expect(ask('Is Doha in Qatar?', ['Doha is the capital of Qatar.'])).toBeNull();
    expect(ask(QUESTION, [])).toBeNull();
  });

  it('is not answered by sentences that are far below the best, or lack most of it', () => {
    expect(ask(QUESTION, [YES], { signals: { covered: 0 } })).toBeNull();
    const far = evidenceOf({ sentences: [NO] }, { score: -20 });
    const best = evidenceOf({ sentences: [YES], path: 'b.txt' });
    expect(answerYesNo(partOf(QUESTION), [best, far])?.says).toBe('yes');
  });
});
