import { isAsking, isAuxiliary, isPreposition, type QuestionWord } from '../grammar/index.js';

/** Where a question asks: the place of the word that does, and from where its phrase reaches ("in which year"). */
export type Focus =
  | { readonly kind: 'asking'; readonly from: number; readonly at: number }
  /** An auxiliary before its subject: "did", "is". */
  | { readonly kind: 'auxiliary'; readonly at: number }
  /** "name", "list" before what is asked for; `at` is the place behind them. */
  | { readonly kind: 'imperative'; readonly at: number }
  | { readonly kind: 'none' };

const IMPERATIVES =
  /^(?:name|list|enumerate|mention|give|provide|state|identify|cite|tell|show|find|count|specify)$/u;

/** Finds where a question asks. */
export function findFocus(text: string, words: readonly QuestionWord[]): Focus {
  const starts = words.flatMap((_, at) => (beginsClause(text, words, at) ? [at] : []));
  for (const start of starts) {
    const at = askingAt(words, start);
    if (at === null) {
      if (!isQuestionAuxiliary(words, start)) continue;
      return { kind: 'auxiliary', at: start };
    }
    // "When the war ended, who ruled?": a clause of time before the question.
    const opensClause =
      /^(?:when|where|while)$/u.test(words[at]?.folded ?? '') &&
      !isInverted(words, at) &&
      starts.some((later) => later > at && askingAt(words, later) !== null);
    if (!opensClause) return { kind: 'asking', from: start, at };
  }
  const imperative = imperativeEnd(words);
  if (imperative !== null) return { kind: 'imperative', at: imperative };
  return inSitu(text, words);
}

/** Whether an auxiliary (also one tied to the word: "who's") stands behind the word at a place. */
export function isInverted(words: readonly QuestionWord[], at: number): boolean {
  return isAuxiliary(words[at + 1]?.folded ?? '') || /^(?:s|re|d|ll)$/u.test(words[at]?.tied ?? '');
}

/** The place of the word that asks where a question begins with it, a preposition before it or not. */
function askingAt(words: readonly QuestionWord[], start: number): number | null {
  const behind = words.slice(start, start + 4).map(({ folded }) => folded);
  const [first = '', second = '', third = '', fourth = ''] = behind;
  if (isAsking(first)) return start;
  const leads =
    isPreposition(first) ||
    /^(?:by|exactly|roughly|approximately|according|precisely|just|that|then)$/u.test(first);
  if (leads && isAsking(second)) return start + 1;
  // "by about how many", "because of which", "from among which"
  if (leads && (isPreposition(second) || second === 'exactly') && isAsking(third)) return start + 2;
  // "on the basis of what", "at the end of which"
  const isOfPhrase = isPreposition(first) && third === 'of' && isAsking(fourth);
  return isOfPhrase ? start + 3 : null;
}

function beginsClause(text: string, words: readonly QuestionWord[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (before === undefined) return word !== undefined;
  if (word === undefined) return false;
  return /[,;:.?!–—]["'”’)]?\s+["'“‘(]?$/u.test(text.slice(before.end, word.start));
}

function isQuestionAuxiliary(words: readonly QuestionWord[], at: number): boolean {
  const { folded, text, start } = words[at] ?? { folded: '', text: '', start: 0 };
  if (!isAuxiliary(folded) || words.length === 1) return false;
  // "May 2014", "Will Smith said": a name rather than an auxiliary. "Do tell" and "Have a look" are no questions.
  const next = words[at + 1];
  if (/^(?:may|might|will)$/iu.test(folded) && /^\p{N}/u.test(next?.text ?? '')) return false;
  if (at > 0 && start > 0 && /^\p{Lu}/u.test(text)) return false;
  return !(
    /^(?:be|been|have|do)$/u.test(folded) && /^(?:a|an|not|tell)$/u.test(next?.folded ?? '')
  );
}

function imperativeEnd(words: readonly QuestionWord[]): number | null {
  const [first, second] = words;
  if (first === undefined || second === undefined || !IMPERATIVES.test(first.folded)) return null;
  const isPronoun = /^(?:me|us)$/u.test(second.folded);
  return isPronoun ? (words.length > 2 ? 2 : null) : 1;
}

/** A word that asks from inside a statement: "They met where?", "It was led by whom?" */
function inSitu(text: string, words: readonly QuestionWord[]): Focus {
  const places = words.flatMap(({ folded }, at) => (isAsking(folded) ? [at] : []));
  const isAsked = /\?["'”’)]*\s*$/u.test(text);
  const strong = places.findLast((at) => {
    const word = words[at]?.folded ?? '';
    const before = words[at - 1]?.folded ?? '';
    const next = words[at + 1]?.folded ?? '';
    if (at === words.length - 1) return true;
    if (!isAsked) return false;
    if (word === 'how') return /^(?:many|much|long|often|old|far)$/u.test(next);
    const isGoverned =
      isPreposition(before) || isAuxiliary(before) || /^(?:a|an|the|and|or)$/u.test(before);
    return isGoverned && /^(?:what|which|whom|whose|who|when|where)$/u.test(word);
  });
  const found =
    strong ?? (isAsked ? places.findLast((at) => words[at]?.folded === 'what') : undefined);
  if (found === undefined) return { kind: 'none' };
  const hasPreposition = isPreposition(words[found - 1]?.folded ?? '');
  return { kind: 'asking', from: hasPreposition ? found - 1 : found, at: found };
}
