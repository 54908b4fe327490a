/**
 * The engine: everything that computes (reading the library, searching, answering) in a process of its own, so that a
 * crash, a hang or a leak there costs the conversations with people no more than the answers under way.
 */
export type { ArticlePage, AskReply, AskRequest, AskScope, Engine } from './engine.js';
export type { EngineConfig } from './engine-config.js';
export type { EngineEvent, EngineOptions, EnginePatience } from './engine-options.js';
export { startEngine } from './process-engine.js';
