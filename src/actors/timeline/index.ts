/**
 * Timelines: the dated events of the articles in order, those that several of them tell put together, with all their
 * sources. `export/` writes them out as files.
 */
export { buildTimeline, type TimelineSources } from './build-timeline.js';
export { type MergedEvent, mergeEvents } from './merge-events.js';
