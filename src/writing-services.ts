import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import type { ActorAnswerer, ActorAnswererParts } from './answering/actor-questions/index.js';
import { nameActors } from './answering/actor-questions/name-actors.js';
import type { RatingAnswerer } from './answering/answerer.js';
import {
  ChatQuestionRewriter,
  loadChatPrompts,
  loadWritingWording,
  type QuestionRewriter,
  REWRITING_SHARE,
  StatementWriter,
  WritingAnswerer,
} from './answering/writing/index.js';
import {
  type CallOptions,
  type Chat,
  type ChatOptions,
  createChat,
  DEFAULT_CALLS,
  estimateTokens,
  guardChat,
} from './chat/index.js';
import type { PassageEncoder } from './embedding/index.js';
import { isFootnoteError } from './errors/footnote-error.js';
import type { LibraryReader } from './library/index.js';
import type { Retriever } from './retrieval/index.js';

/** What answers are made with where a chat model writes them. */
export interface WritingServices {
  readonly chat: Chat;
  readonly answerer: RatingAnswerer;
  readonly rewriter: QuestionRewriter;
}

/** What {@link openWriting} builds on. */
export interface WritingBasis extends Pick<ActorAnswererParts, 'actors' | 'wording' | 'now'> {
  /** Gives answers in the articles' own words. */
  readonly answerer: ActorAnswerer;
  readonly retriever: Retriever;
  readonly encoder: PassageEncoder;
  readonly library: LibraryReader;
}

/** What of a prompt is neither its template nor evidence: question, date, fences. */
const TOKENS_OF_QUESTION = 250;

/** The least evidence that is worth asking a model about. */
const LEAST_EVIDENCE = 300;

/**
 * Puts a chat model in front of an answerer.
 * @param options the model that is configured, with its bounds; null for none
 * @param model a LangChain model to be asked in its place
 * @returns null where there is neither
 * @throws FootnoteError `prompt/invalid`
 */
export async function openWriting(
  options: ChatOptions | null,
  model: BaseChatModel | null,
  basis: WritingBasis,
): Promise<WritingServices | null> {
  if (model !== null) {
    const bounds = options ?? DEFAULT_CALLS;
    const { atOnce, isStreamed } = bounds;
    const chat = guardChat(model, { name: nameOf(model), atOnce, isStreamed });
    return writeWith(chat, bounds, basis);
  }
  return options === null ? null : writeWith(await createChat(options), options, basis);
}

function writeWith(
  chat: Chat,
  { seconds, replyTokens, judges, promptTokens }: CallOptions,
  { answerer, retriever, encoder, library, actors, wording, now }: WritingBasis,
): WritingServices {
  const prompts = loadChatPrompts();
  const rewriter = new ChatQuestionRewriter({ chat, prompts, seconds: seconds * REWRITING_SHARE });
  const { system, task } = prompts.answer;
  const around = estimateTokens(`${system}${task}`) + TOKENS_OF_QUESTION;
  const writing = new WritingAnswerer({
    answerer,
    writer: new StatementWriter({ chat, prompts, encoder, wording, replyTokens, judges, now }),
    rewriter,
    sources: { retriever, encoder, library },
    namesIn: async (citations, filter) => {
      try {
        return await nameActors(citations, actors, library, filter);
      } catch (error) {
        // A mistake in actors.yaml is told to whoever looks up an actor.
        if (isFootnoteError(error, 'actors/invalid')) return [];
        throw error;
      }
    },
    model: chat.model,
    evidenceTokens: Math.max(LEAST_EVIDENCE, promptTokens - around),
    seconds,
    wording,
    writingWording: loadWritingWording(),
  });
  return { chat, answerer: writing, rewriter };
}

/** The name of a model for people: that of the weights where it tells, else that of its class. */
function nameOf(model: BaseChatModel): string {
  const { model: own } = model as { readonly model?: unknown };
  return typeof own === 'string' && own.trim() !== '' ? own : model.getName();
}
