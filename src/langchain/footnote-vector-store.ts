import { Document } from '@langchain/core/documents';
import { VectorStore } from '@langchain/core/vectorstores';
import { FootnoteError } from '../errors/footnote-error.js';
import type { ArticleFilter, LibraryReader } from '../library/index.js';
import type { FootnoteEmbeddings } from './footnote-embeddings.js';
import { type PassageMetadata, passageDocument } from './passage-document.js';

/**
 * A library as a LangChain vector store. It is read-only: what a library holds follows from its corpus folder, so
 * documents are added by putting files there and indexing.
 */
export class FootnoteVectorStore extends VectorStore {
  declare FilterType: ArticleFilter;
  readonly #library: LibraryReader;

  constructor(embeddings: FootnoteEmbeddings, library: LibraryReader) {
    super(embeddings, {});
    this.#library = library;
  }

  override _vectorstoreType(): string {
    return 'footnote';
  }

  /** The passages nearest to a vector of length 1, with their cosines. */
  override async similaritySearchVectorWithScore(
    query: number[],
    k: number,
    filter?: ArticleFilter,
  ): Promise<[Document<PassageMetadata>, number][]> {
    const found = await this.#library.matchVector({
      vector: Float32Array.from(query),
      limit: k,
      ...(filter === undefined ? {} : { filter }),
    });
    const scores = new Map(found.map(({ id, score }) => [id, score]));
    const passages = await this.#library.passages(found.map(({ id }) => id));
    return passages.map((passage) => {
      const score = scores.get(passage.id) ?? 0;
      return [new Document(passageDocument(passage, score)), score];
    });
  }

  /** @throws FootnoteError `library/read-only`, always */
  override async addVectors(): Promise<never> {
    throw new FootnoteError('library/read-only', { method: 'addVectors' });
  }

  /** @throws FootnoteError `library/read-only`, always */
  override async addDocuments(): Promise<never> {
    throw new FootnoteError('library/read-only', { method: 'addDocuments' });
  }
}
