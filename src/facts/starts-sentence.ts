import { isAfterAbbreviation } from './name-run.js';
import type { Token } from './token.js';

const SENTENCE_END = /[.!?…:;\n•]|(?:^|\s)["“‘«(]$/u;

/** Whether the word at a place begins a sentence or a quotation, so that its capital tells nothing. */
export function startsSentence(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  const before = tokens[place - 1];
  if (token === undefined || before === undefined) return true;
  if (isAfterAbbreviation(before, token)) return false;
  return SENTENCE_END.test(token.gap);
}
