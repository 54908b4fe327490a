import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { type Actors, LibraryActors } from './actors/index.js';
import type { RatingAnswerer } from './answering/index.js';
import {
  ActorAnswerer,
  ClaimChecker,
  ConversationalAnswerer,
  ExtractiveAnswerer,
  loadClaimWording,
  loadWording,
} from './answering/index.js';
import type { Config } from './config.js';
import { createPassageEncoder, fingerprintOf, type PassageEncoder } from './embedding/index.js';
import { FootnoteError } from './errors/footnote-error.js';
import { describeModel, type LibraryReader, SqliteLibrary } from './library/index.js';
import { ReencodingRetriever, type Retriever, ThreadedRetriever } from './retrieval/index.js';
import type { WritingBasis, WritingServices } from './writing-services.js';

/** The part of the configuration that answering needs: nothing of the bot. The key of the chat model is secret. */
export type ServicesConfig = Pick<Config, 'corpus' | 'library' | 'embedding' | 'search' | 'chat'>;

/** Everything that answers questions over one library, built once and handed down. */
export interface Services {
  readonly config: ServicesConfig;
  readonly encoder: PassageEncoder;
  /** For looking things up; searches have connections of their own. */
  readonly reader: LibraryReader;
  readonly retriever: Retriever;
  readonly answerer: RatingAnswerer;
  /** The same answerer for questions that lean on earlier ones. */
  readonly conversational: ConversationalAnswerer;
  readonly claimChecker: ClaimChecker;
  readonly actors: Actors;
  close(): Promise<void>;
}

/** What services are built with besides their configuration. */
export interface ServicesOptions {
  /** A LangChain model that writes answers, in the place of the one on the configured server. */
  readonly chatModel?: BaseChatModel;
}

/**
 * Builds the services: the one place where implementations are chosen.
 * @throws FootnoteError `library/missing`, `model/unavailable`, `model/mismatch`, `prompt/invalid`
 */
export async function openServices(
  config: ServicesConfig,
  { chatModel }: ServicesOptions = {},
): Promise<Services> {
  // Before anything is open that would have to be closed.
  const wording = loadWording();
  const claimWording = loadClaimWording();
  const reader = await new SqliteLibrary(config.library).openReader();
  // First, so that its thread starts while the model is being found.
  const threaded = new ThreadedRetriever(config.library, { threads: config.search.threads });
  const encoder = await createPassageEncoder(config.embedding).catch(async (error: unknown) => {
    await Promise.all([threaded.close(), reader.close()]);
    throw error;
  });
  const retriever = config.embedding.tokenVectors
    ? threaded
    : new ReencodingRetriever({ retriever: threaded, encoder, library: reader });
  const close = async () => {
    await Promise.all([encoder.close(), retriever.close(), reader.close()]);
  };
  const { model } = await reader.state();
  if (model !== null && fingerprintOf(model) !== fingerprintOf(encoder.identity)) {
    await close();
    throw new FootnoteError('model/mismatch', {
      library: config.library,
      stored: describeModel(model),
      configured: describeModel(encoder.identity),
    });
  }
  const now = () => new Date();
  const actors = new LibraryActors(reader);
  const extractive = new ActorAnswerer({
    answerer: new ExtractiveAnswerer({ retriever, encoder, library: reader, wording, now }),
    actors,
    library: reader,
    wording,
    now,
  });
  const basis = { answerer: extractive, retriever, encoder, library: reader, actors, wording, now };
  const writing = await writingOf(config, chatModel ?? null, basis).catch(
    async (error: unknown) => {
      await close();
      throw error;
    },
  );
  const answerer = writing?.answerer ?? extractive;
  const conversational = new ConversationalAnswerer({
    answerer,
    wording,
    now,
    ...(writing === null ? {} : { rewriter: writing.rewriter }),
  });
  const claimChecker = new ClaimChecker({
    retriever,
    encoder,
    library: reader,
    wording: claimWording,
  });
  return {
    config,
    encoder,
    reader,
    retriever,
    answerer,
    conversational,
    claimChecker,
    actors,
    close,
  };
}

/** What writes answers; null where no chat model is configured or given. Nothing of it is loaded then. */
async function writingOf(
  { chat }: ServicesConfig,
  model: BaseChatModel | null,
  basis: WritingBasis,
): Promise<WritingServices | null> {
  if (chat === null && model === null) return null;
  const { openWriting } = await import('./writing-services.js');
  return openWriting(chat, model, basis);
}
