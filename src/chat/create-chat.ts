import type { Chat } from './chat.js';
import type { ChatOptions } from './chat-options.js';
import { createChatModel } from './create-chat-model.js';
import { guardChat } from './guard-chat.js';

/** The chat model that is configured, behind everything that guards it. Nothing is called yet. */
export async function createChat(options: ChatOptions): Promise<Chat> {
  return guardChat((replyTokens) => createChatModel({ ...options, replyTokens }), {
    name: options.model,
    atOnce: options.atOnce,
    isStreamed: options.isStreamed,
    secrets: options.apiKey === null ? [] : [options.apiKey],
    saysWhyEnded: true,
  });
}
