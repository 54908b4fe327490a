/**
 * Pages about actors for the terminal: dossiers, what actors said, whom they appear with, lists of actors, timelines.
 * Every function here is pure.
 */

export { renderActors } from './actors-table.js';
export { renderConnectionPage } from './connections.js';
export { renderDossier } from './dossier.js';
export { renderStatementPage } from './statements.js';
export { renderTimeline } from './timeline.js';
export { unknownOverridesInWords } from './unknown-overrides.js';
