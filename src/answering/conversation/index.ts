/**
 * Conversations: what was asked before, kept within bounds, and follow-up questions made whole from it. Questions are
 * read by the grammar of English alone: no tagger, no model, and no words that belong to one subject.
 */
export {
  CONVERSATION_LIMITS,
  Conversation,
  type ConversationLimits,
  conversationSchema,
} from './conversation.js';
export {
  ConversationalAnswerer,
  type ConversationalAnswererParts,
  type ConversationalReply,
} from './conversational-answerer.js';
export { Conversations, conversationsSchema } from './conversations.js';
export { type Turn, turnSchema } from './turn.js';
export { understandFollowUp } from './understand-follow-up.js';
export type { Understanding } from './understanding.js';
