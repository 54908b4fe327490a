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
  type ChatUsage,
  NO_USAGE,
} from './chat.js';
export { CHAT_FAULT_KINDS, type ChatFault, type ChatFaultKind } from './chat-fault.js';
export { type CallOptions, type ChatOptions, DEFAULT_CALLS } from './chat-options.js';
export { createChat } from './create-chat.js';
export { withDeadline } from './deadline.js';
export { estimateTokens } from './estimate-tokens.js';
export { guardChat } from './guard-chat.js';
export { type ChatProbe, probeChat } from './probe-chat.js';
