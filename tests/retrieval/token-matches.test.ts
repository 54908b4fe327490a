import { describe, expect, it } from 'vitest';
import { tokenMatches } from '../../src/retrieval/token-matches.js';
import { passageOf } from '../answering/sample-evidence.js';

/** A late score whose segments match the question's tokens like this. */
function lateOf(...rows: readonly (readonly number[])[]) {
  return {
    passage: 0,
    segments: Float32Array.from(rows, () => 0),
    matches: Float32Array.from(rows.flat()),
  };
}

const lists = ({ context, sentences }: ReturnType<typeof tokenMatches>) => ({
  context: [...context],
  sentences: sentences.map((row) => [...row]),
});

describe('the matches of a passage', () => {
  it('are those of its headings, the best of each token, and those of every sentence', () => {
    const passage = passageOf({ sentences: ['One.', 'Two.'], context: ['Title', 'Heading'] });
    const late = lateOf([0.5, 0, 0.25], [0.25, 0.75, 0], [1, 0, 0], [0, 1, 0.5]);
    expect(lists(tokenMatches(passage, late))).toEqual({
      context: [0.5, 0.75, 0.25],
      sentences: [
        [1, 0, 0],
        [0, 1, 0.5],
      ],
    });
  });

  it('are nothing above a passage without headings', () => {
    const passage = passageOf({ sentences: ['One.'] });
    expect(lists(tokenMatches(passage, lateOf([0.5, 0.25])))).toEqual({
      context: [0, 0],
      sentences: [[0.5, 0.25]],
    });
  });

  it('are empty where a passage or a question has no tokens', () => {
    const passage = passageOf({ sentences: ['One.'], context: ['Title'] });
    for (const late of [lateOf(), lateOf([], [])]) {
      expect(lists(tokenMatches(passage, late))).toEqual({ context: [], sentences: [[]] });
    }
  });
});
