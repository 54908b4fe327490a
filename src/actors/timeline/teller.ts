import type { Happening } from '../../accounts/index.js';
import { acronymOf, foldWord, isFunctionWord, spelledAlike } from '../../words/index.js';

/** Who is said to have said something. */
export interface Teller {
  /** The folded words of names in it, in order. */
  readonly names: readonly string[];
  /** The government that it speaks for; null where none shows. */
  readonly government: string | null;
}

/** Seats by which governments go in the news, and whose they are. */
const SEATS: readonly (readonly [seat: RegExp, government: string])[] = [
  [/\bWhite House\b|\bState Department\b|\bPentagon\b|\bOval Office\b/u, 'us'],
  [/\b(?:U\.?S\.?|American|\p{Lu}\p{L}+(?:['’]s)?) administration\b/u, 'us'],
  [/\bKremlin\b/u, 'russia'],
  [/\b(?:Downing Street|Whitehall)\b/u, 'britain'],
  [/\b[EÉ]lys[ée]e\b/u, 'france'],
];
const SEAT_WORDS =
  /^(?:white|house|state|department|pentagon|oval|office|kremlin|downing|street|whitehall|elysee)$/u;

/** Reads who says what happened by saying it. */
export function readTeller({ tokens, teller, when }: Happening): Teller | null {
  if (teller === null) return null;
  const own = tokens.filter(
    (_, place) =>
      place >= teller.first && place < teller.end && (place < when.first || place >= when.end),
  );
  const text = own.map((token) => token.text).join(' ');
  const names = own.flatMap(({ bare }) => {
    const folded = foldWord(bare);
    const isName = /^\p{Lu}/u.test(bare) && (!isFunctionWord(folded) || acronymOf(bare) !== null);
    return isName && !/^(?:the|an?|president|minister)$/u.test(folded) ? [folded] : [];
  });
  const government = SEATS.find(([seat]) => seat.test(text))?.[1] ?? null;
  return names.length === 0 ? null : { names, government };
}

/** Whether two are one as far as their names tell: "Leavitt" and "Karoline Leavitt", one government's two names. */
export function isSameTeller(a: Teller, b: Teller): boolean {
  const [one, other] = [a.names.at(-1), b.names.at(-1)];
  if (one !== undefined && other !== undefined && spelledAlike(one, other)) return true;
  if (a.government === null || a.government !== b.government) return false;
  // Two people of one government say two things.
  return isUnnamed(a) || isUnnamed(b);
}

/** Whether two are certainly two: both named in full, and otherwise. */
export function areOtherTellers(a: Teller, b: Teller): boolean {
  return !isUnnamed(a) && !isUnnamed(b) && !isSameTeller(a, b);
}

/** Whether a government speaks without anybody being named; "the Trump administration" names it. */
function isUnnamed({ names }: Teller): boolean {
  return names.filter((name) => !SEAT_WORDS.test(name)).length <= 1;
}
