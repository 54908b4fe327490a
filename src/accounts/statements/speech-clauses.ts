import {
  nameStart,
  type Subject,
  standsAlone,
  subjectBefore,
  subjectBehind,
} from '../clauses/index.js';
import { opensPhrase, type ReadSentence, type Unit } from '../reading/index.js';
import { type FoundRole, isModifier, isTied } from '../roles/index.js';
import { type SpeechForm, speechVerb } from './speech-verbs.js';

/** A subject with a verb of speech, or "according to" somebody. Offsets count from the beginning of the sentence. */
export interface SpeechClause {
  readonly subject: Subject;
  readonly plain: string;
  readonly form: SpeechForm | 'according';
  /** The place of the verb. */
  readonly verb: number;
  /** Where subject and verb begin and end. */
  readonly start: number;
  readonly end: number;
  /** Whether the subject stands behind the verb. */
  readonly isInverted: boolean;
}

/** The clauses of a sentence that have somebody say something, outside of quotations, in order. */
export function speechClauses(sentence: ReadSentence, roles: readonly FoundRole[]): SpeechClause[] {
  const clauses: SpeechClause[] = [];
  for (const [verb, unit] of sentence.units.entries()) {
    if (unit.isQuoted || unit.name !== null) continue;
    const clause =
      unit.folded === 'according'
        ? accordingTo(sentence, verb, roles)
        : spoken(sentence, verb, roles, clauses.at(-1));
    if (clause !== null) clauses.push(clause);
  }
  return clauses;
}

function spoken(
  sentence: ReadSentence,
  verb: number,
  roles: readonly FoundRole[],
  last: SpeechClause | undefined,
): SpeechClause | null {
  const { units } = sentence;
  const unit = units[verb];
  const next =
    isTied(units, verb + 1) && units[verb + 1]?.isQuoted === false ? units[verb + 1] : undefined;
  const said =
    unit === undefined
      ? null
      : isQuotedAs(units, verb)
        ? { plain: 'say', form: 'words' as const }
        : speechVerb(
            unit.folded,
            next?.name === null ? next.folded : next === undefined ? '' : 'it',
          );
  if (unit === undefined || said === null) return null;
  const of = (subject: Subject | null, isInverted = false): SpeechClause | null => {
    if (subject === null) return null;
    const [start, end] = boundsOf(units, subject, verb, roles, isInverted);
    return { subject, ...said, verb, start, end, isInverted };
  };
  const before = units[verb - 1];
  const isQuoted = before?.isQuoted === true || /["”’]/u.test(unit.gap);
  const own = subjectBefore(sentence, isQuotedAs(units, verb) ? verb - 3 : verb, roles);
  if (isQuoted || (/,\s$/u.test(unit.gap) && /^sa(?:id|ys)$/u.test(unit.folded))) {
    const behind = subjectBehind(sentence, verb, roles);
    const isOwn = own !== null && own.kind !== 'described';
    if (
      behind !== null &&
      (isQuoted ? !isOwn || before?.isQuoted === true : !isOwn && behind.kind !== 'described')
    ) {
      return of(behind, true);
    }
  }
  if (
    last !== undefined &&
    /^(?:and|but|then)$/u.test(before?.folded ?? '') &&
    isTied(units, verb)
  ) {
    return {
      ...said,
      subject: last.subject,
      verb,
      start: unit.start,
      end: unit.end,
      isInverted: false,
    };
  }
  return of(own);
}

/** "Was quoted as saying" */
function isQuotedAs(units: readonly Unit[], verb: number): boolean {
  const words = units.slice(Math.max(0, verb - 3), verb + 1).map(({ folded }) => folded);
  return /^(?:is|was|were|been) (?:quoted|cited|reported) as saying$/u.test(words.join(' '));
}

function accordingTo(
  { units }: ReadSentence,
  at: number,
  roles: readonly FoundRole[],
): SpeechClause | null {
  if (units[at + 1]?.folded !== 'to') return null;
  for (let name = at + 2; name < Math.min(units.length, at + 16); name += 1) {
    if (units[name]?.name === null || nameStart(units, name, roles) !== at + 2) continue;
    if (!standsAlone(units, name)) return null;
    const start = units[at]?.start ?? 0;
    const end = units[name]?.end ?? start;
    const subject: Subject = { kind: 'named', places: [name] };
    return { subject, plain: 'say', form: 'according', verb: at, start, end, isInverted: false };
  }
  return null;
}

function boundsOf(
  units: readonly Unit[],
  subject: Subject,
  verb: number,
  roles: readonly FoundRole[],
  isInverted: boolean,
): [number, number] {
  const at = units[verb];
  let first = verb;
  let last = verb;
  if (subject.kind === 'named' && isInverted) last = Math.max(...subject.places);
  else if (subject.kind === 'named')
    first = Math.min(...subject.places.map((name) => nameStart(units, name, roles)));
  else if (subject.kind === 'pronoun')
    [first, last] = [Math.min(verb, subject.place), Math.max(verb, subject.place)];
  else if (!isInverted) {
    first = verb - 1;
    while (first > 0 && isTied(units, first) && verb - first < 8) first -= 1;
  }
  while (
    first > 0 &&
    first < verb &&
    isTied(units, first) &&
    (isModifier(units, first - 1) || opensPhrase(units[first - 1]?.folded ?? ''))
  )
    first -= 1;
  return [
    Math.min(units[first]?.start ?? 0, at?.start ?? 0),
    Math.max(units[last]?.end ?? 0, at?.end ?? 0),
  ];
}
