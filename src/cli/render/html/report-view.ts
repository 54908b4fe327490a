import type { Markup } from './markup.js';
import type { ResultItem } from './result-list.js';

/** A report in the parts that a page shows it in. */
export interface ReportView {
  readonly name: string;
  /** What was measured, on what and in what time, a line each. */
  readonly facts: readonly string[];
  readonly tables: readonly Markup[];
  readonly items: readonly ResultItem[];
}
