import { Document } from '@langchain/core/documents';
import { BaseRetriever, type BaseRetrieverInput } from '@langchain/core/retrievers';
import type { PassageEncoder } from '../embedding/index.js';
import type { ArticleFilter } from '../library/index.js';
import type { Retriever } from '../retrieval/index.js';
import { type PassageMetadata, passageDocument } from './passage-document.js';

/** What a {@link FootnoteRetriever} is made of. */
export interface FootnoteRetrieverInput extends BaseRetrieverInput {
  readonly retriever: Retriever;
  readonly encoder: PassageEncoder;
  /** How many documents a question gets; 4 where not given. */
  readonly k?: number;
  readonly filter?: ArticleFilter;
}

/** Footnote's retrieval as a LangChain retriever: hybrid search with late interaction, one document a passage. */
export class FootnoteRetriever extends BaseRetriever<PassageMetadata> {
  static override lc_name(): string {
    return 'FootnoteRetriever';
  }

  override lc_namespace = ['footnote', 'retrieval'];
  readonly #input: FootnoteRetrieverInput;

  constructor(input: FootnoteRetrieverInput) {
    super(input);
    this.#input = input;
  }

  override async _getRelevantDocuments(query: string): Promise<Document<PassageMetadata>[]> {
    const { retriever, encoder, k = 4, filter } = this.#input;
    const { hits } = await retriever.search({
      text: query,
      encoding: await encoder.encodeQuestion(query),
      limit: k,
      ...(filter === undefined ? {} : { filter }),
    });
    return hits.map(({ passage, score }) => new Document(passageDocument(passage, score)));
  }
}
