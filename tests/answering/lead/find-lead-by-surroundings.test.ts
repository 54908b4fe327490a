import { describe, expect, it } from 'vitest';
import { candidatesFor, leadFor } from './ask-sentence.js';

describe('what the words around a candidate make of it', () => {
  it.each([
    [
      'How many members voted to wait?',
      'Governor Ngozi Briggs said eight of the eleven members of the committee had voted to wait.',
      'eight',
    ],
    [
      'Who first saw the signal?',
      'Abernethy thanked Beatriz Etxeberria, a doctoral student in Leicester, who first noticed the signal in raw data.',
      'Beatriz Etxeberria',
    ],
    [
      'Who heads Egyptian intelligence?',
      'Haniyeh is to meet with the head of Egyptian intelligence, Abbas Kamel, according to Al-Ain media.',
      'Abbas Kamel',
    ],
  ])('%s', (question, sentence, lead) => {
    expect(leadFor(question, sentence)?.text).toBe(lead);
  });

  it('keeps whoever says a sentence from being whom it tells of', () => {
    const said = 'Engineers of the army built the bridge, said Smita Gaikwad.';
    const sureOf = (question: string) =>
      candidatesFor(question, said).find(({ text }) => text === 'Smita Gaikwad')?.confidence ?? 0;
    expect(sureOf('Who built the bridge?')).toBeLessThan(0.5);
    expect(sureOf('Who told of the bridge that the army built?')).toBeGreaterThan(0.5);
  });

  it('takes no number of other things', () => {
    const sentence = 'Hamas handed over three hostages under the seventh exchange of prisoners.';
    expect(leadFor('How many prisoners did Israel release in the exchange?', sentence)).toBeNull();
  });

  it('gives no names to those who ask why', () => {
    const sentence =
      'Some officials asked Hamas to stay in contact with the EU and the United States.';
    expect(leadFor('Why were officials in contact with Hamas?', sentence)).toBeNull();
  });
});
