/** Whether a word is a Roman numeral as names have them: "Elizabeth II", "World War II". */
export function isNumeral(text: string): boolean {
  return /^[IVXL]+$/u.test(text);
}
