import { describe, expect, it } from 'vitest';
import { CheckedText, overstatementIn } from '../../../src/answering/checking/index.js';

function textOf(text: string): CheckedText {
  return new CheckedText({ text, dates: [] });
}

function found(statement: string, source: string, around: readonly string[] = []) {
  return overstatementIn(textOf(statement), { quote: textOf(source), around: around.map(textOf) });
}

describe('a paraphrase says nothing beyond its source', () => {
  it.each([
    [
      'the second phase of the plan',
      'The city wants a second phase.',
      'The city wants a second phase of the plan.',
    ],
    ['22 of the miners', '22 of the miners are alive.', '22 miners are alive.'],
    [
      'an ordinal with its clause open',
      'The first stage began on 19 May.',
      'The minister wants to extend the first stage, which began on 19 May.',
    ],
    [
      'a participle as a passive',
      'The talks were held in Oslo.',
      'The talks, held in Oslo last month, were the first in years.',
    ],
    [
      'an abbreviation in brackets',
      'The Port Authority expressed concerns.',
      'While ships left, the Port Authority (PA) expressed concerns.',
    ],
    [
      'a noun for its verb',
      'The bank insisted on extending the loan.',
      'The bank insisted on an extension of the loan.',
    ],
    [
      '"in order to" for "to"',
      'The plan was to land in order to refuel.',
      'The plan was to land to refuel.',
    ],
    [
      '"said" for "says that"',
      'Ana Pires said the mine was closed.',
      'Ana Pires, the press secretary, says that the mine was closed.',
    ],
    [
      '"did not" for "declined to"',
      'Ana Pires did not provide details.',
      'Ana Pires declined to provide details.',
    ],
  ])('%s', (_, statement, source) => {
    expect(found(statement, source)).toBeNull();
  });
});

describe('a paraphrase says more than its source', () => {
  it.each([
    [
      'a claim as a fact',
      'The company wants a strike without end.',
      'Ana Pires accuses the company of wanting a strike without end.',
    ],
    [
      'what an inserted speaker says',
      'Ana Pires wants the strike to last.',
      'This, said the head of the union, is because Ana Pires wants the strike to last.',
    ],
    [
      'a ruling as a fact',
      'Norvik should be removed from the list.',
      'Norvik should be removed from the list, a court ruled on Wednesday.',
    ],
    [
      'another gerund',
      'The union urged the port into blocking ships.',
      'The union urged the port into allowing ships.',
    ],
    [
      'a condition with "should"',
      'The port will not be held back from striking again.',
      'The head said that he will not hold the port back from striking again should the owners say no.',
    ],
    ['the whole for a part', 'The ten boats sank.', 'Three of the ten boats sank.'],
  ])('%s', (_, statement, source) => {
    expect(found(statement, source)).not.toBeNull();
  });
});
