import { ReplyReader, type WrittenStatement } from './reply-reader.js';

/** What a reply says, or why it does not keep to the form; `problem` is words for whoever wrote it. */
export type ReadReply =
  | {
      readonly status: 'read';
      /** Whether the model says that the evidence answers; where it does not say, whether it wrote statements. */
      readonly isAnswerable: boolean;
      readonly statements: readonly WrittenStatement[];
      /** How many statements the model said would follow; null where it did not say. */
      readonly count: number | null;
      /** Whether the reply ends in the middle. */
      readonly isCut: boolean;
    }
  | { readonly status: 'malformed'; readonly problem: string };

/**
 * Reads a whole reply of a chat model: its JSON, whatever stands around that. A reply with at least one whole statement
 * is read even where the rest of it is broken. The statements are those that a {@link ReplyReader} gives. Never throws.
 */
export function readReply(text: string): ReadReply {
  const reader = new ReplyReader();
  const statements = reader.read(text);
  const { isAnswerable, count, isOpen: isCut, problem } = reader;
  const saysNo = isAnswerable === false || (isAnswerable === true && !isCut && problem === null);
  if (statements.length === 0 && !saysNo) {
    return { status: 'malformed', problem: problem ?? whatIsWrong(text, isCut) };
  }
  return { status: 'read', isAnswerable: isAnswerable ?? true, statements, count, isCut };
}

function whatIsWrong(text: string, isCut: boolean): string {
  if (text.trim() === '') return 'it is empty';
  if (isCut) return 'it ends before its first statement is whole';
  return text.includes('{')
    ? 'its JSON has neither statements nor says that there is no answer'
    : 'it holds no JSON object';
}
