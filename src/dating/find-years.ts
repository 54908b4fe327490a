import type { DateExpression } from './date-expression.js';

const YEAR = /(?<![\p{L}\p{Nd}$€£#@–/.,:-])((?:1[5-9]|20)\d{2})(?![\p{L}\p{Nd}%°–/:-]|[.,]\d)/gu;

/** A word before a year: a preposition of time, or one that makes the year describe what follows. */
const BEFORE_YEARS =
  /(?:^|[^\p{L}])(?:in|since|from|by|until|till|before|after|during|of|to|through|throughout|between|and|or|back in|early|late|mid|around|circa|year|summer|autumn|fall|winter|spring|as early as|as late as|as recently as)[ -]$/iu;
/** A determiner, directly before the year or before words that describe with it: "a landmark 2014 report". */
const DETERMINER =
  /(?:^|[^\p{L}])(?:the|an?|its|his|her|their|our|your|this|that|another)\s((?:[a-z-]+\s){0,2})$/iu;
/** A plural behind a bare number counts things ("after 2000 soldiers"); these words in -s do not. */
const COUNTS =
  /^ (?!as\b|was\b|is\b|has\b|his\b|this\b|its\b|thus\b|less\b|across\b|unless\b)[a-z]+s\b/u;
const UNITS =
  /^ (?:people|men|women|children|percent|per cent|km|kilomet|met[re]{2}|tons?\b|tonnes?\b|GMT|hrs)/u;

/** Years that stand alone, as in "in 1997", "a 2014 report" and "(2014)"; amounts and the numbers of things are not. */
export function findYears(text: string): DateExpression[] {
  return Array.from(text.matchAll(YEAR)).flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const behind = text.slice(match.index + 4, match.index + 34);
    const isCount = COUNTS.test(behind);
    const opens = /^(?:in|since|by|during|back in) $/iu.test(text.slice(0, match.index));
    const determiner = DETERMINER.exec(before);
    const described =
      determiner !== null && (determiner[1] === '' || !isCount) && /^['’ ]/u.test(behind);
    const timed = BEFORE_YEARS.test(before) && (opens || !isCount);
    const bracketed = /\($/u.test(before) && /^\)/u.test(behind);
    if (UNITS.test(behind) || !(described || timed || bracketed)) return [];
    const end = match.index + 4;
    return [{ start: match.index, end, meaning: { kind: 'year', year: Number(match[1]) } }];
  });
}
