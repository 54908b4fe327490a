import { contentOf, hasWord, keysOfFact, placeOfRun, type ReadText } from './read-text.js';
import type { Said } from './said.js';
import { isPersonal } from './small-words.js';
import { asksForSubject, wayOfAsking } from './way-of-asking.js';

/** Whether a rewrite asks for the same kind of thing, of what was asked about. */
export function asksAlike(rewrite: ReadText, said: Said): boolean {
  return asksSameWay(rewrite, said) && asksOfSame(rewrite, said);
}

function asksSameWay(rewrite: ReadText, said: Said): boolean {
  const { asked, way, isAbout, isBare, bases, last } = said;
  const before = way !== null || last === null ? bases : [...bases, last];
  const ways = [way, ...(isAbout ? ['what'] : []), ...before.map(wayOfAsking)];
  const own = wayOfAsking(rewrite);
  if (!ways.includes(own)) return ways.every((one) => one === null);
  const roles = [asked, rewrite].map(asksForSubject);
  // "who?" by itself may ask for either.
  return own !== way || isBare || roles.includes(null) || roles[0] === roles[1];
}

function asksOfSame(rewrite: ReadText, { asked, bases }: Said): boolean {
  const isShared = (key: string) => [asked, ...bases].some((base) => hasWord(base, key));
  if (contentOf(rewrite).some(isShared)) return true;
  return asked.keys.some(isPersonal) && rewrite.facts.some(({ kind }) => kind === 'name');
}

/** Whether names stand in another order than in the first text that has two of them. */
export function isSwapped(rewrite: ReadText, { asked, bases }: Said): boolean {
  const placesIn = (base: ReadText) =>
    base.facts
      .filter(({ kind }) => kind === 'name')
      .map((name) => placeOfRun(rewrite, keysOfFact(base, name)))
      .filter((place) => place !== -1);
  const places = [asked, ...bases].map(placesIn).find(({ length }) => length > 1) ?? [];
  return places.some((place, at) => place < (places[at - 1] ?? -1));
}
