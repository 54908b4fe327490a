import { isHypotheticalAt, isNegatedAt } from '../../facts/index.js';
import type { NamedSpan } from '../account.js';
import { subjectBefore } from '../clauses/index.js';
import { isBound, opensPhrase, type ReadSentence, type Unit } from '../reading/index.js';
import { type FoundRole, isModifier, isTied, personPlural } from '../roles/index.js';
import {
  type ContactForm,
  contactNoun,
  contactVerb,
  isHolding,
  isPassive,
} from './contact-words.js';
import type { FoundEncounter } from './encounter.js';
import { partiesFrom } from './parties.js';

/** How far a preposition may stand from the word that it belongs to. */
const REACH = 6;
const BETWEEN_REACH = 14;
/** How far the clause of a word is looked at to each side, in units. */
const CLAUSE_REACH = 50;
const BREAK = /[,.;:()“”"—–]/u;
const UNREAL =
  /^(?:not|never|no|would|could|might|may|should|will|shall|can|cannot|to|if|whether|without|refuse[sd]?|decline[sd]?|denie[sd])$/u;
const OFF =
  /(?<![\p{L}-])(?:postpon|cancell?(?:ed|s|ing|ation)|call(?:ed|s|ing) off|rul(?:ed|es|ing) out|put off|scrapp(?:ed|ing)|shelved|delay(?:ed|s)|suspended|aborted|fell through|rejected|never (?:happened|took)|(?:is|are|was|were|been) (?:planned|scheduled|expected|due|proposed|not))/u;
const AHEAD =
  /(?<![\p{L}-])(?:planned|planning|scheduled|proposed|possible|potential|upcoming|forthcoming|hoped-for|plans? for|hopes? (?:for|of)|calls? for|called for) (?:[\p{Ll}-]+ ){0,3}$/u;
const FICTION = /^(?:stars?|starred|starring|portrays|portrayed|sitcom|fictional|protagonist)$/u;
const PLAYS = /^(?:plays|played|playing)$/u;
const NOT_THE_FIRST = /\bnot (?:the|their|his|her|its) (?:first|only|last)\b/u;

/** Those whom a sentence says to meet or to speak with each other; nothing that is denied or only possible. */
export function findContacts(
  sentence: ReadSentence,
  roles: readonly FoundRole[],
): FoundEncounter[] {
  const { units } = sentence;
  if (/\?["”’')\]]*\s*$/u.test(sentence.text)) return [];
  return units.flatMap((unit, at) => {
    if (unit.name !== null) return [];
    const found = contactsAt(sentence, at, unit.folded, roles);
    return found.length > 0 && isFiction(units, at) ? [] : found;
  });
}

function contactsAt(
  sentence: ReadSentence,
  at: number,
  folded: string,
  roles: readonly FoundRole[],
): FoundEncounter[] {
  if (folded === 'between') return betweenTwo(sentence, at, roles);
  const noun = contactNoun(folded);
  return noun === null ? byVerb(sentence, at, roles) : byNoun(sentence, at, noun, roles);
}

function byVerb(sentence: ReadSentence, at: number, roles: readonly FoundRole[]): FoundEncounter[] {
  const { units } = sentence;
  const folded = units[at]?.folded ?? '';
  const verb = contactVerb(folded);
  if (verb === null || isUnreal(sentence, at, verb.form)) return [];
  const isBe = /^(?:was|were|been|being|is|are)$/u.test(units[at - 1]?.folded ?? '');
  if (isBe && !isPassive(folded)) return [];
  const subjects = subjectsOf(sentence, isBe ? at - 1 : at, roles);
  if (isBe) return pairs(subjects, behind(units, at, /^by$/u, roles), verb.form);
  if (verb.isDirect) {
    const direct = partiesFrom(units, at + 1, roles);
    if (direct.length > 0 || verb.through === null) {
      const isFit =
        !verb.needsPerson || [...subjects, ...direct].some(({ kind }) => kind === 'person');
      return isFit
        ? pairs(
            subjects,
            verb.needsPerson && verb.through === null ? direct.filter(isPerson) : direct,
            verb.form,
          )
        : [];
    }
  }
  const others = verb.through === null ? [] : behind(units, at, verb.through, roles);
  return pairs(subjects, others, verb.form);
}

/** "A held talks with B", "A's meeting with B". */
function byNoun(
  sentence: ReadSentence,
  at: number,
  form: ContactForm,
  roles: readonly FoundRole[],
): FoundEncounter[] {
  const { units } = sentence;
  const others = behind(units, at, /^(?:with|to)$/u, roles);
  if (others.length === 0 || isUnreal(sentence, at, form) || isOff(sentence, at)) return [];
  for (let place = at - 1; place >= Math.max(0, at - REACH); place -= 1) {
    const unit = units[place];
    if (unit === undefined || BREAK.test(units[place + 1]?.gap ?? '')) return [];
    if (unit.name !== null && unit.isPossessive) return pairs([unit.name], others, form);
    if (unit.name !== null) continue;
    if (isHolding(unit.folded)) {
      return isUnreal(sentence, place, form)
        ? []
        : pairs(subjectsOf(sentence, place, roles), others, form);
    }
    if (isBound(unit.folded) && !opensPhrase(unit.folded) && !/ly$/u.test(unit.folded)) return [];
  }
  return [];
}

/** "A meeting between A and B" */
function betweenTwo(
  sentence: ReadSentence,
  at: number,
  roles: readonly FoundRole[],
): FoundEncounter[] {
  const { units } = sentence;
  const from = Math.max(0, at - BETWEEN_REACH);
  const noun = units
    .slice(from, at)
    .findLastIndex(({ folded, name }) => name === null && contactNoun(folded) !== null);
  const form = contactNoun(units[from + noun]?.folded ?? '');
  if (noun === -1 || form === null || isUnreal(sentence, from + noun, form)) return [];
  if (isOff(sentence, from + noun)) return [];
  const [first, ...others] = partiesFrom(units, at + 1, roles);
  return first === undefined ? [] : pairs([first], others, form);
}

/** Those behind the first of certain prepositions that follows a word in its clause. */
function behind(
  units: readonly Unit[],
  at: number,
  preposition: RegExp,
  roles: readonly FoundRole[],
): NamedSpan[] {
  for (let place = at + 1; place <= at + REACH; place += 1) {
    const unit = units[place];
    if (unit === undefined || BREAK.test(unit.gap)) return [];
    if (unit.name === null && preposition.test(unit.folded))
      return partiesFrom(units, place + 1, roles);
  }
  return [];
}

/** Those who are the subject of a verb, also by their people: "Hamas officials". */
function subjectsOf(sentence: ReadSentence, at: number, roles: readonly FoundRole[]): NamedSpan[] {
  const { units } = sentence;
  const subject = subjectBefore(sentence, at, roles);
  if (subject?.kind === 'named') return subject.places.flatMap((place) => units[place]?.name ?? []);
  if (subject?.kind !== 'described') return [];
  for (let place = at - 1; place > Math.max(0, at - 4); place -= 1) {
    const body = units[place - 1];
    if (body?.name?.kind !== 'organisation' || !isTied(units, place)) continue;
    if (personPlural(units[place]?.folded ?? '') === null) continue;
    let first = place - 1;
    while (isTied(units, first) && isModifier(units, first - 1)) first -= 1;
    const before = isTied(units, first) ? (units[first - 1]?.folded ?? '') : '';
    const isFormer = units.slice(first, place).some(({ folded }) => folded === 'former');
    return isFormer || /^(?:of|for|with|to|by|from)$/u.test(before) ? [] : [body.name];
  }
  return [];
}

/** Whether a meeting is only planned, or does not take place: "was postponed", "ruled out a meeting". */
function isOff({ units, text }: ReadSentence, at: number): boolean {
  const unit = units[at];
  if (unit === undefined) return false;
  const before = /[^.;:?!“”"]{0,90}$/u.exec(text.slice(0, unit.start))?.[0] ?? '';
  const behind = /^[^.;:?!“”"]{0,160}/u.exec(text.slice(unit.end))?.[0] ?? '';
  return OFF.test(behind) || OFF.test(before) || AHEAD.test(before);
}

/** Whether words before a place say that what follows is played: "plays the detective John Rook, who meets …". */
function isFiction(units: readonly Unit[], at: number): boolean {
  return units
    .slice(Math.max(0, at - CLAUSE_REACH), at)
    .some(
      ({ folded, name, isQuoted }, place, words) =>
        name === null &&
        !isQuoted &&
        (FICTION.test(folded) ||
          (PLAYS.test(folded) && words.slice(place + 1).some((word) => word.folded === 'who'))),
    );
}

function isUnreal(sentence: ReadSentence, at: number, form: ContactForm): boolean {
  const { units, text } = sentence;
  for (
    let place = at - 1;
    place >= Math.max(0, at - 4) && !BREAK.test(units[place + 1]?.gap ?? '');
    place -= 1
  ) {
    const unit = units[place];
    if (unit?.name === null && UNREAL.test(unit.folded)) return !NOT_THE_FIRST.test(text);
  }
  if (form === 'spoke' && contactVerb(units[at]?.folded ?? '')?.through === null) return false;
  const from = Math.max(0, at - CLAUSE_REACH);
  const near = units.slice(from, at + CLAUSE_REACH);
  if (isHypotheticalAt(near, at - from)) return true;
  return isNegatedAt(near, at - from) && !NOT_THE_FIRST.test(text);
}

function pairs(
  ones: readonly NamedSpan[],
  others: readonly NamedSpan[],
  form: ContactForm,
): FoundEncounter[] {
  return ones.filter(canMeet).flatMap((a) =>
    others
      .filter(canMeet)
      .filter(({ id }) => id !== a.id)
      .map((b) => ({ a: a.id, b: b.id, form })),
  );
}

function canMeet({ kind }: NamedSpan): boolean {
  return kind !== 'place' && kind !== 'demonym';
}

function isPerson({ kind }: NamedSpan): boolean {
  return kind === 'person' || kind === null;
}
