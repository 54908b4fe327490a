import type { PassageId } from '../corpus/index.js';
import type { PassageEncoder } from '../embedding/index.js';
import { encoderInputOf, type LibraryReader } from '../library/index.js';
import { blendLate } from './blend-late.js';
import { DEFAULT_RETRIEVAL } from './hybrid-retriever.js';
import { LateInteraction, type LateScore } from './late-interaction.js';
import type { Hit, Retriever, SearchQuery, SearchResult } from './retriever.js';
import { tokenMatches } from './token-matches.js';
import { tokenStatistics } from './token-statistics.js';

/** Passages that are encoded again for a question: each costs what indexing it cost. */
const REENCODED = 20;

/** What a {@link ReencodingRetriever} is made of. */
export interface ReencodingParts {
  /** Finds the candidates. */
  readonly retriever: Retriever;
  readonly encoder: Pick<PassageEncoder, 'encodePassages'>;
  readonly library: Pick<LibraryReader, 'tokenFrequencies' | 'passageCount'>;
}

/** Late interaction for a library that keeps no token vectors: the best candidates are encoded again. */
export class ReencodingRetriever implements Retriever {
  readonly #parts: ReencodingParts;

  constructor(parts: ReencodingParts) {
    this.#parts = parts;
  }

  async search(query: SearchQuery): Promise<SearchResult> {
    const { retriever } = this.#parts;
    if (query.rerank === false) return retriever.search(query);
    const limit = Math.max(query.limit, REENCODED);
    const found = await retriever.search({ ...query, limit, rerank: false });
    const started = performance.now();
    const late = await this.#lateScores(query, found.hits.slice(0, REENCODED));
    const hits = new Map(found.hits.map((hit) => [hit.passage.id, hit]));
    const ranks = new Map(
      [...late]
        .sort(([, a], [, b]) => b.passage - a.passage)
        .map(([id, { passage }], place) => [id, { rank: place + 1, score: passage }]),
    );
    const order = found.hits.map(({ passage, score }) => ({ id: passage.id, score }));
    const reordered = blendLate(order, late, DEFAULT_RETRIEVAL.lateShare).flatMap(
      ({ id, score }) => {
        const hit = hits.get(id);
        return hit === undefined ? [] : [withLate({ ...hit, score }, late.get(id), ranks.get(id))];
      },
    );
    return {
      hits: reordered.slice(0, query.limit),
      retrieveMs: found.retrieveMs,
      rerankMs: performance.now() - started,
    };
  }

  async close(): Promise<void> {
    await this.#parts.retriever.close();
  }

  async #lateScores(
    { encoding }: SearchQuery,
    hits: readonly Hit[],
  ): Promise<Map<PassageId, LateScore>> {
    const { encoder, library } = this.#parts;
    const { weights } = await tokenStatistics(library, encoding.tokens.ids);
    const interaction = new LateInteraction(encoding, weights);
    const encodings = await encoder.encodePassages(
      hits.map(({ passage }) => encoderInputOf(passage)),
      { tokens: true },
    );
    const scores = new Map<PassageId, LateScore>();
    for (const [place, { passage }] of hits.entries()) {
      const tokens = encodings[place]?.tokens;
      if (tokens === undefined || tokens.bits === null) continue;
      scores.set(passage.id, interaction.score({ ...tokens, bits: tokens.bits }));
    }
    return scores;
  }
}

function withLate(
  hit: Hit,
  late: LateScore | undefined,
  rank: Hit['signals']['late'] | undefined,
): Hit {
  return late === undefined
    ? hit
    : {
        ...hit,
        signals: { ...hit.signals, late: rank ?? null },
        matches: tokenMatches(hit.passage, late),
      };
}
