import type { ResolvedDate } from '../../dating/index.js';
import type { Token } from '../../facts/index.js';
import { isEventNoun, isTimeNoun } from './event-nouns.js';
import { isPlanning, performs, takesDay } from './verb-words.js';

/**
 * How the words of a date belong to their sentence.
 * - `when`: they say when what the verb tells happened ("on Wednesday", "met him Dec. 13");
 * - `naming`: they name an event by its time, and the verb tells something of it ("Wednesday's talks took place");
 * - `since`: they say from when on something has been so;
 * - `mention`: they tell nothing of what happened then ("in the wake of October 7", "until Sunday").
 */
export interface DateTie {
  readonly form: 'when' | 'naming' | 'since' | 'mention';
  /** The place of the first token of the phrase that the date stands in, its preposition included. */
  readonly first: number;
  /** The place of the token behind it. */
  readonly end: number;
}

const AROUND =
  /^(?:early|late|mid|earlier|later|back|again|just|only|about|around|approximately|roughly|first|both|either|sometime|once|as)$/u;
const WHEN = /^(?:on|in|at|during|near|towards?|around)$/u;
const CLAUSE_WORD =
  /^(?:a|an|the|to|of|in|on|at|by|for|from|with|and|or|but|that|which|who|when|where|while|as|after|before|since|until|because|if|his|her|its|their|he|she|it|they|we|i|you|this|these|those|was|were|is|are|has|have|had|will|would|during|over|under|into|than|through|against|also|not|alone)$/u;
const DETERMINER = /^(?:the|a|an|this|that|its|his|her|their|our|my|last|first)$/u;
/** What a date is part of when a part of the day follows: "Monday evening". */
const PART_OF_DAY = /^(?:morning|afternoon|evening|night|noon|midnight|local|time)$/u;
/** How many words behind a date its noun may be: "the Jan. 19 ceasefire deal". */
const NOUN_REACH = 3;

/** How a date belongs to the sentence of the tokens; `tied` holds the ties of the dates before it. */
export function tieOf(
  tokens: readonly Token[],
  text: string,
  date: Pick<ResolvedDate, 'start' | 'end'>,
  tied: readonly DateTie[],
): DateTie {
  const start = tokens.findIndex(({ end }) => end > date.start);
  const behind = tokens.findIndex((token) => token.start >= date.end);
  let end = behind === -1 ? tokens.length : behind;
  const isPossessive = /^['’]s?(?!\p{L})/u.test(text.slice(date.end, date.end + 3));
  while (!isPossessive && isPartOfDay(tokens[end])) end += 1;
  const tie = (form: DateTie['form'], first = start): DateTie => ({ form, first, end });
  const before = wordBefore(tokens, start);
  if (before === 'and' || before === 'or') {
    const previous = tied.at(-1);
    if (previous !== undefined && previous.end === start - 1) return { ...previous, end };
  }
  if (isPossessive || isNameOfEvent(tokens, start, end)) {
    return nameTie(tokens, DETERMINER.test(before) ? start - 1 : start, end);
  }
  let first = start;
  while (AROUND.test(wordBefore(tokens, first))) first -= 1;
  if (wordBefore(tokens, first) === 'the') first -= 1;
  const preposition = wordBefore(tokens, first);
  if (preposition === 'of') return ofTie(tokens, first - 1, end);
  if (preposition === 'since') return tie('since', first - 1);
  if (WHEN.test(preposition))
    return isWhatHappened(tokens, first - 1) ? tie('mention') : tie('when', first - 1);
  if (preposition === 'from') return tie(isRange(tokens, end) ? 'mention' : 'when', first - 1);
  if (/^(?:for|to|until|till|by)$/u.test(preposition)) {
    const governs = isPlanning(wordBefore(tokens, first - 1));
    return tie(governs ? 'when' : 'mention', first - 1);
  }
  if (NO_TIME.test(preposition)) return tie('mention');
  return tie(takesDay(preposition) ? 'mention' : 'when', first);
}

/** Prepositions that tie a date to something else than when. */
const NO_TIME =
  /^(?:after|before|following|about|like|unlike|than|through|throughout|beyond|over|within|into|under|against|despite|between|with|without|except|per|pre|post|versus|vs)$/u;

function wordBefore(tokens: readonly Token[], place: number): string {
  const word = tokens[place - 1];
  const own = tokens[place];
  if (word === undefined || own === undefined || !/^[\s-]*[“"‘']?$/u.test(own.gap)) return '';
  return word.folded;
}

function isPartOfDay(token: Token | undefined): boolean {
  return token !== undefined && token.gap === ' ' && PART_OF_DAY.test(token.folded);
}

/** "From 2009 to 2017", "from June 5 until …". */
function isRange(tokens: readonly Token[], end: number): boolean {
  return /^(?:to|until|till|through)$/u.test(tokens[end]?.folded ?? '');
}

/** Whether the date stands before the noun of an event: "a 2014 report", "the October 7, 2023, attack". */
function isNameOfEvent(tokens: readonly Token[], start: number, end: number): boolean {
  const [next] = tokens.slice(end);
  if (next === undefined || !/^,? ?$/u.test(next.gap) || CLAUSE_WORD.test(next.folded))
    return false;
  if (DETERMINER.test(wordBefore(tokens, start))) return true;
  return next.gap === ' ' && headOf(tokens, end) === end;
}

/** The place of the event noun that a date before it names; -1 where there is none. */
function headOf(tokens: readonly Token[], end: number): number {
  for (let place = end; place < Math.min(tokens.length, end + NOUN_REACH); place += 1) {
    const token = tokens[place];
    if (
      token === undefined ||
      (place > end && token.gap !== ' ') ||
      CLAUSE_WORD.test(token.folded)
    ) {
      return -1;
    }
    if (isEventNoun(token.folded)) return place;
  }
  return -1;
}

/** The tie of a noun phrase that a date names, from `first` on: an event that the verb tells of, or a mention. */
function nameTie(tokens: readonly Token[], first: number, end: number): DateTie {
  const head = headOf(tokens, end);
  if (head === -1) return { form: 'mention', first, end };
  return { ...phraseTie(tokens, first), end: head + 1 };
}

function phraseTie(tokens: readonly Token[], first: number): Pick<DateTie, 'form' | 'first'> {
  const before = wordBefore(tokens, first);
  if (/^(?:in|during|at)$/u.test(before)) return { form: 'when', first: first - 1 };
  if (performs(before)) return { form: 'when', first };
  const isSubject = before === '' || /^(?:and|but|that|while|as|because)$/u.test(before);
  return { form: isSubject ? 'naming' : 'mention', first };
}

/** "The early hours of July 21" is a time, "the elections of January 2006" an event, "the lines of 1967" neither. */
function ofTie(tokens: readonly Token[], of: number, end: number): DateTie {
  const noun = wordBefore(tokens, of);
  let first = of - 1;
  while (first > 0 && isAttribute(tokens, first)) first -= 1;
  if (isTimeNoun(noun)) {
    const preposition = wordBefore(tokens, first);
    const isWhen = WHEN.test(preposition) || preposition === '' || preposition === 'from';
    return {
      form: isWhen ? 'when' : 'mention',
      first: preposition === '' ? first : first - 1,
      end,
    };
  }
  return { ...(isEventNoun(noun) ? phraseTie(tokens, first) : { form: 'mention', first }), end };
}

/** Whether the word before a place belongs to the noun phrase around it. */
function isAttribute(tokens: readonly Token[], place: number): boolean {
  const word = wordBefore(tokens, place);
  const here = tokens[place]?.folded ?? '';
  if (word === '' || DETERMINER.test(here)) return false;
  return DETERMINER.test(word) || (!CLAUSE_WORD.test(word) && !performs(word));
}

/** "What happened on October 7" tells nothing of it. */
function isWhatHappened(tokens: readonly Token[], place: number): boolean {
  return (
    /^(?:happened|occurred|unfolded|transpired|place)$/u.test(wordBefore(tokens, place)) &&
    tokens.slice(Math.max(0, place - 4), place).some(({ folded }) => folded === 'what')
  );
}
