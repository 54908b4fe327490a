import type { PassageEncoder } from '../../embedding/index.js';
import type { ArticleFilter, LibraryReader } from '../../library/index.js';
import type { Hit, Retriever } from '../../retrieval/index.js';
import type { QuestionPart } from '../question/index.js';
import type { Evidence } from './evidence.js';
import { type QuestionTokens, weighTokens } from './question-tokens.js';
import { rankEvidence } from './rank-evidence.js';

/** Where evidence is looked for. */
export interface EvidenceSources {
  readonly retriever: Retriever;
  readonly encoder: PassageEncoder;
  readonly library: LibraryReader;
}

/** The evidence for one part of a question, best first, and how long finding it took, in milliseconds. */
export interface FoundEvidence {
  readonly part: QuestionPart;
  readonly tokens: QuestionTokens;
  readonly evidence: readonly Evidence[];
  readonly hits: readonly Hit[];
  readonly retrieveMs: number;
  readonly rerankMs: number;
}

/** Passages whose sentences are looked at. */
const PASSAGES = 20;

/** Finds the sentences that may answer a part of a question. */
export async function findEvidence(
  part: QuestionPart,
  { retriever, encoder, library }: EvidenceSources,
  filter: ArticleFilter | undefined,
): Promise<FoundEvidence> {
  const started = performance.now();
  const encoding = await encoder.encodeQuestion(part.text);
  const encoded = performance.now();
  const found = await retriever.search({
    text: part.text,
    encoding,
    limit: PASSAGES,
    ...(filter === undefined ? {} : { filter }),
  });
  const searched = performance.now();
  const tokens = await weighTokens(part.text, encoding, part.terms, library);
  const evidence = rankEvidence(found.hits, part, tokens);
  return {
    part,
    tokens,
    evidence,
    hits: found.hits,
    retrieveMs: encoded - started + found.retrieveMs,
    rerankMs: found.rerankMs + performance.now() - searched,
  };
}
