const SHORTEST_ENDING = 3;
const LONGEST_ENDING = 6;
const SHORTEST_BEFORE = 2;

/** Whether a folded word has one of the endings of three to six letters that surnames have, behind two letters at least. */
export function endsLikeSurname(word: string, endings: ReadonlySet<string>): boolean {
  const longest = Math.min(LONGEST_ENDING, word.length - SHORTEST_BEFORE);
  for (let length = SHORTEST_ENDING; length <= longest; length += 1) {
    if (endings.has(word.slice(-length))) return true;
  }
  return false;
}
