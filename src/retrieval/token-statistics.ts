import type { LibraryReader } from '../library/index.js';
import { inverseFrequencies } from './late-interaction.js';

/** How rare the tokens of a question are in a library, in the order of its token ids. */
export interface TokenStatistics {
  /** In how many passages each token occurs. */
  readonly frequencies: Float64Array;
  /** Weights by {@link inverseFrequencies}. */
  readonly weights: Float64Array;
  /** The weight of a token that occurs nowhere. */
  readonly highestWeight: number;
}

/** Looks up how rare tokens are. */
export async function tokenStatistics(
  library: Pick<LibraryReader, 'tokenFrequencies' | 'passageCount'>,
  ids: Int32Array,
): Promise<TokenStatistics> {
  const frequencies = await library.tokenFrequencies(ids);
  const passages = await library.passageCount();
  const [highestWeight = 0] = inverseFrequencies(Float64Array.of(0), passages);
  return { frequencies, weights: inverseFrequencies(frequencies, passages), highestWeight };
}
