import type { Token } from '../../facts/index.js';
import { isCut, isSpaced } from './clause-bounds.js';
import type { DateTie } from './date-tie.js';
import type { VerbReading } from './verb-reading.js';

/** Endings of plurals that are no verbs: "the talks of negotiators". */
const PLURAL = /(?:ings|ions|ments|ers|ors|ists|ities|ials|ants|ents|ans|ies|ss|us|is|ws)$/u;
const DETERMINER =
  /^(?:the|a|an|its|his|her|their|our|this|these|those|two|three|four|five|many|several|of|in|for|and)$/u;
/** What a verb is followed by, and a noun less often. */
const OBJECT =
  /^(?:a|an|the|his|her|its|their|him|them|in|on|at|to|from|with|during|over|up|out|off|down|away|back|into|past|through|for|by|after|as|two|three|four|five|several|hundreds|thousands)$/u;
const PARTICLE = /^(?:over|up|out|off|down|away|back|a|an|the|his|her|its|their|past|through)$/u;
const NO_VERB =
  /^(?:of|in|on|at|by|for|from|with|to|and|or|as|than|the|a|an|who|which|that|not|also|near|after|before|during|while|when|inside|outside|between|into|over)$/u;

/**
 * The first verb of present tense, by its form and place alone, in the clause of a date: "gestures" in "the mayor
 * gestures during", "inspect" in "Residents inspect the damage". Only to be asked of captions and headings, where such
 * verbs are told from nouns well enough; else the infinitive that stands for the future in headings ("Minister to visit
 * Rome"); null where there is none.
 */
export function findPresent(tokens: readonly Token[], { first, end }: DateTie): VerbReading | null {
  for (const [place, token] of tokens.entries()) {
    if (place >= first && place < end) continue;
    if (place > end && isCut(token)) return null;
    if (isThirdPerson(tokens, place) || isPlural(tokens, place)) return reading(place, 'present');
  }
  const infinitive = tokens.findIndex((_, place) => isInfinitive(tokens, place));
  return infinitive === -1 ? null : reading(infinitive, 'future');
}

function reading(place: number, tense: VerbReading['tense']): VerbReading {
  return { place, tense, isState: false, isPerfect: false, isNegated: false };
}

function isInfinitive(tokens: readonly Token[], place: number): boolean {
  const next = tokens[place + 1];
  if (place === 0 || tokens[place]?.folded !== 'to' || next === undefined) return false;
  return /^\p{Ll}{2,}$/u.test(next.text) && !DETERMINER.test(next.folded);
}

/** "The mayor waves in", "Abdollahian meets with". */
function isThirdPerson(tokens: readonly Token[], place: number): boolean {
  const [two, before, own, next] = around(tokens, place);
  if (own === undefined || before === undefined || !isSpaced(own)) return false;
  if (!/^\p{Ll}{2,}s$/u.test(own.text) || PLURAL.test(own.folded)) return false;
  if (DETERMINER.test(before.folded) || /['’]s?$/u.test(before.text)) return false;
  const isSubject =
    /^\p{Lu}/u.test(before.text) || (two !== undefined && /^(?:the|a|an)$/u.test(two.folded));
  const isFullName = /^\p{Lu}/u.test(before.text) && /^\p{Lu}/u.test(two?.text ?? '');
  return isSubject && (isObject(next) || (isFullName && next !== undefined && isSpaced(next)));
}

/** "Residents inspect the damage", "the brigades, its military wing, hand over on". */
function isPlural(tokens: readonly Token[], place: number): boolean {
  const [, before, own, next] = around(tokens, place);
  if (own === undefined || before === undefined || next === undefined || !isSpaced(next))
    return false;
  if (!/^\p{Ll}{2,}$/u.test(own.text) || /(?:s|ed|ing|ly)$/u.test(own.folded)) return false;
  if (NO_VERB.test(own.folded)) return false;
  if (own.gap === ', ') return PARTICLE.test(next.folded) && place > 2;
  const isManyBefore = /[^s’']s$|^(?:people|children|men|women|police|troops)$/u.test(before.text);
  return isSpaced(own) && isManyBefore && isObject(next);
}

function isObject(token: Token | undefined): boolean {
  if (token === undefined || !isSpaced(token)) return false;
  return OBJECT.test(token.folded) || /^\p{Lu}|^\d/u.test(token.text);
}

function around(tokens: readonly Token[], place: number) {
  return [tokens[place - 2], tokens[place - 1], tokens[place], tokens[place + 1]] as const;
}
