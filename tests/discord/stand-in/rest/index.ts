/** The HTTP API: requests come in, faults are injected, rules are asked, the world changes, answers go out. */
export { createRestServer, type RestParts } from './rest-server.js';
export { createRouter } from './routes/index.js';
