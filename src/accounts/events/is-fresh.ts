const NEAR = /day\b|^(?:mon|tues?|wed|thurs?|fri|sat|sun)\.?$|^last night$/iu;

/** Whether the words of a date are for a day around that of writing: "Wednesday", "yesterday". */
export function isFresh(words: string): boolean {
  return NEAR.test(words);
}
