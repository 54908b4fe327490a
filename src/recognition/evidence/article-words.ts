/** What an article tells of single words. */
export interface ArticleWords {
  /** Whether a folded word is a common one: the article has it in small letters, or its form tells. */
  isCommon(folded: string): boolean;
  /** Whether the article has a folded word in small letters. */
  isSmall(folded: string): boolean;
  /** Whether a folded word stands in it as a name by itself. */
  isAlone(folded: string): boolean;
}
