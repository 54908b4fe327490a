import type { EncoderInput, PassageEncoder } from '../../embedding/index.js';
import type { StoredPassage, StoredSentence } from '../../library/index.js';
import type { Hit } from '../../retrieval/index.js';
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
  const inputs = nearest.map(inputsOf);
  const [own, ...others] = await encoder.encodePassages(
    [{ segments: [claim.text] }, ...inputs.flat()],
    { tokens: false },
  );
  let next = 0;
  return nearest.map(({ passage, place, source }, index) => {
    const end = next + (inputs[index]?.length ?? 0);
    const cosines = others.slice(next, end).map(({ vector }) => cosine(vector, own?.vector));
    next = end;
    return { passage, place, source, similarity: Math.max(0, ...cosines) };
  });
}

/** A sentence as it is encoded: by itself and, where it begins with a word for what was named before, behind that. */
function inputsOf({ passage, place, source }: Omit<ClaimCandidate, 'similarity'>): EncoderInput[] {
  const { text } = source.quote;
  const before = passage.sentences[place - 1];
  const isAlone = before === undefined || before.kind === 'heading' || !BEGINS_BACK.test(text);
  return [{ segments: [text] }, ...(isAlone ? [] : [{ segments: [before.text, text] }])];
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

function isStatement({ kind, text }: StoredSentence): boolean {
  const isSaid = kind !== 'heading' && kind !== 'byline';
  return isSaid && /\p{L}/u.test(text) && !/\?["'”’)]*$/u.test(text);
}

/** The cosine of two vectors of length 1. */
function cosine(a: Float32Array, b: Float32Array | undefined): number {
  return b === undefined ? 0 : a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}
