import type { AnswerProgress } from '../answering/index.js';
import type { TransferredError } from '../errors/error-transfer.js';
import type { AskRequest, Engine } from './engine.js';

/** What can be asked of an engine in another process. Results are those of {@link Engine}. */
export type CallName =
  | 'ask'
  | 'check'
  | 'articles'
  | 'articlePage'
  | 'article'
  | 'passagesOf'
  | 'suggestActors'
  | 'findActor'
  | 'dossier'
  | 'actorStatements'
  | 'actorConnections'
  | 'timeline'
  | 'stats';

/** What a call is given: the parameters of {@link Engine}, but for functions, which cannot be sent. */
export type CallParams<Call extends CallName> = Call extends 'ask'
  ? [request: AskRequest]
  : Parameters<Engine[Call]>;

/** What a call gives back. */
export type CallResult<Call extends CallName> = Awaited<ReturnType<Engine[Call]>>;

/** A call on its way to the engine, numbered so that its reply can be told from others. */
export interface CallRequest<Call extends CallName = CallName> {
  readonly id: number;
  readonly call: Call;
  readonly params: CallParams<Call>;
  /** Whether somebody wants to be told how far it is. */
  readonly wantsProgress: boolean;
}

/** Asks for a sign of life, which is `pong`. */
export const PING = 'ping';

/** A request of any kind, each call with its own parameters. */
export type EngineRequest = { [Call in CallName]: CallRequest<Call> }[CallName] | typeof PING;

/** What the engine's process says. */
export type EngineMessage =
  | { readonly kind: 'done'; readonly id: number; readonly result: CallResult<CallName> }
  | { readonly kind: 'failed'; readonly id: number; readonly error: TransferredError }
  /** How far a call is that is followed; any number of them come before `done` or `failed`. */
  | { readonly kind: 'progress'; readonly id: number; readonly progress: AnswerProgress }
  /** The answer to a ping: its thread is not blocked. */
  | { readonly kind: 'pong' }
  /** The model is loaded: the next question is answered at once. */
  | { readonly kind: 'ready' }
  /** Questions cannot be answered, and why; said again when the reason changes. */
  | { readonly kind: 'unready'; readonly error: TransferredError };
