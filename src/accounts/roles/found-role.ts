import type { EntityKind } from '../../recognition/index.js';
import type { RoleAccount } from '../account.js';
import type { ReadSentence, Unit } from '../reading/index.js';
import { isBodyNoun } from './body-nouns.js';
import { isKin, isPersonByForm, isPersonNoun, needsModifier } from './people-nouns.js';
import type { Fits, Phrase } from './phrase.js';
import { tenseOfRole } from './role-tense.js';

/** A role of the name at a place of a sentence; offsets of the sentence. */
export interface FoundRole {
  readonly name: number;
  readonly start: number;
  readonly end: number;
  readonly tense: RoleAccount['tense'];
  readonly phrase: Phrase;
}

/**
 * Which nouns can say what a name of a kind is: of persons for a person, of bodies for an organisation, either where the
 * kind is not known. Null for what is called nothing: places and demonyms.
 */
export function nounsFor(unit: Unit | undefined): Fits | null {
  const kind: EntityKind | null | undefined = unit?.name?.kind;
  if (unit === undefined || unit.name === null || kind === 'place' || kind === 'demonym')
    return null;
  if (kind === 'organisation') return (noun) => isBodyNoun(noun.folded);
  const isFull = unit.text.includes(' ');
  const isPerson: Fits = (noun) =>
    isPersonNoun(noun.folded) ||
    ((kind === 'person' || isFull) && !isBodyNoun(noun.folded) && isPersonByForm(noun.folded));
  return kind === 'person' ? isPerson : (noun) => isPerson(noun) || isBodyNoun(noun.folded);
}

/** A phrase as a role of a name; null where it says too little by itself: "brother", "Captain". */
export function asRole(
  { units }: ReadSentence,
  name: number,
  phrase: Phrase,
  tense?: RoleAccount['tense'],
): FoundRole | null {
  const [head, start] = [units[phrase.head], units[phrase.first]];
  if (head === undefined || start === undefined) return null;
  const isBare = phrase.first === phrase.head && phrase.end === head.end;
  if (isBare && (isKin(head.folded) || (head.isCapital && needsModifier(head.folded)))) return null;
  const told = tenseOfRole(units.slice(phrase.first, Math.min(phrase.head + 2, phrase.next)));
  const settled = told === 'current' ? (tense ?? told) : told;
  return { name, start: start.start, end: phrase.end, tense: settled, phrase };
}
