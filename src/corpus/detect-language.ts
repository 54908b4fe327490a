import { francAll } from 'franc-min';

/** Below this many letters, trigrams of related languages cannot be told apart. */
const FEWEST_LETTERS = 40;
/** Scripts that serve few languages say much in few characters. */
const FEWEST_LETTERS_OUTSIDE_LATIN = 12;
/**
 * The length of the parts that are judged one by one, in UTF-16 code units. franc's lead over the next language shrinks
 * as a text grows, so one judgement of a long text looks less certain than it is; several short ones that agree do not.
 */
const PART = 300;
const MOST_PARTS = 9;
/** By how much the best language of a part must lead the next one, where a perfect match is 1. */
const LEAST_LEAD = 0.03;
/** A line or two in Latin letters may be nothing but names, which fit any language a little. */
const SHORT = 120;
const LEAST_LEAD_IF_SHORT = 0.1;

/**
 * The language that a text is written in, by its letter trigrams (franc): an ISO 639-1 code where there is one, else
 * ISO 639-3. Null where the text is too short or no language fits more than half of its parts clearly better than others.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, PART * MOST_PARTS);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const needed = latin * 2 > letters ? FEWEST_LETTERS : FEWEST_LETTERS_OUTSIDE_LATIN;
  if (letters < needed) return null;
  const count = Math.max(1, Math.floor(sample.length / PART));
  const votes = new Map<string, number>();
  for (let part = 0; part < count; part += 1) {
    const end = part === count - 1 ? sample.length : (part + 1) * PART;
    const language = clearLanguageOf(sample.slice(part * PART, end));
    if (language !== null) votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  for (const [language, number] of votes) {
    if (number * 2 > count) return new Intl.Locale(language).language;
  }
  return null;
}

function clearLanguageOf(part: string): string | null {
  const [best, second] = francAll(part, { minLength: 1 });
  if (best === undefined || best[0] === 'und') return null;
  const short = part.length < SHORT && /\p{Script=Latin}/u.test(part);
  const lead = short ? LEAST_LEAD_IF_SHORT : LEAST_LEAD;
  return second !== undefined && best[1] - second[1] < lead ? null : best[0];
}
