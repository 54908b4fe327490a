import { describe, expect, it } from 'vitest';
import { isNegated } from '../../src/facts/index.js';

/** Whether a text denies what it says at the place of a word. */
function denies(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at === -1) throw new Error(`“${word}” is not in “${text}”`);
  return isNegated(text, at);
}

describe('a clause is denied', () => {
  it.each([
    ['Hamas did not agree.', 'agree'],
    ['Israel didn’t free them.', 'free'],
    ['The two had never met.', 'met'],
    ['No deal has come of it.', 'come'],
    ['Nobody in Cairo spoke.', 'spoke'],
    ['They refused to sit down.', 'sit'],
    ['The council failed to agree.', 'agree'],
    ['He denied that they had met.', 'met'],
    ['He does not believe that they acted on impulse.', 'acted'],
    ['They left without a deal.', 'deal'],
    ['It is no longer open.', 'open'],
    ['He named Paris instead of Rome.', 'Rome'],
    ['Israel rejected the plan.', 'plan'],
    ['Smith, who heads it, raised no objection.', 'raised'],
    ['It was in Paris, not in Rome.', 'Rome'],
    ['He did not come and eat.', 'eat'],
  ])('in “%s” at “%s”', (text, word) => {
    expect(denies(text, word)).toBe(true);
  });

  it.each([
    ['Hamas agreed.', 'agreed'],
    ['He said that it would not do so.', 'said'],
    ['They left without a deal.', 'left'],
    ['Not only Hamas agreed.', 'agreed'],
    ['No doubt they agreed.', 'agreed'],
    ['He did not deny it.', 'it'],
    ['It failed, but Hamas agreed.', 'agreed'],
    ['It is not clear. Hamas agreed.', 'agreed'],
    ['Hamas, which did not answer, agreed.', 'Hamas'],
    ['He named Paris instead of Rome.', 'Paris'],
    ['Smith, a former minister, did not come.', 'minister'],
    ['Smith, who heads it, raised no objection.', 'heads'],
    ['Two people, neither of them named, told the paper so.', 'told'],
    ['It did not answer, and has left.', 'left'],
    ['Only 100 have been named, and another 25 have not.', 'named'],
    ['', ''],
  ])('not in “%s” at “%s”', (text, word) => {
    expect(denies(text, word)).toBe(false);
  });
});
