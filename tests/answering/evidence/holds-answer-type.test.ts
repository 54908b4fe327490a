import { describe, expect, it } from 'vitest';
import { holdsAnswerType } from '../../../src/answering/evidence/holds-answer-type.js';
import type { AnswerType } from '../../../src/answering/question/index.js';
import { partOf, witnessAt } from '../sample-evidence.js';

/** How well a sentence holds what a question of this kind asks for. */
function worth(
  expects: AnswerType,
  text: string,
  more: { readonly question?: string; readonly asked?: string; readonly speaker?: string } = {},
): number {
  const part = {
    ...partOf(more.question ?? 'What about it?'),
    expects,
    asked: more.asked ?? null,
    speaker: more.speaker ?? null,
  };
  return holdsAnswerType(part, witnessAt({ sentences: [text] }));
}

describe('a sentence', () => {
  it.each([
    ['person', 'Adam Boehler led the talks.'],
    ['time', 'The talks began on 5 March 2025.'],
    ['duration', 'The truce is to last 42 days.'],
    ['money', 'It cost $5 million.'],
    ['percentage', 'Prices rose by 5 percent.'],
    ['age', 'The 21-year-old soldier is held in Gaza.'],
    ['reason', 'The talks failed because of the siege.'],
    ['manner', 'The sides talked through mediators.'],
    ['statement', 'The envoy said it was a start.'],
  ] as const)('holds the kind that is asked for: %s', (expects, text) => {
    expect(worth(expects, text)).toBe(1);
    expect(worth(expects, 'It rained all day.')).toBe(0);
  });

  it('holds a kind in part where its words may be of it', () => {
    for (const [expects, text] of [
      ['time', 'The truce is to last 42 days.'],
      ['duration', 'They freed 59 hostages.'],
      ['money', 'They freed 59 hostages.'],
      ['place', 'Adam Boehler led the talks.'],
    ] as const) {
      expect(worth(expects, text)).toBeGreaterThan(0);
      expect(worth(expects, text)).toBeLessThan(1);
    }
  });

  it('does not hold it by the words of the question', () => {
    const question = 'Whom did Adam Boehler meet?';
    expect(worth('person', 'Adam Boehler met them.', { question })).toBe(0);
    expect(worth('person', 'Adam Boehler met Taher al-Nunu.', { question })).toBeGreaterThan(0);
  });

  it('counts what is counted', () => {
    const counted = (text: string) => worth('number', text, { asked: 'living hostages' });
    expect(counted('They hold 59 hostages.')).toBeGreaterThan(counted('They hold 59 towns.'));
    expect(counted('They hold 59 towns.')).toBeGreaterThan(0);
  });

  it('counts more as a statement of the one who is to have made it', () => {
    const said = (text: string) => worth('statement', text, { speaker: 'Adam Boehler' });
    expect(said('Boehler said it was a start.')).toBe(1);
    expect(said('An official said it was a start.')).toBeLessThan(1);
    expect(said('Boehler met them.')).toBe(0);
  });

  it('holds nothing where the kind cannot be told by its form', () => {
    for (const expects of ['thing', 'list', 'yes-no', 'definition'] as const) {
      expect(worth(expects, 'Adam Boehler freed 59 hostages on 5 March 2025.')).toBe(0);
    }
  });
});
