import { isPastForm } from '../../words/index.js';
import type { NamedSpan } from '../account.js';
import { isDependent, type Subject } from '../clauses/index.js';
import type { ReadSentence, Unit } from '../reading/index.js';
import { type FoundRole, isTied } from '../roles/index.js';
import type { SpeechClause } from './speech-clauses.js';

/** How many sentences back somebody may be meant by a pronoun. */
const REACH = 3;
/** Descriptions of somebody who is not named as often as not. */
const NAMELESS =
  /^(?:official|source|representative|member|diplomat|witness|spokesperson|person|expert|one)$/u;
const FINITE =
  /^(?:is|was|has|had|will|would|can|could|did|does|may|might|also|later|who|went|then)$/u;

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

  constructor(sentences: readonly SpokenSentence[]) {
    this.#sentences = sentences;
  }

  /** Those who speak in a clause of the sentence at a place; clauses have to be asked for in the order of the text. */
  of(clause: SpeechClause, place: number): readonly NamedSpan[] {
    const known = this.#resolved.get(clause);
    if (known !== undefined) return known;
    const speakers = this.#resolve(clause, place).filter(canSpeak);
    this.#resolved.set(clause, speakers);
    return speakers;
  }

  #resolve({ subject }: SpeechClause, place: number): readonly NamedSpan[] {
    const here = this.#sentences[place];
    if (here === undefined) return [];
    if (subject.kind === 'named') return namesAt(here.read.units, subject.places);
    if (subject.kind === 'described') return this.#described(subject, place);
    const isPerson = /^(?:he|she)$/u.test(subject.word);
    if (!isPerson && subject.word !== 'it') return [];
    const fits = isPerson ? isMaybePerson : ({ kind }: NamedSpan) => kind === 'organisation';
    const inside = this.#inSentence(here, place, subject.place, fits);
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
    const [clause] = clauses.filter(({ verb, form }) => verb < to && form !== 'quote');
    if (clause !== undefined) {
      const speakers = this.of(clause, place);
      if (clause.subject.kind !== 'named' || speakers.some(fits)) return speakers.filter(fits);
    }
    const subjects = subjectNames(read.units.slice(0, to), roles).filter(fits);
    const ids = new Set(subjects.map(({ id }) => id));
    if (ids.size > 1) return [];
    const [only] = subjects;
    if (only !== undefined) return [only];
    const isOthers = read.units
      .slice(0, to)
      .some(({ name, isQuoted }) => name?.kind === 'person' && !isQuoted && fits(name));
    return isOthers ? [] : undefined;
  }

  /** "The minister": the only one whom the sentences before call so. */
  #described(
    { noun, isPlain }: Extract<Subject, { kind: 'described' }>,
    place: number,
  ): readonly NamedSpan[] {
    if (!isPlain || noun === '' || NAMELESS.test(noun)) return [];
    const found = new Map<string, NamedSpan>();
    for (const { read, roles } of this.#sentences.slice(Math.max(0, place - REACH), place)) {
      for (const { name, phrase } of roles) {
        const span = read.units[name]?.name;
        if (read.units[phrase.head]?.folded === noun && span !== null && span !== undefined)
          found.set(span.id, span);
      }
    }
    return found.size === 1 ? Array.from(found.values()) : [];
  }
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
