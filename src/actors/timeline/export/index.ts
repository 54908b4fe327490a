/**
 * Timelines put into words, and written out as files: Markdown and CSV. Stands on nothing but the form of a timeline.
 */
export { timelineToCsv } from './timeline-to-csv.js';
export { timelineToMarkdown } from './timeline-to-markdown.js';
export { CUT, describeExtent, titleOf } from './timeline-words.js';
