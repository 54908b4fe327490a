/**
 * Timelines as pictures: an SVG document and a web page, each in one file that needs nothing else. Both show an axis of
 * dates on which days are dots and months and years are bars, so that no date looks more precise than it is. Every
 * function here is pure; all text of articles goes through the `html` template tag, which escapes it.
 */

export { renderTimelineHtml } from './html-page.js';
export { renderTimelineSvg } from './svg-picture.js';
