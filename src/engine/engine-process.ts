import { serveParent } from '../processes/serve-parent.js';
import { stepBack } from '../processes/step-back.js';
import type { EngineMessage, EngineRequest } from './calls.js';
import type { EngineConfig } from './engine-config.js';
import { EngineHost } from './engine-host.js';

/** Niceness of the engine: with many questions under way, people must still be told in time that they were heard. */
const AFTER_TALKING = 5;

// The program of the engine's process: the configuration comes first, then requests.
stepBack(AFTER_TALKING);
serveParent<EngineConfig, EngineRequest, EngineMessage>(
  (config, tell) => new EngineHost(config, tell),
);
