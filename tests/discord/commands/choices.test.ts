import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestFirst, fits } from '../../../src/discord/commands/best-first.js';
import { articleChoiceOf, choiceOf } from '../../../src/discord/commands/choices.js';

describe('a choice', () => {
  it('of a name that is too long shows its end, by which files are told apart', () => {
    const [choice] = choiceOf(`${'folder/'.repeat(20)}note-07.md`, 'files:7');
    expect(choice?.name).toHaveLength(100);
    expect(choice?.name).toMatch(/^….*note-07\.md$/u);
  });

  it('of an article keeps the beginning of the title and the end of the place', () => {
    const [choice] = articleChoiceOf('Talks '.repeat(30), `${'deep/'.repeat(20)}talks.md`, 'a');
    expect(choice?.name).toMatch(/^Talks Talks.*… \(….*talks\.md\)$/u);
    expect(articleChoiceOf('Talks', 'talks.md', 'a')).toEqual([
      { name: 'Talks (talks.md)', value: 'a' },
    ]);
  });

  it('is none where its value could not be given back, or nothing can be read', () => {
    expect(choiceOf('name', 'x'.repeat(101))).toEqual([]);
    expect(choiceOf('\u200B', 'x')).toEqual([]);
  });

  it('fits whatever the names', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(text, text, (title, place) => {
        for (const { name } of [...choiceOf(title, 'v'), ...articleChoiceOf(title, place, 'v')]) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(100);
          expect(name).not.toMatch(/\p{Surrogate}/u);
        }
      }),
    );
  });
});

describe('what somebody types', () => {
  const sorted = (typed: string, ...names: readonly string[]) =>
    bestFirst(names, typed, (name) => [name]);

  it('is looked for at the beginning first, then at that of a word, then anywhere', () => {
    expect(sorted('hall', 'Marshall', 'Town hall', 'The bell', 'Hall of mirrors')).toEqual([
      'Hall of mirrors',
      'Town hall',
      'Marshall',
      'The bell',
    ]);
    expect(sorted('tide low', 'high', 'low tide', 'Tide low')).toEqual([
      'Tide low',
      'low tide',
      'high',
    ]);
  });

  it('changes no order where it is nothing', () => {
    expect(sorted(' ', 'b', 'a')).toEqual(['b', 'a']);
  });

  it('fits names that hold all its words', () => {
    expect(fits('Levant Wire', 'wire LEV')).toBe(true);
    expect(fits('Levant Wire', 'wire post')).toBe(false);
    expect(fits('Levant Wire', '')).toBe(true);
  });
});
