import type { Answer } from '../answering/index.js';
import { printable } from '../phrasing/index.js';

/** Most characters of a thread's name; Discord takes 100. */
const LONGEST = 90;

/** The name of the thread that goes on from an answer: the question, cut at a word. */
export function threadName({
  understood,
  question,
}: Pick<Answer, 'understood' | 'question'>): string {
  const name = printable(understood ?? question);
  if (name.length <= LONGEST) return name === '' ? 'Footnote' : name;
  const cut = name.slice(0, LONGEST).replace(/\s+\S*$/u, '');
  return `${cut.replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
