/**
 * Answering: from a question to an answer in which every sentence has a citation. Without a chat model the sentences
 * are the articles' own.
 */

export { ActorAnswerer } from './actor-questions/index.js';
export { type Answer, answerSchema, type Citation, type Statement } from './answer.js';
export type {
  Answerer,
  AnswerProgress,
  AnswerScope,
  EvidencedAnswer,
  EvidencedAnswerer,
  RatedAnswer,
  RatingAnswerer,
} from './answerer.js';
export {
  type ClaimCheck,
  ClaimChecker,
  type ClaimWording,
  checkStatement,
  claimCheckSchema,
  describeProblem,
  type Finding,
  isBorneOut,
  loadClaimWording,
  type Problem,
  type StatementCheck,
  type StatementSource,
  sourceOfCitation,
  sourceOfSentence,
} from './checking/index.js';
export { isChecked } from './composing/index.js';
export {
  Conversation,
  ConversationalAnswerer,
  type ConversationalReply,
  Conversations,
  conversationSchema,
  conversationsSchema,
  type Turn,
  turnSchema,
} from './conversation/index.js';
export { ExtractiveAnswerer } from './extractive-answerer.js';
export { loadWording, type Wording } from './wording.js';
export {
  type FallbackReason,
  type Writing,
  writingSchema,
} from './writing/index.js';
