/** Statements: what an article has those whom it names say, in quotations and in its own words. */
export { findStatements } from './find-statements.js';
