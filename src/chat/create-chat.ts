import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import type { Chat } from './chat.js';
import type { ChatOptions } from './chat-options.js';
import { createChatModel } from './create-chat-model.js';
import { guardChat } from './guard-chat.js';

/**
 * The chat model that is configured, behind everything that guards it. Nothing is called yet.
 * @param parts `model`: another model than the one on the configured server, asked within the same bounds
 */
export async function createChat(
  options: ChatOptions,
  { model }: { readonly model?: BaseChatModel } = {},
): Promise<Chat> {
  const bounds = {
    name: options.model,
    atOnce: options.atOnce,
    isStreamed: options.isStreamed,
    secrets: options.apiKey === null ? [] : [options.apiKey],
    saysWhyEnded: model === undefined,
  };
  return guardChat(
    model ?? ((replyTokens) => createChatModel({ ...options, replyTokens })),
    bounds,
  );
}
