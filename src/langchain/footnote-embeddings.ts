import { Embeddings, type EmbeddingsParams } from '@langchain/core/embeddings';
import type { PassageEncoder } from '../embedding/index.js';

/** Footnote's local model as LangChain embeddings: documents are encoded as passages, queries as questions. */
export class FootnoteEmbeddings extends Embeddings {
  readonly #encoder: PassageEncoder;

  /** @param encoder stays the caller's to close */
  constructor(encoder: PassageEncoder, params: EmbeddingsParams = {}) {
    super(params);
    this.#encoder = encoder;
  }

  /** A vector of length 1 for each document. */
  override async embedDocuments(documents: string[]): Promise<number[][]> {
    const inputs = documents.map((text) => ({ segments: [text] }));
    const encodings = await this.#encoder.encodePassages(inputs, { tokens: false });
    return encodings.map(({ vector }) => Array.from(vector));
  }

  /** A vector of length 1 for a query. */
  override async embedQuery(query: string): Promise<number[]> {
    return Array.from((await this.#encoder.encodeQuestion(query)).vector);
  }
}
