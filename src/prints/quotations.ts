/** A quotation from its opening to its closing mark. Straight marks open and close in turn. */
const QUOTATION = /“[^“”]{1,1500}”|"[^"]{1,1500}"|«[^«»]{1,1500}»/gu;

/** A text without what it quotes: the words of a speaker are the same in every report of them. */
export function withoutQuotations(text: string): string {
  return text.replace(QUOTATION, ' … ');
}
