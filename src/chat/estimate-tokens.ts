/** Characters of a token of English, on average; a little few, so that prompts turn out shorter rather than too long. */
const CHARACTERS_PER_TOKEN = 3.5;

/** How many tokens a text has, as estimated by its length: every model counts in its own way. */
export function estimateTokens(text: string): number {
  return Math.ceil(text.length / CHARACTERS_PER_TOKEN);
}
