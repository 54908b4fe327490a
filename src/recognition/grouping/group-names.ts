import type { KnownNames } from '../../names/index.js';
import { addVotes, noVotes, type VoteCount } from '../votes.js';
import type { NameForm } from './name-form.js';
import { PersonIndex } from './person-index.js';
import { readShortBodies, type ShortBodies } from './short-bodies.js';

/** Votes for a person from a word that is a part of somebody's full name in the same article. */
const PART_OF_PERSON = 2;

/** The forms of one name. */
export interface NameGroup {
  readonly forms: NameForm[];
  readonly votes: VoteCount;
}

type Groups = Map<NameForm, NameGroup>;

/**
 * Puts the forms of an article under the names that they are of: spellings of one full name, surnames with the only
 * person that has them, acronyms with what they stand for, "the Strip" with the only longer name that ends so.
 */
export function groupNames(
  forms: readonly NameForm[],
  pairs: readonly (readonly [string, string])[],
  known: KnownNames,
): NameGroup[] {
  const groups: Groups = new Map();
  const byKey = new Map(forms.map((form) => [form.key, form]));
  for (const form of forms)
    groups.set(form, { forms: [form], votes: { ...noVotes(), ...form.votes } });
  for (const [short, long] of pairs) {
    const [a, b] = [byKey.get(short), byKey.get(long)];
    if (a !== undefined && b !== undefined) join(groups, b, a);
  }
  const persons = new PersonIndex(known);
  for (const form of forms.filter(isFullName)) {
    const same = persons.add(form);
    if (same !== null) join(groups, same.form, form);
  }
  const bodies = readShortBodies(forms);
  for (const form of forms) {
    const full = fullFormOf(form, bodies, persons, groups);
    if (full !== null) join(groups, full, form);
    else if (form.words.length === 1 && persons.holdsWord(form) && mayBePerson(form)) {
      // Of one of two who have the name, or a given name: a person in any case.
      const group = groups.get(form);
      if (group !== undefined) group.votes.person += PART_OF_PERSON;
    }
  }
  return [...new Set(groups.values())];
}

function isFullName({ words, kind }: NameForm): boolean {
  return words.length > 1 && kind === 'person';
}

function fullFormOf(
  form: NameForm,
  bodies: ShortBodies,
  persons: PersonIndex,
  groups: Groups,
): NameForm | null {
  const fulls = persons.fullsOf(form);
  if (fulls.length > 0) {
    const isOne = new Set(fulls.map((full) => groups.get(full.form))).size === 1;
    return isOne && mayBePerson(form) ? (fulls[0]?.form ?? null) : null;
  }
  if (isFullName(form)) return null;
  const longer = bodies(form);
  const isOne = new Set(longer.map((full) => groups.get(full))).size === 1;
  return isOne ? (longer[0] ?? null) : null;
}

/** Whether a short form may be of a person although gazetteers have it as something else: by what stands around it. */
function mayBePerson({ own, context }: NameForm): boolean {
  const other = Math.max(own.place ?? 0, own.organisation ?? 0, own.demonym ?? 0);
  if (other < 2) return true;
  return context.person > context.place + context.organisation;
}

function join(groups: Groups, into: NameForm, form: NameForm): void {
  const target = groups.get(into);
  const source = groups.get(form);
  if (target === undefined || source === undefined || target === source) return;
  target.forms.push(...source.forms);
  addVotes(target.votes, source.votes);
  for (const moved of source.forms) groups.set(moved, target);
}
