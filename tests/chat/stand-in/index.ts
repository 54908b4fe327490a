/**
 * A chat model's server as Footnote sees one: real HTTP on the loopback interface that speaks the OpenAI protocol for
 * chat completions, streaming and not, and plays whatever a test wants of it. `models/` has ready-made models.
 */
export { type ChatRequest, readChatBody } from './chat-request.js';
export { type ChatStandIn, startChatStandIn } from './chat-stand-in.js';
export {
  dieAfter,
  type Finish,
  hang,
  html,
  notJson,
  type Play,
  type ReplyOptions,
  reply,
  type Script,
  status,
} from './plays.js';
