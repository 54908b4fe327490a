import type { QuestionEncoding } from '../../embedding/index.js';
import type { LibraryReader } from '../../library/index.js';
import {
  backgroundFrequency,
  inverseFrequencies,
  questionWords,
  type TokenStatistics,
  tokenStatistics,
} from '../../retrieval/index.js';
import { foldWord, isFunctionWord } from '../../words/index.js';
import type { QuestionTerm } from '../question/index.js';
import type { WeightedTerm } from './evidence.js';

/** The tokens of a question, in the order of its encoding, and its terms with their weights. */
export interface QuestionTokens {
  /** How much each token tells; all together 1. */
  readonly weights: Float64Array;
  /** Whether each token is of a word that carries content. */
  readonly isContent: readonly boolean[];
  readonly terms: readonly WeightedTerm[];
  /** The weight of a word that is nowhere. */
  readonly highest: number;
  /** The places of each term's tokens; none for a term that they cannot be told of. */
  readonly placesOf: readonly (readonly number[])[];
}

/** Passages of general English that the corpus is mixed with, so that ten articles do not decide what is common. */
const BACKGROUND_PASSAGES = 300;

/** Weighs a question's tokens and terms by how rare they are in a library, and in English. */
export async function weighTokens(
  question: string,
  encoding: QuestionEncoding,
  terms: readonly QuestionTerm[],
  library: Pick<LibraryReader, 'tokenFrequencies' | 'passageCount'>,
): Promise<QuestionTokens> {
  const { ids, pieces } = encoding.tokens;
  const statistics = await tokenStatistics(library, ids);
  const rarities = raritiesOf(ids, pieces, statistics);
  const [highest = 0] = inverseFrequencies(
    Float64Array.of(0),
    statistics.passages + BACKGROUND_PASSAGES,
  );
  const words = questionWords(question, encoding.tokens);
  const rarityOf = new Map(Array.from(ids, (id, place) => [id, rarities[place] ?? 0]));
  const content = new Set(
    words.filter(({ word }) => !isFunctionWord(foldWord(word))).flatMap(({ ids: own }) => own),
  );
  const total = rarities.reduce((sum, weight) => sum + weight, 0);
  const idsOf = new Map(words.map(({ word, ids: own }) => [foldWord(word), own]));
  const partsOf = ({ text }: QuestionTerm) =>
    text.split(/[^\p{L}\p{M}\p{N}]+/u).flatMap((piece) => idsOf.get(foldWord(piece)) ?? []);
  return {
    weights: rarities.map((weight) => (total > 0 ? weight / total : 1 / rarities.length)),
    isContent: Array.from(ids, (id) => content.has(id)),
    terms: terms.map((term) => {
      const parts = partsOf(term);
      // A term that no token can be told of is one that the model has never seen.
      const weight =
        parts.length === 0 ? highest : Math.max(...parts.map((id) => rarityOf.get(id) ?? 0));
      return { ...term, weight };
    }),
    highest,
    placesOf: terms.map((term) => {
      const parts = new Set(partsOf(term));
      return Array.from(ids).flatMap((id, place) => (parts.has(id) ? [place] : []));
    }),
  };
}

function raritiesOf(
  ids: Int32Array,
  pieces: readonly string[],
  { frequencies, passages }: TokenStatistics,
): Float64Array {
  const mixed = frequencies.map((count, place) => {
    const id = ids[place] ?? 0;
    return count + BACKGROUND_PASSAGES * (backgroundFrequency(id, pieces[place] ?? '') ?? 0);
  });
  return inverseFrequencies(mixed, passages + BACKGROUND_PASSAGES);
}
