import { opensQuotation } from '../words/index.js';

/** Quotation marks. */
const MARKS = /["“”«»]/gu;

/** Where a text stands in a quotation. */
export interface QuotationState {
  /** Whether the text ends inside a quotation. */
  readonly isOpen: boolean;
  /** The offset behind the mark that first closes the quotation the text began in; its length where none does. */
  readonly closedAt: number;
}

/**
 * Follows the quotation marks of a text that begins inside a quotation or outside one. A mark that opens a quotation
 * which is open already repeats it, as each paragraph of a long one does.
 */
export function followQuotation(text: string, isOpen: boolean): QuotationState {
  let open = isOpen;
  let closedAt: number | null = isOpen ? null : 0;
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    open = opensQuotation(mark, text, index);
    if (!open) closedAt ??= index + mark.length;
  }
  return { isOpen: open, closedAt: closedAt ?? text.length };
}
