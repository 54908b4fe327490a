/**
 * Chat: a chat model as something that can be called without harm: bounded in time, number and cost, its faults told
 * apart, its key never shown. Nothing in here knows what it is asked for.
 */
export {
  addUsage,
  type Chat,
  type ChatCall,
  type ChatOutcome,
  type ChatPrompt,
  type ChatPurpose,
  type ChatUsage,
  NO_USAGE,
} from './chat.js';
export type { ChatFault, ChatFaultKind } from './chat-fault.js';
export type { ChatOptions } from './chat-options.js';
export { createChat } from './create-chat.js';
export { createChatModel } from './create-chat-model.js';
export { estimateTokens } from './estimate-tokens.js';
export { type ChatBounds, guardChat } from './guard-chat.js';
export type { ModelSource } from './model-call.js';
export { readChatFault } from './read-chat-fault.js';
