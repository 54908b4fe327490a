import { formatCalendarDate } from '../../dating/index.js';
import { literally } from '../../phrasing/index.js';
import { CheckedText } from '../checking/index.js';
import type { Witness } from '../evidence/index.js';

const SAYS = '(?:reported|reports|said|says|wrote|writes|stated|states|noted|notes|published)';

/**
 * What a sentence says without the outlet in front or behind that it attributes it to: "Axios reported on Wednesday that",
 * "according to Axios". Null where it is attributed to no outlet that publishes the cited article, or to another date
 * than that of the article.
 */
export function withoutOutlet(sentence: string, { passage }: Witness): string | null {
  const { publisher, dating } = passage.article;
  if (publisher === null) return null;
  const outlet = `(?:[Tt]he )?${escaped(publisher.replace(/^the /iu, ''))}`;
  const date = '(?:,? (?:on )?(?<date>[^,:;()]{3,40})| \\((?<bracketed>[^()]{3,40})\\))?';
  const own = "(?:[’']s (?:report|article|account))?";
  const shapes = [
    `^(?:According to|As reported by|Per) ${outlet}${own}${date}[,:] (?<said>.+)$`,
    `^${outlet}${date} ${SAYS}(?<later> on [^,:;]{3,40}?)? that (?<said>.+)$`,
    `^(?<said>.+), (?:according to|as reported by) ${outlet}${own}${date}[.]$`,
    `^(?<said>.+), (?:as )?${outlet} ${SAYS}${date}[.]$`,
  ];
  for (const shape of shapes) {
    const groups = new RegExp(shape, 'u').exec(sentence)?.groups;
    if (groups === undefined) continue;
    const said = groups.said ?? '';
    const named = groups.date ?? groups.bracketed ?? groups.later?.slice(4);
    const published = dating.status === 'dated' ? dating.date.value : null;
    if (named !== undefined && !isDate(named, published)) continue;
    return sentenceOf(said);
  }
  return null;
}

/** Whether words name the date of an article, or the part of it that they name. */
function isDate(words: string, published: string | null): boolean {
  if (published === null) return false;
  if (words.trim() === formatCalendarDate(published)) return true;
  const [sense, ...more] = new CheckedText({ text: words, dates: [] }).senses;
  if (sense === undefined || more.length > 0 || sense.text.length < words.trim().length - 1)
    return false;
  const [year, month, day] = published.split('-').map(Number);
  const weekday = day === undefined ? null : new Date(`${published}T00:00:00Z`).getUTCDay();
  const own = [year, month, day, weekday];
  const said = [sense.year, sense.month, sense.day, sense.weekday];
  return (
    said.some((part) => part !== null) &&
    said.every((part, at) => part === null || part === own[at])
  );
}

function sentenceOf(said: string): string {
  const text = `${said.slice(0, 1).toUpperCase()}${said.slice(1)}`;
  return /[.!?…]["'”’)\]]*$/u.test(text) ? text : `${text}.`;
}

function escaped(words: string): string {
  return literally(words).replace(/\s+/gu, ' ');
}
