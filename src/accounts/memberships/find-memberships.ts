import type { NameId } from '../../recognition/index.js';
import type { ReadSentence, Unit } from '../reading/index.js';
import { type FoundRole, isTied, personPlural } from '../roles/index.js';
import { endsBehind, isOverBefore } from './over.js';

/** A person of a sentence and an organisation that the person is said to belong to. */
export interface FoundMembership {
  readonly person: NameId;
  readonly organisation: NameId;
}

/** What people are called who stand outside of what the words name, or against it. */
const OUTSIDERS =
  /^(?:critic|opponent|rival|enemy|hostage|captive|prisoner|detainee|victim|suspect|defendant|plaintiff|witness|fugitive|convict|expert|analyst|scholar|historian|specialist|supporter|backer|fan|negotiator|mediator|intermediary|guest|counterpart|successor|predecessor|envoy|ambassador|ally|friend|widow|wife|husband|son|daughter|father|mother|brother|sister|survivor|whistleblower|patient|investor|customer|opposition|protester|biographer)$/u;
/** Prepositions behind which the organisation stands that somebody belongs to. */
const INSIDE = /^(?:of|at|in|for|with|from)$/u;
const WORKS =
  /^(?:works?|worked|working|plays?|played|playing|writes?|races?|raced|rides?|drives?|competes?|flies) (?:for|at|with)$/u;

/**
 * Who belongs to what, by a sentence: by a role ("Hamas official Ghazi Hamad", "president of the ICG"), by "X of Y" and
 * "Y's X", and by verbs ("who works for Y"). What is told as over, or as still to come, counts for nothing.
 */
export function findMemberships(
  { units }: ReadSentence,
  roles: readonly FoundRole[],
): FoundMembership[] {
  const found = roles.flatMap((role) => byRole(units, role));
  for (const [place, unit] of units.entries()) {
    if (unit.name === null || unit.name.kind !== 'person') continue;
    const person = unit.name.id;
    if (isOverBefore(units, place)) continue;
    for (const organisation of [ownerOf(units, place), tiedTo(units, place)]) {
      if (organisation !== null && organisation !== person) found.push({ person, organisation });
    }
  }
  const keys = new Set<string>();
  return found.filter(({ person, organisation }) => {
    const key = `${person} ${organisation}`;
    return !keys.has(key) && keys.add(key);
  });
}

/** The organisation in a role: before its noun, or behind "of". */
function byRole(units: readonly Unit[], { name, phrase, tense }: FoundRole): FoundMembership[] {
  const holder = units[name]?.name;
  const head = units[phrase.head];
  const isPerson =
    holder?.kind === 'person' || (holder?.kind === null && units[name]?.text.includes(' '));
  if (
    holder === null ||
    holder === undefined ||
    !isPerson ||
    head === undefined ||
    tense !== 'current' ||
    isOver(units, phrase)
  )
    return [];
  if (OUTSIDERS.test(personPlural(head.folded) ?? head.folded)) return [];
  for (let at = phrase.first; at < phrase.next; at += 1) {
    const organisation = units[at]?.name;
    if (organisation?.kind !== 'organisation' || organisation.id === holder.id) continue;
    if (at > phrase.head && !isInside(units, phrase.head, at)) continue;
    return [{ person: holder.id, organisation: organisation.id }];
  }
  return [];
}

/** Whether a role is said to be over, before it or in and behind what follows its noun. */
function isOver(units: readonly Unit[], { first, head, next }: FoundRole['phrase']): boolean {
  if (isOverBefore(units, first)) return true;
  for (let at = head + 1; at <= next; at += 1) if (endsBehind(units, at)) return true;
  return false;
}

/** Whether the prepositions between a noun and a place all lead inwards: not "spokesman on Hamas". */
function isInside(units: readonly Unit[], head: number, at: number): boolean {
  return units
    .slice(head + 1, at)
    .every(
      ({ folded, name }) =>
        name !== null ||
        !/^(?:to|on|under|against|about|over)$/u.test(folded) ||
        INSIDE.test(folded),
    );
}

/** "Arsenal's Bukayo Saka" */
function ownerOf(units: readonly Unit[], place: number): NameId | null {
  const owner = units[place - 1];
  const isOwner =
    owner?.isPossessive === true && isTied(units, place) && owner.name?.kind === 'organisation';
  return isOwner && units[place]?.text.includes(' ') === true ? (owner.name?.id ?? null) : null;
}

/** "Bassem Naim of Hamas", "Smith, of the Red Cross,", "Smith, who works for Google". */
function tiedTo(units: readonly Unit[], place: number): NameId | null {
  const [one, two] = [units[place + 1], units[place + 2]];
  if (one === undefined || two === undefined || units[place]?.isPossessive === true) return null;
  const isOf = one.folded === 'of' || (one.folded === 'from' && isTied(units, place + 1));
  if (isOf && /^,? $/u.test(one.gap)) return organisationAt(units, place + 2);
  const from = one.folded === 'who' ? place + 2 : place + 1;
  const verb = `${units[from]?.folded ?? ''} ${units[from + 1]?.folded ?? ''}`;
  return WORKS.test(verb) ? organisationAt(units, from + 2) : null;
}

function organisationAt(units: readonly Unit[], at: number): NameId | null {
  const from = units[at]?.folded === 'the' && units[at]?.name === null ? at + 1 : at;
  const unit = units[from];
  if (unit?.name?.kind !== 'organisation' || !isTied(units, from)) return null;
  if (endsBehind(units, from + 1)) return null;
  return unit.name.id;
}
