/**
 * A text without reference marks such as "[3]", those of an encyclopaedia or of somebody's question, which would read like
 * the footnotes of an answer.
 */
export function withoutReferenceMarks(text: string): string {
  return text.replace(/ ?\[\d+\]/gu, '');
}
