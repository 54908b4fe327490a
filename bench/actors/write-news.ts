import { formatCalendarDate } from '../../src/dating/index.js';
import { seededRandom } from '../seeded-random.js';
import type { CastMember } from './cast.js';

const CITIES = ['Warsaw', 'Nairobi', 'Lisbon', 'Ankara', 'Dhaka', 'Lima', 'Oslo', 'Amman', 'Kyiv'];
const SUBJECTS = [
  'the grain corridor',
  'the pension reform',
  'the border crossing',
  'the loan programme',
  'the ferry contract',
  'the vaccine order',
  'the railway strike',
  'the fishing quota',
];

/** An article as a file with front matter. */
export interface WrittenArticle {
  readonly name: string;
  readonly text: string;
}

/**
 * Writes `count` articles about a cast: few members are in most of them, as in news. An article spells a person in one way,
 * in full first and by the family name later. The same for the same arguments.
 */
export function* writeNews(cast: readonly CastMember[], count: number): Generator<WrittenArticle> {
  const random = seededRandom(count);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const persons = cast.filter(({ kind }) => kind === 'person');
  const bodies = cast.filter(({ kind }) => kind === 'organisation');
  // Frequencies fall off as those of names in news do.
  const often = <T>(of: readonly T[]): T => of[Math.floor(of.length * random() ** 2.5)] as T;
  for (let n = 0; n < count; n += 1) {
    const [a, b] = twoOf(() => often(persons));
    const body = often(bodies);
    const [full, other] = [pick(a.forms), pick(b.forms)];
    const [short, shortOther] = [familyOf(full), familyOf(other)];
    const isClear = short !== shortOther;
    const [city, subject, month] = [pick(CITIES), pick(SUBJECTS), Math.floor(random() * 12)];
    const day = 1 + Math.floor(random() * 27);
    const year = 2018 + Math.floor(random() * 7);
    const acronym = body.title;
    const date = dateOf(year, month, day + 1);
    const later = isClear ? short : full;
    const sentences = [
      `The ${a.title} ${full} met ${other} in ${city} on ${formatCalendarDate(dateOf(year, month, day))} to discuss ${subject}.`,
      `${later} said the talks about ${subject} had been useful and would go on next week.`,
      `“We will not sign anything about ${subject} before the summer, whatever ${city} says,” ${later} told reporters on the way out.`,
      `The ${body.forms[0]} (${acronym}) had warned in a report that ${subject} was running out of time.`,
      `According to the ${acronym}, delays in ${city} cost about ${10 + Math.floor(random() * 80)} million euros a month.`,
      `${isClear ? shortOther : other}, a ${b.title}, declined to comment on ${subject}, but called the meeting a good start.`,
      `Traders at the port said that the weather had been the larger problem this year, and that prices were falling.`,
      `An official of the ${acronym} said on ${monthAndDay(dateOf(year, (month + 11) % 12, day))} that the next round was planned for the autumn.`,
      `People in ${city} have been waiting for an agreement on ${subject} since the last government left office.`,
      `Asked about ${later}, the mayor of ${pick(CITIES)} said only that the matter was being looked into.`,
    ];
    const title = `${short} meets ${shortOther} over ${subject}`;
    const text = `---\ntitle: ${title}\npublisher: ${pick(['The Herald', 'Daily Wire', 'Evening Post'])}\ndate: ${date}\n---\n\n${sentences.join(' ')}\n`;
    yield { name: `article-${String(n).padStart(6, '0')}.md`, text };
  }
}

/** A day of a month, 0 to 11, as `YYYY-MM-DD`. */
function dateOf(year: number, month: number, day: number): string {
  return `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A date as Americans write it, without the year: "March 5". */
function monthAndDay(date: string): string {
  return new Date(date).toLocaleDateString('en-US', {
    timeZone: 'UTC',
    month: 'long',
    day: 'numeric',
  });
}

/** The family name of a full form: all but the given name. */
function familyOf(form: string): string {
  return form.slice(form.indexOf(' ') + 1);
}

function twoOf<T>(next: () => T): [T, T] {
  const first = next();
  let second = next();
  while (second === first) second = next();
  return [first, second];
}
