import { serveParent } from '../processes/serve-parent.js';
import type { EngineMessage, EngineRequest } from './calls.js';
import type { EngineConfig } from './engine-config.js';
import { EngineHost } from './engine-host.js';

// The program of the engine's process: the configuration comes first, then requests.
serveParent<EngineConfig, EngineRequest, EngineMessage>(
  (config, tell) => new EngineHost(config, tell),
);
