import type { StoredPassage } from '../library/index.js';
import type { LateScore } from './late-interaction.js';

/**
 * How well each token of a question is matched, 0 to about 1, in the order of its tokens: by the title and headings
 * above a passage, and by each of its sentences as it stands there.
 */
export interface TokenMatches {
  readonly context: Float32Array;
  readonly sentences: readonly Float32Array[];
}

/** Sorts the matches of a passage's segments into those of its context and of its sentences. */
export function tokenMatches(passage: StoredPassage, late: LateScore): TokenMatches {
  const segments = late.segments.length;
  const tokens = segments === 0 ? 0 : late.matches.length / segments;
  const headings = passage.context.length;
  const context = new Float32Array(tokens);
  for (let at = 0; at < headings * tokens; at += 1) {
    const token = at % tokens;
    context[token] = Math.max(context[token] ?? 0, late.matches[at] ?? 0);
  }
  const sentences = passage.sentences.map((_, place) => {
    const start = (headings + place) * tokens;
    return late.matches.slice(start, start + tokens);
  });
  return { context, sentences };
}
