const WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** A count at the beginning of a sentence: in words up to ten, in figures beyond. */
export function inWords(count: number): string {
  return WORDS[count] ?? String(count);
}
