import { describe, expect, it } from 'vitest';
import { findRole } from '../../../src/answering/lead/find-role.js';
import { readFrame } from '../../../src/answering/lead/sentence-frame.js';
import { witnessAt } from '../sample-evidence.js';

/** What a sentence calls the person, place or body that it names so. */
function roleOf(name: string, sentence: string): string | null {
  const witness = witnessAt({ sentences: [sentence] });
  const fact = witness.facts.find((one) => one.kind === 'name' && one.text === name);
  if (fact?.kind !== 'name') throw new Error(`“${name}” is no name in “${sentence}”.`);
  const role = findRole(readFrame(witness, []), witness.facts, fact);
  if (role !== null) expect(role.text).toBe(sentence.slice(role.start, role.end));
  return role?.text ?? null;
}

describe('findRole', () => {
  it.each([
    [
      'Karoline Leavitt',
      'Karoline Leavitt, White House press secretary, confirmed the talks.',
      'White House press secretary',
    ],
    [
      'Abbas Kamel',
      'Abbas Kamel, the head of Egyptian intelligence, arrived on Friday.',
      'head of Egyptian intelligence',
    ],
    [
      'Ana Souza',
      'The strike was called by Ana Souza, who is the leader of the dockers.',
      'leader of the dockers',
    ],
    [
      'Adam Boehler',
      'US presidential envoy for hostage affairs Adam Boehler led the talks.',
      'US presidential envoy for hostage affairs',
    ],
    [
      'Mikhail Bogdanov',
      'They spoke several times to Russian Deputy Foreign Minister Mikhail Bogdanov since then.',
      'Russian Deputy Foreign Minister',
    ],
    ['Zaha Hadid', 'The bridge was designed by the architect Zaha Hadid in 2001.', 'architect'],
  ])('%s', (name, sentence, role) => {
    expect(roleOf(name, sentence)).toBe(role);
  });

  it.each([
    ['another person', 'Ana Souza', 'Ana Souza, Li Wei and Tom Hart signed the letter.'],
    ['who asked', 'Li Wei', 'Two reporters from Geneva asked Li Wei about the plan.'],
    ['what happened', 'Li Wei', 'On Monday the court acquitted Li Wei of all charges.'],
    ['a clause', 'Ana Souza', 'Ana Souza, however, left the room early.'],
  ])('takes %s for no role', (_, name, sentence) => {
    expect(roleOf(name, sentence)).toBeNull();
  });
});
