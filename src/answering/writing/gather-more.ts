import type { ArticleFilter } from '../../library/index.js';
import type { Hit } from '../../retrieval/index.js';
import {
  type Evidence,
  type EvidenceSources,
  findEvidence,
  rankEvidence,
} from '../evidence/index.js';
import { understandQuestion } from '../question/index.js';

/** Other wordings that are looked up at most. */
const MOST_TEXTS = 6;

/**
 * Finds evidence for other wordings of a question, or parts of it. Every passage that is found for one of them is ranked
 * for all: what one wording finds may answer another better.
 */
export async function gatherMore(
  texts: readonly string[],
  sources: EvidenceSources,
  filter: ArticleFilter | undefined,
): Promise<readonly (readonly Evidence[])[]> {
  const parts = [...new Set(texts)]
    .slice(0, MOST_TEXTS)
    .flatMap((text) => understandQuestion(text).parts);
  const found = [];
  for (const part of parts) found.push(await findEvidence(part, sources, filter));
  const union = unionOf(found.map(({ hits }) => hits));
  return found.map(({ part, tokens }) => rankEvidence(union, part, tokens));
}

/** Every passage once, in the order of its best place. */
function unionOf(lists: readonly (readonly Hit[])[]): Hit[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const inOrder = Array.from({ length: longest }, (_, place) =>
    lists.flatMap((list) => list[place] ?? []),
  ).flat();
  const seen = new Set<string>();
  return inOrder.filter(({ passage }) => {
    if (seen.has(passage.id)) return false;
    seen.add(passage.id);
    return true;
  });
}
