/**
 * Local model: a chat model in a GGUF file, run by llama.cpp in this process and served on the OpenAI protocol, so that
 * Footnote can be tried over the very path that it takes to any other server. A project of its own: nothing of Footnote
 * needs it, and its package is installed apart, by `npm ci --prefix bench/local-model`.
 */
export { type ChatServer, type ServedModel, startChatServer } from './chat-server.js';
export { isLlamaCppInstalled } from './llama-cpp.js';
export {
  LocalModel,
  type LocalModelOptions,
  type LocalReply,
  type ReplyCall,
} from './local-model.js';
export { openTinyModel } from './open-tiny-model.js';
