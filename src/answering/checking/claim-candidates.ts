import { cosine, type PassageEncoder } from '../../embedding/index.js';
import type { StoredPassage } from '../../library/index.js';
import type { Hit } from '../../retrieval/index.js';
import { isStatement, sentenceInputs } from '../evidence/index.js';
import type { CheckedText } from './checked-text.js';
import { overlapOf } from './likeness.js';
import { type StatementSource, sourcesOfPassage } from './statement-source.js';

/** A sentence that may bear on a claim, as a source of it. */
export interface ClaimCandidate {
  readonly passage: StoredPassage;
  /** The place of the sentence in its passage, from 0. */
  readonly place: number;
  readonly source: StatementSource;
  /** The cosine of claim and sentence, 0 where it is below. */
  readonly similarity: number;
}

/** A sentence that begins so speaks of what the one before it named. */
const BEGINS_BACK =
  /^["'“‘(]*(?:he|she|it|they|this|that|these|those|his|her|its|their|both|one|there)\b/iu;
/** Sentences that are compared by meaning: encoding takes some milliseconds each. */
const COMPARED = 24;

/**
 * The sentences of the hits that share most with a claim, each once, with the cosine of claim and sentence. Headings
 * say what follows is about, and questions nothing.
 */
export async function claimCandidates(
  claim: CheckedText,
  hits: readonly Hit[],
  encoder: PassageEncoder,
): Promise<ClaimCandidate[]> {
  const nearest = sentencesIn(hits)
    .map((one) => ({ ...one, overlap: overlapOf(claim, one.source) }))
    .sort((a, b) => b.overlap - a.overlap)
    .slice(0, COMPARED);
  const inputs = nearest.map(({ passage, place }) =>
    sentenceInputs(passage, place, (text) => BEGINS_BACK.test(text)),
  );
  const [own, ...others] = await encoder.encodePassages(
    [{ segments: [claim.text] }, ...inputs.flat()],
    { tokens: false },
  );
  let next = 0;
  return nearest.map(({ passage, place, source }, index) => {
    const end = next + (inputs[index]?.length ?? 0);
    const cosines = others
      .slice(next, end)
      .map(({ vector }) => (own === undefined ? 0 : cosine(vector, own.vector)));
    next = end;
    return { passage, place, source, similarity: Math.max(0, ...cosines) };
  });
}

function sentencesIn(hits: readonly Hit[]): Omit<ClaimCandidate, 'similarity'>[] {
  const seen = new Set<string>();
  return hits.flatMap(({ passage }) => {
    const sources = sourcesOfPassage(passage);
    return passage.sentences.flatMap((sentence, place) => {
      const source = sources[place];
      const key = `${passage.articleId}:${sentence.start}`;
      if (source === undefined || seen.has(key) || !isStatement(sentence)) return [];
      seen.add(key);
      return [{ passage, place, source }];
    });
  });
}
