import { isAuxiliary, isPreposition, type QuestionWord } from '../grammar/index.js';

/** Words that ask and share a clause, at most. */
const MOST = 4;

/**
 * "When and where did they meet?": several words that ask, and one clause for all of them. Gives a question for each;
 * null where there is one, or no clause behind them.
 */
export function splitShared(text: string, words: readonly QuestionWord[]): string[] | null {
  const phrases: (readonly [from: number, to: number])[] = [];
  let at = 0;
  for (let end = behindAsking(words, at); end !== null; end = behindAsking(words, at)) {
    phrases.push([at, end]);
    const gap = text.slice(words[end - 1]?.end ?? 0, words[end]?.start ?? 0);
    const isJoined = /^(?:and|or)$/u.test(words[end]?.folded ?? '');
    if (phrases.length === MOST || !(isJoined || /^\s*,\s*$/u.test(gap))) break;
    at = isJoined ? end + 1 : end;
  }
  const last = phrases.at(-1);
  const clause = last === undefined ? undefined : words[last[1]];
  if (last === undefined || clause === undefined || phrases.length < 2) return null;
  if (!isAuxiliary(clause.folded) && words.length - last[1] < 2) return null;
  const rest = text.slice(clause.start);
  return phrases.map(
    ([from, to]) => `${text.slice(words[from]?.start, words[to - 1]?.end)} ${rest}`,
  );
}

/** The place behind words that ask and can be tied to others: "when", "with whom", "how long". */
function behindAsking(words: readonly QuestionWord[], at: number): number | null {
  const place = isPreposition(words[at]?.folded ?? '') ? at + 1 : at;
  const { folded = '', tied = '' } = words[place] ?? {};
  if (!/^(?:who|whom|what|when|where|why|how)$/u.test(folded) || tied !== '') return null;
  const next = words[place + 1]?.folded ?? '';
  return folded === 'how' && /^(?:often|long|much)$/u.test(next) ? place + 2 : place + 1;
}
