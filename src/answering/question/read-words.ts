import { isOpener, isPreposition, type QuestionWord, questionWordsOf } from '../grammar/index.js';
import { spelt } from './asking-words.js';

/** Words of a question that are read; what lies behind them asks nothing more. */
const MOST_WORDS = 200;

/** The words of a question with those that ask spelt as they are meant. */
export function readWords(text: string): QuestionWord[] {
  const words = questionWordsOf(text).slice(0, MOST_WORDS);
  return words.map((word, at) => {
    const before = words[at - 1];
    const next = words[at + 1]?.folded ?? '';
    if (isMeantAsWhere(word.folded, next, at)) return { ...word, folded: 'where' };
    const begins =
      before === undefined ||
      (isOpener(before.folded) && at < 3) ||
      (isPreposition(before.folded) && at === 1) ||
      /[,;?!.]\s+$/u.test(text.slice(before.end, word.start));
    // A name is no slip: "Wen Jiabao".
    const isName = at > 0 && /^\p{Lu}/u.test(word.text);
    return spelt(word, begins && !isName);
  });
}

/** "were did they meet": two auxiliaries in a row. */
function isMeantAsWhere(folded: string, next: string, at: number): boolean {
  return at === 0 && folded === 'were' && /^(?:did|do|does|is|was|are|were|has|have)$/u.test(next);
}
