import { isAuxiliary, isFormOfBe, type QuestionWord } from '../grammar/index.js';
import { type Expectation, expecting } from './expectation.js';
import { phraseText, readNounPhrase } from './noun-phrase.js';
import { isPluralNoun, typeOfNoun } from './noun-types.js';
import { findSpeech } from './read-speaker.js';
import { portrayingVerb } from './speech-verbs.js';

/** Units of time: so many of them are a duration. */
const UNIT = /^(?:second|minute|hour|day|week|month|year|decade|centur(?:y|ie)|night)s?$/u;
const CURRENCY =
  /^(?:dollar|euro|pound|cent|yen|shekel|rouble|ruble|rupee|franc|dirham|riyal|yuan|krona|peso)s?$|^(?:money|cash)$/u;
/** Verbs and adjectives that a price belongs to. */
const PRICED =
  /^(?:cost|costs|costing|pay|pays|paid|buy|bought|sell|sold|spend|spends|spent|worth|charge|charges|charged|earn|earns|earned|fined?|owe|owes|owed|donate|donated|invest|invested|fund|funded|raise|raised|budget|salary|price|priced|revenue|income|profit|debt|loan|lend|lent|borrow|borrowed)$/u;
const EXTENT =
  /^(?:far|tall|high|big|large|deep|wide|heavy|fast|hot|cold|small|thick|great|strong|quick|quickly|broad|close|near|low|frequent|frequently|often|steep|loud|populous|rich)$/u;
const SOON = /^(?:soon|early|late|recently|recent)$/u;
/** What is long in space rather than in time. */
const LONG_THINGS =
  /^(?:river|road|bridge|wall|tunnel|border|coast|coastline|canal|railway|line|pipeline|route|track|street|highway|beach|ship|book|fence|path|trail|runway)$/u;

/** What "how" at a place asks for, by the word behind it. */
export function expectHow(text: string, words: readonly QuestionWord[], at: number): Expectation {
  const next = words[at + 1]?.folded ?? '';
  if (next === 'come') return expecting('reason');
  if (next === 'many') return expectCount(text, words, at + 2);
  if (next === 'much') return expectAmount(text, words, at + 2);
  if (next === 'long') return expectLength(words, at + 2);
  if (next === 'old') return expecting('age');
  if (SOON.test(next)) return expecting('time');
  if (EXTENT.test(next)) return expecting('number');
  const isTied = (words[at]?.tied ?? '') !== '';
  if (!isTied && !isAuxiliary(next)) return expecting('manner');
  const auxiliary = isTied ? at : at + 1;
  const isDone = !isFormOfBe(words[auxiliary]?.folded ?? '') && !isTied;
  const speech = isDone ? findSpeech(text, words, auxiliary, portrayingVerb) : null;
  return speech === null ? expecting('manner') : expecting('statement', null, speech.speaker);
}

function expectCount(text: string, words: readonly QuestionWord[], from: number): Expectation {
  const isOf = words[from]?.folded === 'of';
  const isDetermined = /^(?:the|these|those|their|its|his|her)$/u.test(
    words[from + 1]?.folded ?? '',
  );
  const start = isOf ? from + (isDetermined ? 2 : 1) : from;
  const asked = countedPhrase(text, words, start);
  if (asked === null || isOf) return expecting('number', asked?.text ?? null);
  const first = words[from]?.folded ?? '';
  if (/^per-?cent$/u.test(first)) return expecting('percentage', asked.text);
  if (CURRENCY.test(asked.head)) return expecting('money', asked.text);
  if (UNIT.test(first) || UNIT.test(asked.head)) return expecting('duration', asked.text);
  return expecting('number', asked.text);
}

/** What is counted: the words up to the first plural, "same-sex married couples"; else the whole phrase. */
function countedPhrase(text: string, words: readonly QuestionWord[], from: number) {
  const reach = readNounPhrase(text, words, from, false)?.to ?? from;
  const plural = words.findIndex(
    ({ folded }, at) => at >= from && at < reach && isPluralNoun(folded),
  );
  const to = plural === -1 ? readNounPhrase(text, words, from, true)?.to : plural + 1;
  if (to === undefined) return null;
  return { text: phraseText(text, words, from, to), head: words[to - 1]?.folded ?? '' };
}

function expectAmount(text: string, words: readonly QuestionWord[], from: number): Expectation {
  const next = words[from]?.folded ?? '';
  if (next === 'time' || next === 'longer') return expecting('duration');
  if (/^per-?cent(?:age)?$/u.test(next)) return expecting('percentage');
  const phrase = readNounPhrase(text, words, from, true);
  const asked = phrase && phraseText(text, words, phrase.from, phrase.to);
  const head = phrase === null ? '' : (words[phrase.head]?.folded ?? '');
  const isPrice = CURRENCY.test(next) || CURRENCY.test(head) || typeOfNoun(head) === 'money';
  const isPriced = words.slice(from).some(({ folded }) => PRICED.test(folded));
  if (isPrice || (isPriced && (phrase === null || isAuxiliary(next) || PRICED.test(next)))) {
    return expecting('money', isPrice ? asked : null);
  }
  return expecting('number', asked);
}

function expectLength(words: readonly QuestionWord[], from: number): Expectation {
  if (words[from]?.folded === 'ago') return expecting('time');
  const isBe = /^(?:is|are|was|were)$/u.test(words[from]?.folded ?? '');
  const end = words.findIndex(
    ({ folded }, at) => at > from && /^(?:of|in|between|from|that)$/u.test(folded),
  );
  const head = words.at(end === -1 ? -1 : end - 1)?.folded ?? '';
  return expecting(isBe && LONG_THINGS.test(head) ? 'number' : 'duration');
}
