/**
 * Conversations: what was asked before, kept within bounds, and answers to questions that lean on it.
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
