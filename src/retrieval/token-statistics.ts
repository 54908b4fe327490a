import type { LibraryReader } from '../library/index.js';
import { inverseFrequencies } from './late-interaction.js';

/** How rare the tokens of a question are in a library, in the order of its token ids. */
export interface TokenStatistics {
  /** In how many passages each token occurs. */
  readonly frequencies: Float64Array;
  /** Weights by {@link inverseFrequencies}. */
  readonly weights: Float64Array;
  /** How many passages there are. */
  readonly passages: number;
}

/** Looks up how rare tokens are. */
export async function tokenStatistics(
  library: Pick<LibraryReader, 'tokenFrequencies' | 'passageCount'>,
  ids: Int32Array,
): Promise<TokenStatistics> {
  const frequencies = await library.tokenFrequencies(ids);
  const passages = await library.passageCount();
  return { frequencies, weights: inverseFrequencies(frequencies, passages), passages };
}
