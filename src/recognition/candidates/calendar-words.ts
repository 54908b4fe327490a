const DAYS_AND_MONTHS =
  /^(?:(?:sun|mon|tues|wednes|thurs|fri|satur)days?|january|february|july|september|october|november|december|sept|feb|aug|oct|nov|dec)$/u;
const NAMES_TOO = /^(?:jan|march|april|may|june|august)$/u;

/**
 * Whether a folded word is the name of a day or month.
 * @param inName whether it stands where a part of somebody's name may stand ("Theresa May", "Jan Smit")
 */
export function isCalendarWord(folded: string, inName: boolean): boolean {
  return DAYS_AND_MONTHS.test(folded) || (!inName && NAMES_TOO.test(folded));
}
