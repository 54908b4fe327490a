/**
 * Events: what happened, or was to happen, on a calendar date, by the sentences of one article. A date counts where a
 * verb tells what happened on it, and not where it only says which thing is meant. Stands on `dating/`, which works out
 * the dates.
 */
export { type EventSentence, findEvents } from './find-events.js';
export { type Happening, readHappening } from './read-happening.js';
export { EVENTS_VERSION } from './version.js';
