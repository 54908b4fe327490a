/** The syllables of which Chinese and Korean given names are put together. */
export interface Syllables {
  readonly chinese: ReadonlySet<string>;
  readonly korean: ReadonlySet<string>;
  /** Words that look like two syllables of Chinese: "china". */
  readonly words: ReadonlySet<string>;
}

const LONGEST_SYLLABLE = 6;

/**
 * Makes a test of whether a folded word is a given name: one of a list; several of them with hyphens ("jean-claude"); or
 * two syllables of a Chinese or Korean one ("jinping", "myung-bak"), of which no list could have all.
 * @param isElsewhere whether a word is a name of something else, which two syllables alone do not outweigh
 */
export function givenNameTest(
  names: ReadonlySet<string>,
  syllables: Syllables,
  isElsewhere: (word: string) => boolean,
): (word: string) => boolean {
  return (word) => {
    if (names.has(word)) return true;
    const parts = word.split('-');
    if (parts.length > 1) {
      const { chinese, korean } = syllables;
      return (
        parts.every((part) => names.has(part)) ||
        (parts.length === 2 && [chinese, korean].some((of) => parts.every((part) => of.has(part))))
      );
    }
    return !syllables.words.has(word) && isTwoOf(word, syllables.chinese) && !isElsewhere(word);
  };
}

function isTwoOf(word: string, syllables: ReadonlySet<string>): boolean {
  const longest = Math.min(word.length - 2, LONGEST_SYLLABLE);
  for (let length = 2; length <= longest; length += 1) {
    if (syllables.has(word.slice(0, length)) && syllables.has(word.slice(length))) return true;
  }
  return false;
}
