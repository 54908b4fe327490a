import type { ServicesConfig } from '../services.js';

/** The slice of the configuration that an engine works by. The key of the chat model is all that is secret in it. */
export type EngineConfig = ServicesConfig;

/** Takes the slice out of a configuration, and leaves behind whatever else it carries. */
export function engineConfigOf({
  corpus,
  library,
  embedding,
  search,
  chat,
}: EngineConfig): EngineConfig {
  return { corpus, library, embedding, search, chat };
}
