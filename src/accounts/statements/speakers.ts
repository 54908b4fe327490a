import type { NameId } from '../../recognition/index.js';
import { isPastForm } from '../../words/index.js';
import type { NamedSpan } from '../account.js';
import { isDependent, type Subject } from '../clauses/index.js';
import type { ReadSentence, Unit } from '../reading/index.js';
import { type FoundRole, isPersonNoun, isTied } from '../roles/index.js';
import { pronounsOf } from './pronouns.js';
import type { SpeechClause } from './speech-clauses.js';

/** How many sentences back somebody may be meant by a pronoun. */
const REACH = 3;
/** How many sentences back somebody else may be meant who is a subject there: about two paragraphs. */
const RIVAL_REACH = 4;
const REPLYING = /^(?:reply|answer|respond|counter)$/u;
/** The same for a description that fits one person only. */
const FAR = 30;
/** Descriptions of somebody who is not named as often as not. */
const NAMELESS =
  /^(?:official|source|representative|member|diplomat|witness|spokesperson|person|expert|one)$/u;
const FINITE =
  /^(?:beat|cut|hit|put|set|shut|quit|let|is|was|has|had|will|would|can|could|did|does|may|might|also|later|who|went|then)$/u;

/** A sentence with what is known of who speaks in it. */
export interface SpokenSentence {
  readonly read: ReadSentence;
  readonly roles: readonly FoundRole[];
  readonly clauses: readonly SpeechClause[];
}

/** Says whom the subjects of an article mean. Nobody where it is not sure. */
export class Speakers {
  readonly #sentences: readonly SpokenSentence[];
  readonly #resolved = new Map<SpeechClause, readonly NamedSpan[]>();
  readonly #pronouns: Map<NameId, 'he' | 'she'>;

  constructor(sentences: readonly SpokenSentence[]) {
    this.#sentences = sentences;
    this.#pronouns = pronounsOf(sentences.map(({ read }) => read));
  }

  /** Those who speak in a clause of the sentence at a place; clauses have to be asked for in the order of the text. */
  of(clause: SpeechClause, place: number): readonly NamedSpan[] {
    const known = this.#resolved.get(clause);
    if (known !== undefined) return known;
    const speakers = this.#resolve(clause, place).filter(canSpeak);
    this.#resolved.set(clause, speakers);
    return speakers;
  }

  #resolve(clause: SpeechClause, place: number): readonly NamedSpan[] {
    const { subject, start } = clause;
    const units = this.#sentences[place]?.read.units ?? [];
    const clauseStart = () => units.findIndex((unit) => unit.start >= start);
    if (subject.kind === 'pronoun') {
      const meant = this.#meant(subject.word, place, subject.place);
      const [one] = meant;
      if (one === undefined || (subject.word !== 'he' && subject.word !== 'she')) return meant;
      if (!this.#isSure(one, subject.word, clause, place, subject.place)) return [];
      this.#pronouns.set(one.id, subject.word);
      return meant;
    }
    if (subject.kind === 'described') {
      return /-year-old$/u.test(subject.noun)
        ? this.#meant('he', place, clauseStart())
        : this.#described(subject, place);
    }
    const names = namesAt(units, subject.places);
    // "The Kenyan said": somebody of whom the sentence before speaks.
    const isPerson =
      names.length === 1 &&
      names[0]?.kind === 'demonym' &&
      !/s$/u.test(units[subject.places[0] ?? -1]?.text ?? 's');
    return isPerson ? this.#meant('he', place, clauseStart()) : names;
  }

  /** Whether nothing speaks against a pronoun meaning somebody: another pronoun of theirs, a rival, or their own question. */
  #isSure(
    { id }: NamedSpan,
    word: 'he' | 'she',
    clause: SpeechClause,
    place: number,
    at: number,
  ): boolean {
    const own = this.#pronouns.get(id);
    if (own !== undefined && own !== word) return false;
    if (REPLYING.test(clause.plain) && this.#hasAsked(id, clause, place)) return false;
    const { read } = this.#sentences[place] ?? {};
    const isHere = read?.units
      .slice(0, at)
      .some(({ name, isQuoted }) => !isQuoted && name?.id === id);
    if (isHere === true) return true;
    const isOther = (name: NamedSpan | null) =>
      name?.kind === 'person' && name.id !== id && this.#pronouns.get(name.id) !== opposite(word);
    const isTold = read?.units.some(({ name, isQuoted }) => !isQuoted && isOther(name)) === true;
    if (isTold && own === undefined) return false;
    // "Lee said …. He added …": the pronoun that opens a sentence means the subject of the one before.
    if (at <= 1 && this.#subjects(place - 1).some((name) => name.id === id)) return true;
    for (let back = Math.max(0, place - RIVAL_REACH); back < place; back += 1)
      if (this.#subjects(back).some(isOther)) return false;
    return true;
  }

  /** Whether the last who spoke before a clause is a person who asked something. */
  #hasAsked(id: NameId, clause: SpeechClause, place: number): boolean {
    for (let back = place; back >= Math.max(0, place - REACH); back -= 1) {
      const { clauses = [], read } = this.#sentences[back] ?? {};
      const last = clauses.findLast(
        (one) => one !== clause && (back < place || one.start < clause.start),
      );
      if (last === undefined) continue;
      const isQuestion = last.plain === 'ask' || read?.text.includes('?') === true;
      return isQuestion && this.of(last, back).some((name) => name.id === id);
    }
    return false;
  }

  /** The persons who are subjects in a sentence, of speech or of other verbs. */
  #subjects(place: number): readonly NamedSpan[] {
    const sentence = this.#sentences[place];
    if (sentence === undefined) return [];
    const { read, roles, clauses } = sentence;
    const speaking = clauses.flatMap((clause) => this.of(clause, place));
    return [...speaking, ...subjectNames(read.units, roles)].filter(isMaybePerson);
  }

  /** Whom a pronoun at a place of a sentence means. */
  #meant(word: string, place: number, to: number): readonly NamedSpan[] {
    const here = this.#sentences[place];
    const isPerson = /^(?:he|she)$/u.test(word);
    if (here === undefined || (!isPerson && word !== 'it')) return [];
    const fits = isPerson ? isMaybePerson : ({ kind }: NamedSpan) => kind === 'organisation';
    const inside = this.#inSentence(here, place, to, fits);
    if (inside !== undefined) return inside;
    for (let back = place - 1; back >= Math.max(0, place - (isPerson ? REACH : 1)); back -= 1) {
      const before = this.#sentences[back];
      if (before === undefined || before.read.kind === 'heading' || before.read.kind === 'caption')
        return [];
      const found = this.#inSentence(before, back, before.read.units.length, fits);
      if (found !== undefined) return found;
    }
    return [];
  }

  /** Whom a sentence speaks of, up to a place of it; undefined where it names nobody who could be meant. */
  #inSentence(
    { read, roles, clauses }: SpokenSentence,
    place: number,
    to: number,
    fits: (name: NamedSpan) => boolean,
  ): readonly NamedSpan[] | undefined {
    const clause = clauses.find(({ verb, form }) => verb < to && form !== 'quote');
    if (clause !== undefined) {
      const speakers = this.of(clause, place);
      if (clause.subject.kind !== 'named' || speakers.some(fits)) return speakers.filter(fits);
    }
    const subjects = subjectNames(read.units.slice(0, to), roles).filter(fits);
    const ids = new Set(subjects.map(({ id }) => id));
    if (ids.size > 1) return [];
    const [only] = subjects;
    if (only !== undefined) return [only];
    const others = read.units
      .slice(0, to)
      .flatMap(({ name, isQuoted }) =>
        name?.kind === 'person' && !isQuoted && fits(name) ? [name] : [],
      );
    const [other] = others;
    if (other === undefined) return undefined;
    const isOnly = others.every(({ id }) => id === other.id) && !hasNameless(read.units, roles, to);
    return isOnly && to === read.units.length ? [other] : [];
  }

  /** "The minister": the only one whom the sentences before call so. */
  #described(
    { noun, isPlain }: Extract<Subject, { kind: 'described' }>,
    place: number,
  ): readonly NamedSpan[] {
    if (!isPlain || noun === '' || NAMELESS.test(noun)) return [];
    const found = new Map<string, NamedSpan>();
    for (const { read, roles } of this.#sentences.slice(Math.max(0, place - FAR), place)) {
      for (const { name, phrase } of roles) {
        const span = read.units[name]?.name;
        if (read.units[phrase.head]?.folded === noun && span !== null && span !== undefined)
          found.set(span.id, span);
      }
    }
    return found.size === 1 ? Array.from(found.values()) : [];
  }
}

/** Whether words speak of a person besides those who are named: "the official", "she". */
function hasNameless(units: readonly Unit[], roles: readonly FoundRole[], to: number): boolean {
  return units
    .slice(0, to)
    .some(
      ({ folded, name, isQuoted }, at) =>
        name === null &&
        !isQuoted &&
        (/^(?:he|she)$/u.test(folded) || isPersonNoun(folded)) &&
        !roles.some(({ phrase }) => phrase.first <= at && at < phrase.next),
    );
}

function opposite(word: 'he' | 'she'): 'he' | 'she' {
  return word === 'he' ? 'she' : 'he';
}

function canSpeak({ kind }: NamedSpan): boolean {
  return kind === null || kind === 'person' || kind === 'organisation';
}

function isMaybePerson({ kind }: NamedSpan): boolean {
  return kind === null || kind === 'person';
}

function namesAt(units: readonly Unit[], places: readonly number[]): NamedSpan[] {
  return places.flatMap((place) => units[place]?.name ?? []);
}

/** The names that a verb stands behind, directly or behind an insertion. */
function subjectNames(units: readonly Unit[], roles: readonly FoundRole[]): NamedSpan[] {
  return units.flatMap((unit, at) => {
    if (unit.name === null || unit.isQuoted || unit.isPossessive || isDependent(units, at, roles))
      return [];
    const next = units[at + 1];
    if (next === undefined || next.isQuoted) return [];
    const isVerb =
      FINITE.test(next.folded) || isPastForm(next.folded) || /[^s]s$/u.test(next.folded);
    const isInserted =
      next.gap.startsWith(', ') &&
      (next.folded === 'who' || roles.some(({ name, start }) => name === at && start > unit.start));
    return (isTied(units, at + 1) && isVerb) || isInserted ? [unit.name] : [];
  });
}
