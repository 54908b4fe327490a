import { isBound, opensPhrase, type ReadSentence, type Unit } from '../reading/index.js';
import { type FoundRole, isModifier, isTied } from '../roles/index.js';
import { insertionOf, isDefining } from './insertions.js';

/** Who a verb has for a subject: somebody named, a pronoun, or a description ("the minister"). */
export type Subject =
  | { readonly kind: 'named'; readonly places: readonly number[] }
  | { readonly kind: 'pronoun'; readonly word: string; readonly place: number }
  | { readonly kind: 'described'; readonly noun: string; readonly isPlain: boolean };

const ADVERB =
  '(?:also|has|had|have|later|then|still|again|now|once|first|previously|recently|already|meanwhile|however|himself|herself|itself|too|too,|earlier|[\\p{Ll}-]+ly)';
const TIME =
  '(?:(?:on |late on |early on |late |early )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|evening|night|afternoon))?|(?:last|this) (?:week|month|year|weekend)|yesterday|today|tonight)';
const WHERE =
  '(?:in|at|on|during|after|from) (?:a|an|the|his|her|its|their) [\\p{L}\\p{N}-]+(?: [\\p{L}\\p{N}-]+){0,3}';
const OF =
  "(?: (?:of|from|at|with|for) (?:the )?\\p{Lu}[\\p{L}.'’-]*(?: (?:of |the |and |for )?\\p{Lu}[\\p{L}.'’-]*){0,6})?";
const FILLER = `(?:,? (?:${ADVERB}|${TIME}|${WHERE}),?){0,3}`;
/** What may stand between a subject and its verb. */
const BETWEEN = new RegExp(
  `^(?:\\s?\\([^()]{1,60}\\))?${OF}(?:, (?:who|which)|, (?!and\\b|but\\b|or\\b)[^;:"“”]{1,180},| \\([^()]{1,80}\\)| [–—-] [^;:"“”–—]{1,120} [–—-])?${FILLER},? $`,
  'u',
);
const PRONOUN = /^(?:he|she|they|it)$/u;
const REACH = 45;
const PREPOSITION =
  /^(?:of|for|with|to|by|from|in|at|on|between|against|about|over|under|behind|than|like|including|as|into|through|without|against|after|before|near|following|citing|via)$/u;

/** The place where the words for a name begin, with its role, titles and determiner. */
export function nameStart(
  units: readonly Unit[],
  name: number,
  roles: readonly FoundRole[],
): number {
  let first = name;
  for (const role of roles)
    if (role.name === name && role.phrase.first < first) first = role.phrase.first;
  if (first < name && units[first]?.name !== null) first = nameStart(units, first, roles);
  while (first > 0 && /^\.? $/u.test(units[first]?.gap ?? '') && startsName(units[first - 1]))
    first -= 1;
  while (first > 0 && isTied(units, first) && opensPhrase(units[first - 1]?.folded ?? ''))
    first -= 1;
  return first;
}

/** Whether a name depends on a noun or verb before it: "a spokesman for Hamas". */
export function isDependent(
  units: readonly Unit[],
  name: number,
  roles: readonly FoundRole[],
): boolean {
  const first = nameStart(units, name, roles);
  if (!isTied(units, first)) return /^['’]/u.test(units[first]?.gap ?? '');
  return PREPOSITION.test(units[first - 1]?.folded ?? '');
}

/** The subject that stands before a verb; null where none can be told. */
export function subjectBefore(
  { units, text }: ReadSentence,
  verb: number,
  roles: readonly FoundRole[],
): Subject | null {
  const at = units[verb];
  if (at === undefined) return null;
  const near = nearest(units, verb);
  const isAdjacent = near === verb - 1 || /^[ ]/u.test(units[near + 1]?.gap ?? '');
  const word = units[near];
  if (
    word === undefined ||
    /^(?:to|not|never|would|could|should|might|may|will|can|cannot|must|did|does|if)$/u.test(
      word.folded,
    )
  ) {
    return null;
  }
  if (isAdjacent && PRONOUN.test(word.folded) && word.name === null) {
    return { kind: 'pronoun', word: word.folded, place: near };
  }
  for (let name = verb - 1; name >= Math.max(0, verb - REACH); name -= 1) {
    const unit = units[name];
    if (unit === undefined || unit.isQuoted || unit.name === null || unit.isPossessive) continue;
    if (isDependent(units, name, roles)) continue;
    const between = text.slice(unit.end, at.start);
    if (!BETWEEN.test(between)) {
      if (/[.;:]/u.test(between)) return described(units, near);
      continue;
    }
    const first = nameStart(units, name, roles);
    const insertion = /[,–—]/u.test(between) ? insertionOf(units, first) : null;
    if (insertion === 'unsure' || isDefining(units, first) || isSupposed(units, first)) return null;
    if (insertion === 'inside') continue;
    return { kind: 'named', places: joined(units, name, roles) };
  }
  return described(units, near);
}

/** The subject that stands behind its verb: "…," said the envoy, Adam Boehler. */
export function subjectBehind(
  { units }: ReadSentence,
  verb: number,
  roles: readonly FoundRole[],
): Subject | null {
  const next = units[verb + 1];
  if (next === undefined || !isTied(units, verb + 1)) return null;
  if (next.name === null && PRONOUN.test(next.folded)) {
    return { kind: 'pronoun', word: next.folded, place: verb + 1 };
  }
  for (let name = verb + 1; name < Math.min(units.length, verb + 16); name += 1) {
    const unit = units[name];
    if (unit === undefined || unit.name === null || unit.isQuoted) continue;
    if (nameStart(units, name, roles) !== verb + 1 && !isDescribedFrom(units, verb + 1, name))
      continue;
    if (!unit.isPossessive && standsAlone(units, name)) return { kind: 'named', places: [name] };
  }
  return { kind: 'described', noun: '', isPlain: false };
}

/** "The 25-year-old Ali Khan": nothing but words that describe a name. */
function isDescribedFrom(units: readonly Unit[], from: number, name: number): boolean {
  if (name - from > 4) return false;
  return (
    units
      .slice(from, name)
      .every(
        ({ folded }, at) =>
          opensPhrase(folded) || (isTied(units, from + at) && isModifier(units, from + at)),
      ) && isTied(units, name)
  );
}

/** Whether a name is more than the modifier of a noun behind it ("Hamas officials"). */
export function standsAlone(units: readonly Unit[], name: number): boolean {
  const next = units[name + 1];
  if (next === undefined || units[name]?.isPossessive === true) return next === undefined;
  return !isTied(units, name + 1) || (next.name === null && isBound(next.folded));
}

/** Whether words from a place on are only supposed or are denied: "if Hamas says …", "nor Hart said …". */
function isSupposed(units: readonly Unit[], first: number): boolean {
  if (!isTied(units, first) && first !== 1) return false;
  const before = units[first - 1]?.folded ?? '';
  const farther = units[first - 2]?.folded ?? '';
  return (
    /^(?:if|whether|unless|until|before|should|suppose|nor|neither|not|never)$/u.test(before) ||
    (/^(?:but|except)$/u.test(before) && /^(?:one|nobody|none|everyone|everybody)$/u.test(farther))
  );
}

/** Back over auxiliaries and adverbs to the word that a subject would end with. */
function nearest(units: readonly Unit[], verb: number): number {
  let at = verb - 1;
  while (
    at > 0 &&
    verb - at < 4 &&
    units[at]?.name === null &&
    /^(?:also|has|had|have|later|then|still|again|now|once|previously|recently|already|reportedly|.{2,}ly)$/u.test(
      units[at]?.folded ?? '',
    )
  )
    at -= 1;
  return at;
}

function described(units: readonly Unit[], near: number): Subject | null {
  const noun = units[near];
  if (noun === undefined || noun.isQuoted) return null;
  const isPlain = units[near - 1]?.folded === 'the' && isTied(units, near);
  return { kind: 'described', noun: noun.name === null ? noun.folded : '', isPlain };
}

/** "A and B" before one verb. */
function joined(units: readonly Unit[], name: number, roles: readonly FoundRole[]): number[] {
  const start = nameStart(units, name, roles);
  const and = units[start - 1];
  const other = units[start - 2];
  if (and?.folded !== 'and' || !isTied(units, start) || !isTied(units, start - 1)) return [name];
  const isNamed =
    other !== undefined && other.name !== null && !other.isPossessive && !other.isQuoted;
  return isNamed && !isDependent(units, start - 2, roles) ? [start - 2, name] : [name];
}

function startsName(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    unit.name === null &&
    unit.isCapital &&
    /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|lord|lady|dame|gen|general|col|colonel|lt|lieutenant|capt|captain|maj|major|adm|admiral|sgt|sergeant|sen|rep|gov|president|father|sister|judge|sheikh|rev)$/u.test(
      unit.folded,
    )
  );
}
