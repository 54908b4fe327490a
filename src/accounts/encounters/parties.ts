import type { NamedSpan } from '../account.js';
import { nameStart, standsAlone } from '../clauses/index.js';
import { opensPhrase, type Unit } from '../reading/index.js';
import { type FoundRole, isTied, personPlural } from '../roles/index.js';

const MOST = 5;
/** How far a name may stand behind the place where the words for it begin. */
const REACH = 14;

/**
 * Those whom the words from a place on name as a party, or as several that commas and "and" tie together: "former Hamas
 * leader Khaled Meshaal and Robert Malley, president of …". A body stands for its people: "Hamas officials".
 */
export function partiesFrom(
  units: readonly Unit[],
  from: number,
  roles: readonly FoundRole[],
): NamedSpan[] {
  const parties: NamedSpan[] = [];
  let at = from;
  while (parties.length < MOST) {
    const found = partyAt(units, at, roles);
    if (found === null) break;
    parties.push(found.name);
    at = found.next;
    const next = units[at];
    if (next?.name === null && next.folded === 'and') at += 1;
    else if (next?.gap !== ', ') break;
    if (units[at]?.name === null && units[at]?.folded === 'and') at += 1;
  }
  return parties;
}

function partyAt(units: readonly Unit[], from: number, roles: readonly FoundRole[]): Party | null {
  let first = from;
  while (units[first]?.name === null && opensPhrase(units[first]?.folded ?? '')) first += 1;
  const last = Math.min(units.length, from + REACH);
  for (let place = first + 1; place < last; place += 1) {
    const isOwned =
      place === first + 1 &&
      units[first]?.name?.kind === 'place' &&
      units[first]?.isPossessive === true;
    if (!isOwned && nameStart(units, place, roles) !== from) continue;
    const found = party(units, place);
    if (found !== null) return withApposition(found, place, roles);
  }
  const found = party(units, first);
  return found === null ? null : withApposition(found, first, roles);
}

interface Party {
  readonly name: NamedSpan;
  /** The place of the first unit behind it. */
  readonly next: number;
}

function withApposition(found: Party, place: number, roles: readonly FoundRole[]): Party {
  const behind = roles.filter((role) => role.name === place && role.phrase.first > place);
  return { ...found, next: Math.max(found.next, ...behind.map(({ phrase }) => phrase.next)) };
}

/** The party that the name at a place is, or that its people are ("Hamas officials"). */
function party(units: readonly Unit[], place: number): Party | null {
  const name = units[place]?.name;
  if (name === null || name === undefined || units[place]?.isPossessive === true) return null;
  if (name.kind === 'place' || name.kind === 'demonym') return null;
  const people = peopleBehind(units, place);
  if (people !== null) return name.kind === 'organisation' ? { name, next: people + 1 } : null;
  return standsAlone(units, place) ? { name, next: place + 1 } : null;
}

/** The place of "officials" in "Hamas officials"; null where a name stands for itself. */
function peopleBehind(units: readonly Unit[], place: number): number | null {
  for (let at = place + 1; at <= place + 2 && isTied(units, at); at += 1) {
    const unit = units[at];
    if (unit === undefined || unit.name !== null) return null;
    if (personPlural(unit.folded) !== null) return at;
  }
  return null;
}
