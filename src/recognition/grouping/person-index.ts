import {
  isShortOf,
  type KnownNames,
  keysOf,
  type PersonName,
  readPersonName,
  relateNames,
} from '../../names/index.js';
import { type NameForm, shown } from './name-form.js';

/** A form that is the name of somebody in full. */
export interface Person {
  readonly form: NameForm;
  readonly name: PersonName;
}

/**
 * The persons of an article who are named in full, by the keys of their names: only those that share one are compared.
 */
export class PersonIndex {
  readonly #known: KnownNames;
  readonly #bySpelling = new Map<string, Person[]>();
  readonly #byFamily = new Map<string, Person[]>();
  readonly #initialsByFamily = new Map<string, Person[]>();
  readonly #byFirst = new Map<string, Person[]>();
  readonly #byLastWord = new Map<string, Person[]>();
  readonly #words = new Set<string>();
  readonly #places = new Map<Person, number>();

  constructor(known: KnownNames) {
    this.#known = known;
  }

  /** Adds a form of several words; gives the first person added before whose name it may be a spelling of, or null. */
  add(form: NameForm): Person | null {
    const person: Person = { form, name: readPersonName(shown(form)) };
    const { spellings, families, first } = keysOf(person.name);
    const isInitial = person.name.words[0]?.isInitial === true;
    // An initial stands for any given name of the family.
    const [same = null] = this.#inOrder(
      [
        ...spellings.map((key) => this.#bySpelling.get(key)),
        ...families.map((key) => (isInitial ? this.#byFamily : this.#initialsByFamily).get(key)),
      ],
      (other) => relateNames(other.name, person.name) !== 'different',
    );
    this.#places.set(person, this.#places.size);
    for (const key of spellings) addTo(this.#bySpelling, key, person);
    for (const key of families) addTo(this.#byFamily, key, person);
    if (isInitial) for (const key of families) addTo(this.#initialsByFamily, key, person);
    addTo(this.#byFirst, first, person);
    addTo(this.#byLastWord, form.words.at(-1) ?? '', person);
    for (const word of form.words) this.#words.add(word);
    return same;
  }

  /** Those whom a form may be the short name of, in the order in which they were added. */
  fullsOf(form: NameForm): readonly Person[] {
    const name = readPersonName(shown(form));
    const { families, first } = keysOf(name);
    const isShort = (full: Person) =>
      full.form.words.length > form.words.length &&
      (isShortOf(name, full.name, this.#known) || this.#isLastWord(form, full.form));
    return this.#inOrder(
      [
        ...families.map((key) => this.#byFamily.get(key)),
        // A family name that stands first is one word.
        name.words.length === 1 ? this.#byFirst.get(first) : undefined,
        this.#byLastWord.get(form.key),
      ],
      isShort,
    );
  }

  /** Whether a form is one word of somebody's full name. */
  holdsWord({ key }: NameForm): boolean {
    return this.#words.has(key);
  }

  /** "Ortiz-Blake" of "Maria Ortiz-Blake"; not "Jinping" of "Xi Jinping". */
  #isLastWord({ key }: NameForm, { words }: NameForm): boolean {
    return words.at(-1) === key && !this.#known.isFamilyNameFirst(words[0] ?? '');
  }

  #inOrder(
    buckets: readonly (readonly Person[] | undefined)[],
    isMeant: (person: Person) => boolean,
  ): Person[] {
    const place = (person: Person) => this.#places.get(person) ?? 0;
    const distinct = new Set(buckets.flatMap((persons) => persons ?? []));
    return [...distinct].filter(isMeant).sort((a, b) => place(a) - place(b));
  }
}

function addTo(map: Map<string, Person[]>, key: string, person: Person): void {
  const same = map.get(key);
  if (same === undefined) map.set(key, [person]);
  else same.push(person);
}
