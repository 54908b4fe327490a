import { isAsking, isTime, type QuestionWord } from '../../grammar/index.js';
import { understandQuestion } from '../../question/index.js';
import type { ReadText } from './read-text.js';

const MEASURE = /^(?:many|much|long|often|old|far|big|high|soon)$/u;
const REQUEST = /^(?:tell|give|show|list|name|describe|explain|summari[sz]e)$/u;

/** How many things a text asks. */
export function countAsked({ form: { text } }: ReadText): number {
  return understandQuestion(text).parts.length;
}

/** How a question asks: by its asking word, for yes or no, or by telling somebody to tell; null where it does not ask. */
export function wayOfAsking({ form }: ReadText): string | null {
  const { text, words, from, asking, auxiliary, rest } = form;
  if (understandQuestion(text).address !== 'question') return null;
  if (asking !== null) {
    const at = words.findIndex(({ folded }, by) => by >= asking.from && folded === asking.word);
    const isOfTime = asking.noun !== null && isTime(words[asking.noun[1] - 1]?.folded ?? '');
    return isOfTime ? 'when' : wayOf(words, at);
  }
  // "can you tell me who …", "tell me about …"
  const isCourtesy = auxiliary !== null && words[rest]?.folded === 'you';
  if (isCourtesy || (auxiliary === null && REQUEST.test(words[from]?.folded ?? ''))) {
    return wayOf(
      words,
      words.findIndex(({ folded }) => isAsking(folded)),
    );
  }
  return auxiliary === null ? null : 'whether';
}

/** How the asking word at a place asks; without one it is for whatever there is to tell. */
function wayOf(words: readonly QuestionWord[], at: number): string {
  const word = words[at]?.folded ?? 'what';
  const next = words[at + 1]?.folded ?? '';
  if (word === 'how') return MEASURE.test(next) ? `how ${next}` : 'how';
  return word.replace(/^who(?:m|se)$/u, 'who').replace('which', 'what');
}

/**
 * Whether a question asks for who or what did something, rather than for whom or what it was done to: "who met him", not
 * "who did he meet"; null where it asks neither.
 */
export function asksForSubject({ form: { asking } }: ReadText): boolean | null {
  return asking === null || asking.role === 'adjunct' ? null : asking.role === 'subject';
}
