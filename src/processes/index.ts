/**
 * Child processes: how Footnote starts the programs of its own that compute beside the one that talks to people, and how
 * these behave as children.
 */
export { BackOff, type BackOffBounds } from './back-off.js';
export { childEnvironment } from './child-environment.js';
export { type ChildEnd, ChildProgram } from './child-program.js';
export { transferredErrorSchema } from './transferred-error-schema.js';
