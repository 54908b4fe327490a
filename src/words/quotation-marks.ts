const BEFORE_OPENING = /^$|[\s([—–-]$/u;

/**
 * Whether a quotation mark at an offset of a text opens a quotation rather than closes one: the straight mark opens
 * before a word and closes behind one.
 * @param mark one of " “ ” « »
 */
export function opensQuotation(mark: string, text: string, index: number): boolean {
  if (mark !== '"') return mark === '“' || mark === '«';
  return BEFORE_OPENING.test(text.slice(Math.max(0, index - 1), index));
}
