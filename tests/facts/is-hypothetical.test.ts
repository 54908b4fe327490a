import { describe, expect, it } from 'vitest';
import { isHypothetical } from '../../src/facts/index.js';

/** Whether a text leaves open what it says at the place of a word. */
function leavesOpen(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at === -1) throw new Error(`“${word}” is not in “${text}”`);
  return isHypothetical(text, at);
}

describe('what a clause says is left open', () => {
  it.each([
    ['Under it, Hamas would hand over half of the hostages.', 'hand'],
    ['The talks may go on.', 'go'],
    ['He asked them to leave.', 'leave'],
    ['Israel wants to extend it.', 'extend'],
    ['If the truce holds, they go home.', 'holds'],
    ['Whether they met is not clear.', 'met'],
  ])('in “%s” at “%s”', (text, word) => {
    expect(leavesOpen(text, word)).toBe(true);
  });

  it.each([
    ['Hamas handed over half of the hostages.', 'handed'],
    ['They met in May, and the talks went on.', 'went'],
    ['He said that it would not do so.', 'said'],
    ['They talked to the envoy.', 'envoy'],
    ['May met them.', 'met'],
  ])('not in “%s” at “%s”', (text, word) => {
    expect(leavesOpen(text, word)).toBe(false);
  });

  it('nowhere in an empty text', () => {
    expect(isHypothetical('', 0)).toBe(false);
  });
});
