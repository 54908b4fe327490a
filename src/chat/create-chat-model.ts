import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { createChatFetch } from './chat-fetch.js';
import type { ChatOptions } from './chat-options.js';

/** The client wants some key; which one is sent is up to `createChatFetch`. */
const NO_KEY = 'none';

/**
 * The model on a server that speaks OpenAI's chat completions protocol. Only `options` count: what the environment holds
 * for OpenAI's client (`OPENAI_API_KEY` and the like) is left alone. Calls are not repeated, and use no tools.
 */
export async function createChatModel(options: ChatOptions): Promise<BaseChatModel> {
  // Loaded when it is needed: most commands need no chat model, and it takes long.
  const { CompletionsModel } = await import('./completions-model.js');
  return new CompletionsModel({
    model: options.model,
    apiKey: options.apiKey ?? NO_KEY,
    ...(options.temperature === null ? {} : { temperature: options.temperature }),
    ...(options.reasoning === null ? {} : { modelKwargs: { reasoning_effort: options.reasoning } }),
    maxTokens: options.replyTokens,
    maxRetries: 0,
    timeout: options.seconds * 1000,
    streamUsage: true,
    configuration: {
      baseURL: options.baseUrl,
      organization: null,
      project: null,
      adminAPIKey: null,
      webhookSecret: null,
      logLevel: 'off',
      fetch: createChatFetch(options),
    },
  });
}
