import {
  isShortOf,
  type KnownNames,
  type PersonName,
  readPersonName,
  relateNames,
} from '../../names/index.js';
import { isBodyHead, isSiteHead } from '../evidence/heads.js';
import { kindOf } from '../kind-of.js';
import { addVotes, noVotes, type VoteCount } from '../votes.js';
import type { NameForm } from './name-form.js';

/** Votes for a person from a word that is a part of somebody's full name in the same article. */
const PART_OF_PERSON = 2;

/** The forms of one name. */
export interface NameGroup {
  readonly forms: NameForm[];
  readonly votes: VoteCount;
}

/** Endings of the names of companies and clubs that are left out in short. */
const LEFT_OUT =
  /^(?:ab|asa|nv|spa|united|rovers|city|town|wanderers|athletic|rangers|bank|electronics|inc|ltd|llc|plc|corp|corporation|company|co|group|holdings|motor|motors|fc|football|club|ag|gmbh|sa|airlines|airways|technologies|petroleum|energy|pharmaceuticals)$/u;

/**
 * Puts the forms of an article under the names that they are of: spellings of one full name, surnames with the only
 * person that has them, acronyms with what they stand for, "the Strip" with the only longer name that ends so.
 */
export function groupNames(
  forms: readonly NameForm[],
  pairs: readonly (readonly [string, string])[],
  known: KnownNames,
): NameGroup[] {
  const groups = new Map<NameForm, NameGroup>();
  const byKey = new Map(forms.map((form) => [form.key, form]));
  for (const form of forms)
    groups.set(form, { forms: [form], votes: { ...noVotes(), ...form.votes } });
  const join = (into: NameForm, form: NameForm) => joinGroups(groups, into, form);
  for (const [short, long] of pairs) {
    const [a, b] = [byKey.get(short), byKey.get(long)];
    if (a !== undefined && b !== undefined) join(b, a);
  }
  const persons = forms
    .filter((form) => lengthOf(form) > 1 && kindOf(form.votes) === 'person')
    .map((form): Person => ({ form, name: readPersonName(shown(form)) }));
  persons.forEach(({ form, name }, place) => {
    const same = persons
      .slice(0, place)
      .find((other) => relateNames(other.name, name) !== 'different');
    if (same !== undefined) join(same.form, form);
  });
  const bodies = forms.filter(({ key, votes }) => {
    const kind = kindOf(votes);
    return key.includes(' ') && (kind === 'organisation' || kind === 'place');
  });
  for (const form of forms) {
    const full = fullFormOf(form, bodies, persons, groups, known);
    if (full !== null) join(full, form);
    else if (isPartOf(form, persons) && mayBePerson(form)) {
      // Of one of two who have the name, or a given name: a person in any case.
      const group = groups.get(form);
      if (group !== undefined) group.votes.person += PART_OF_PERSON;
    }
  }
  return [...new Set(groups.values())];
}

interface Person {
  readonly form: NameForm;
  readonly name: PersonName;
}

/** The words of a form as they are shown: in small letters where any mention has some. */
export function shown({ candidates }: NameForm): string {
  const mixed = candidates.find(({ form }) => /\p{Ll}/u.test(form));
  return (mixed ?? candidates[0])?.form ?? '';
}

function fullFormOf(
  form: NameForm,
  bodies: readonly NameForm[],
  persons: readonly Person[],
  groups: ReadonlyMap<NameForm, NameGroup>,
  known: KnownNames,
): NameForm | null {
  const name = readPersonName(shown(form));
  const fulls = persons.filter(
    (full) =>
      full.form !== form &&
      lengthOf(full.form) > lengthOf(form) &&
      (isShortOf(name, full.name, known) || isLastWord(form, full.form, known)),
  );
  if (fulls.length > 0) {
    const isOne = new Set(fulls.map((full) => groups.get(full.form))).size === 1;
    return isOne && mayBePerson(form) ? (fulls[0]?.form ?? null) : null;
  }
  if (kindOf(form.votes) === 'person' && lengthOf(form) > 1) return null;
  const longer = bodies.filter((full) => full !== form && isHeadOf(form, full));
  const isOne = new Set(longer.map((full) => groups.get(full))).size === 1;
  return isOne ? (longer[0] ?? null) : null;
}

/** "Bautista-Cruz" of "Liza Bautista-Cruz"; not "Jinping" of "Xi Jinping". */
function isLastWord({ key }: NameForm, full: NameForm, known: KnownNames): boolean {
  const [first = '', ...rest] = full.key.split(' ');
  return rest.at(-1) === key && known.isFamilyNameFirst?.(first) !== true;
}

/** Whether a form of one word is a word of somebody's full name. */
function isPartOf(form: NameForm, persons: readonly Person[]): boolean {
  return (
    lengthOf(form) === 1 &&
    persons.some((full) => full.form !== form && full.form.key.split(' ').includes(form.key))
  );
}

/** Whether a short form may be of a person although gazetteers have it as something else: by what stands around it. */
function mayBePerson({ own, context }: NameForm): boolean {
  const other = Math.max(own.place ?? 0, own.organisation ?? 0, own.demonym ?? 0);
  if (other < 2) return true;
  return context.person > context.place + context.organisation;
}

/** "Strip" of "Gaza Strip", "Toyota" of "Toyota Motor Corp". */
function isHeadOf(form: NameForm, full: NameForm): boolean {
  const kind = kindOf(full.votes);
  if (kind !== 'organisation' && kind !== 'place') return false;
  const words = form.key.split(' ');
  const all = full.key.split(' ');
  if (words.length >= all.length) return false;
  const last = words.at(-1) ?? '';
  if (full.key.startsWith(`${form.key} `)) {
    return kind === 'organisation' && all.slice(words.length).every((word) => LEFT_OUT.test(word));
  }
  if (!full.key.endsWith(` ${form.key}`)) return false;
  const isHead = kind === 'place' ? isSiteHead(last) : isBodyHead(last);
  const isDefinite = form.candidates.every(({ before }) => /(?:^|[^\p{L}])the $/iu.test(before));
  return isHead && (isDefinite || words.length > 1);
}

function lengthOf({ key }: NameForm): number {
  return key.split(' ').length;
}

function joinGroups(groups: Map<NameForm, NameGroup>, into: NameForm, form: NameForm): void {
  const target = groups.get(into);
  const source = groups.get(form);
  if (target === undefined || source === undefined || target === source) return;
  target.forms.push(...source.forms);
  addVotes(target.votes, source.votes);
  for (const moved of source.forms) groups.set(moved, target);
}
