const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DATE = `(?:(?:\\d{1,2} )?${MONTH} )?\\d{4}`;
const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const RELATIVE = `(?:last|this|next) (?:week|month|year)|yesterday|today|tomorrow|(?:last |next |this )?${DAY}`;

/** "on Wednesday (5 March 2025)", "in the past month (February 2025)": words that the brackets say better. */
const DATED = new RegExp(
  `\\b(?:(on|in|by|since|until|from|to|of|before|after) )?(?:${RELATIVE}) \\((${DATE})\\)`,
  'giu',
);
/** "March 5 (2025)", "13 December (2019)": a day or month that lacks its year. */
const YEARLESS = new RegExp(`\\b(${MONTH} \\d{1,2}|(?:\\d{1,2} )?${MONTH}) \\((\\d{4})\\)`, 'gu');
/** What stands in brackets behind words that mean a date. */
const BRACKETS = new RegExp(` \\(${DATE}\\)`, 'gu');

/** A quotation, which may be closed by the end of the line. */
const QUOTATION = /(“[^”]*(?:”|$)|"[^"]*(?:"|$))/u;
const ATTRIBUTION = /^According to [^,]{2,60}, (?=\p{L})/u;
const PERSON = /^(?:he|she)\b/iu;
const NAME = /^\p{Lu}\p{L}+(?: (?:al-|bin )?\p{Lu}[\p{L}-]+)+/u;
const BACK = /^["“]?(?:he|she|it|they|his|her|its|their|this|that|these|those|both)\b/iu;

/** Whether a line begins with a word for what stands before it. */
export function refersBack(line: string): boolean {
  return BACK.test(line);
}

/**
 * A line that begins with "he" or "she" with whoever the line before it begins with in that place; null for another.
 */
export function withName(line: string, before: string): string | null {
  const name = NAME.exec(before)?.[0];
  return name === undefined || !PERSON.test(line) ? null : line.replace(PERSON, name);
}

/**
 * How a good model may put a line of the evidence, the best first: with calendar dates in the place of the words in front
 * of their brackets and without an attribution in front; else as it is, with brackets and without; last as what is said
 * to a question that wants a yes or no.
 */
export function wordingsOf(line: string): readonly string[] {
  const calendar = withCalendarDates(line);
  const plain = withoutAttribution(calendar);
  const bare = line.replace(BRACKETS, '');
  return [...new Set([plain, calendar, line, bare, `Yes, ${plain}`, `No, ${plain}`])];
}

/** Words in quotation marks stay as they were said. */
function withCalendarDates(line: string): string {
  return line
    .split(QUOTATION)
    .map((piece, at) => (at % 2 === 1 ? piece.replace(BRACKETS, '') : dated(piece)))
    .join('');
}

function dated(text: string): string {
  return text
    .replace(YEARLESS, (_, day: string, year: string) =>
      /\d$/u.test(day) ? `${day}, ${year}` : `${day} ${year}`,
    )
    .replace(DATED, (_, preposition: string | undefined, date: string) => {
      const own = /^\d{1,2} /u.test(date) ? 'on' : 'in';
      return `${preposition ?? own} ${date}`;
    });
}

function withoutAttribution(line: string): string {
  return line.replace(ATTRIBUTION, '').replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}
