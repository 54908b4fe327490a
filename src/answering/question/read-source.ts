import { MONTH_IN_FULL } from '../../dating/index.js';
import { isAsking, isAuxiliary, isPreposition, type QuestionWord } from '../grammar/index.js';
import type { Focus } from './find-focus.js';
import { phraseText } from './noun-phrase.js';
import { findSpeech, namedSpeaker } from './read-speaker.js';
import { reportingVerb } from './speech-verbs.js';

/** Words that lead up to whose word is asked for. */
const LEADS: readonly RegExp[] = [
  /\baccording to\s+/iu,
  /\bas (?:reported|told|quoted|published|written|described|stated|put) (?:by|in)\s+/iu,
  /\b(?:reported|published|quoted) (?:by|in)\s+/iu,
  /\b(?:if (?:you|we|one) (?:go(?:es)?|judges?) by|going by|judging by)\s+/iu,
  /\bin the (?:words|view|opinion|account|version|eyes) of\s+/iu,
  /\bper\s+(?=(?:the\s+)?\p{Lu})/u,
];
/** Last words of the names of papers and broadcasters. */
const MASTHEAD =
  '(?:Post|Times|Journal|Gazette|Tribune|Herald|Chronicle|Guardian|Telegraph|Mirror|Observer|Monitor|Review|Magazine|News|Press|Independent|Globe|Mail|Express|Bulletin|Dispatch|Inquirer|Economist|Agency|Radio|TV)';
const NAME = "(?:\\p{Lu}[\\p{L}\\p{M}.’'-]{0,40}(?: of)? ){0,5}";
const IN_OUTLET = new RegExp(`\\b[Ii]n ((?:[Tt]he )?${NAME}${MASTHEAD})(?!\\p{L})`, 'u');
const IN_ARTICLE = new RegExp(
  `\\b[Ii]n (?:an? |one |[Tt]he )?(${NAME}\\p{Lu}[\\p{L}\\p{M}.’'-]{0,40}?)(?:['’]s)? (?:article|report|story|piece|column|editorial|interview|coverage)\\b`,
  'u',
);
const ENDS_IN_MASTHEAD = new RegExp(`(?<!\\p{L})${MASTHEAD}$`, 'u');
const SAYS = new RegExp(
  `, (?:says|said|writes|wrote|reports|reported) ((?:[Tt]he )?${NAME}\\p{Lu}[\\p{L}\\p{M}.’'-]{0,40})\\s*[?.]*$`,
  'u',
);
/** A phrase that is a date: "reported in March". */
const DATE = new RegExp(`^(?:\\d|${MONTH_IN_FULL}\\b)`, 'iu');
const MONTH = new RegExp(`^${MONTH_IN_FULL}$`, 'iu');
/** Longest name of a source, in words. */
const LONGEST = 9;

/**
 * Whose word a question asks for: "the Jerusalem Post" of "according to the Jerusalem Post", "Axios" of "what does Axios
 * report"; null where it does not say.
 * @param speaker who is to have said it, where a statement is asked for: an outlet by its name is a source
 */
export function readSource(
  text: string,
  words: readonly QuestionWord[],
  focus: Focus,
  speaker: string | null,
): string | null {
  for (const lead of LEADS) {
    const found = lead.exec(text);
    const source = found === null ? null : phraseFrom(text, words, found.index + found[0].length);
    if (source !== null) return source;
  }
  const written = [IN_OUTLET, IN_ARTICLE, SAYS]
    .map((one) => one.exec(text)?.[1]?.trim())
    .find((one) => one !== undefined);
  if (written !== undefined) return namedSpeaker(written);
  const reporter = reporterOf(text, words, focus);
  if (reporter !== null) return reporter;
  return speaker !== null && ENDS_IN_MASTHEAD.test(speaker) ? speaker : null;
}

/** Who "what does X report" and "when did X write that …" ask of; not "what book did X write". */
function reporterOf(text: string, words: readonly QuestionWord[], focus: Focus): string | null {
  if (focus.kind !== 'asking') return null;
  const auxiliary = words.findIndex(
    ({ folded }, at) => at > focus.at && /^(?:do|does|did|has|have|had)$/u.test(folded),
  );
  const speech = auxiliary === -1 ? null : findSpeech(text, words, auxiliary, reportingVerb);
  if (speech === null) return null;
  const isAsked =
    auxiliary === focus.at + 1 && /^(?:what|how)$/u.test(words[focus.at]?.folded ?? '');
  return isAsked || words[speech.at + 1]?.folded === 'that' ? speech.speaker : null;
}

/** The phrase that begins at an offset, up to a mark or the clause behind it. */
function phraseFrom(text: string, words: readonly QuestionWord[], offset: number): string | null {
  const from = words.findIndex(({ start }) => start >= offset);
  if (from === -1) return null;
  let to = from;
  while (to < Math.min(words.length, from + LONGEST) && continues(text, words, from, to)) to += 1;
  const phrase = phraseText(text, words, from, to);
  return DATE.test(phrase) ? null : namedSpeaker(phrase);
}

function continues(
  text: string,
  words: readonly QuestionWord[],
  from: number,
  at: number,
): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined) return false;
  if (
    before !== undefined &&
    at > from &&
    /[,;:?!()]|\.\s/u.test(text.slice(before.end, word.start))
  )
    return false;
  if (isAsking(word.folded) || isAuxiliary(word.folded)) return false;
  if (at === from) return !isPreposition(word.folded);
  const next = words[at + 1];
  const goesOnWithName = /^\p{Lu}/u.test(next?.text ?? '') && !MONTH.test(next?.text ?? '');
  if (word.folded === 'and') return goesOnWithName;
  if (word.folded === 'of') return true;
  return (
    !isPreposition(word.folded) ||
    goesOnWithName ||
    next === undefined ||
    /[,;?]/u.test(text.slice(word.end, next.start))
  );
}
