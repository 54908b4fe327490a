/**
 * Reports as web pages. Every function here is pure. Pages are put together with the `html` template tag alone, which
 * escapes whatever is not literal.
 */

export { renderHtmlReport } from './html-report.js';
