import type { RoleAccount } from '../account.js';
import { opensPhrase, type ReadSentence, type Unit } from '../reading/index.js';
import { isBodyNoun } from './body-nouns.js';
import { asRole, type FoundRole, nounsFor } from './found-role.js';
import { isTied, type Phrase, phraseBefore, readPhrase } from './phrase.js';
import { phrasesFrom } from './role-behind.js';

const ADVERBS =
  '(?:(?:also|now|currently|then|previously|formerly|once|later|recently|still|long|briefly|first|today) ){0,2}';
const TAKEN =
  'appointed|named|elected|re-elected|reelected|nominated|chosen|picked|selected|installed|hired|promoted|confirmed|sworn in|tapped|inaugurated|crowned|declared';
/** From the verb up to where a role begins; the groups tell its time. */
const BECOMES = new RegExp(
  `^(?:,? ?\\(?\\d{2}\\)?,?)?(?<relative>, who)?,? ${ADVERBS}(?:${[
    '(?<coming>will become|will be|is to become|is set to become|is to be|was nominated (?:as|to be)|has been nominated (?:as|to be)|was nominated|is due to become)',
    `(?:is|was|were|has been|had been) (?:\\w+ly )?(?:${TAKEN})(?: as| to be)?`,
    '(?<former>was|had been|served as|had served as|worked as|acted as|stepped down as|resigned as|retired as|quit as|stood down as|used to be|was once|has served as)',
    'is|has been|became|becomes|remains|remained|serves as|works as|acts as|took over as|takes over as|takes office as|doubles as|continues as|returned as',
  ].join('|')}) ${ADVERBS}(?=[\\p{L}\\p{N}])`,
  'u',
);
/** What governs a body: "Smith, who heads the commission". */
const GOVERNS =
  /^, who (?:also |now |currently )?(?=(?:heads|leads|chairs|runs|captains|coaches|founded|co-founded|owns) )/u;
const SUBORDINATED = /^(?:if|whether|unless|that)$/u;
const PREPOSITION =
  /^(?:of|for|with|to|by|from|in|at|on|between|against|about|over|and|under|behind)$/u;
const APPOINTING =
  /^(?:appoint|name|elect|hire|nominate|choose|pick|select|instal|install|promote|recruit|unveil)(?:s|ed|ted|d|ing|led)?$|^(?:chose|chosen|naming|sworn)$/u;

/**
 * The roles that a verb ties to the name before it: "was appointed head of the agency", "who served as an adviser to …",
 * "appointed X as its chief". What a quotation says of somebody is left to its speaker.
 */
export function rolesByVerb(sentence: ReadSentence, behind: readonly FoundRole[]): FoundRole[] {
  const { units } = sentence;
  return units.flatMap((unit, name) => {
    const fits = nounsFor(unit);
    if (fits === null || unit.isQuoted || unit.isPossessive || isInside(behind, name)) return [];
    const insertions = behind.filter((role) => role.name === name).map(({ end }) => end);
    const found = new Set([unit.end, ...insertions].map((from) => verbFrom(sentence, name, from)));
    return Array.from(found).flatMap((verb) => {
      if (verb === null) return governs(sentence, name);
      return phrasesFrom(units, verb.from, fits).flatMap((phrase) => {
        const role = asRole(sentence, name, phrase, verb.tense);
        return role === null ? [] : [role];
      });
    });
  });
}

/** Whether a name is part of what another name is called: "president of the ICG in Washington, who …". */
function isInside(roles: readonly FoundRole[], name: number): boolean {
  return roles.some(({ phrase }) => phrase.head < name && name < phrase.next);
}

/** Where the role begins that a verb ties to a name, behind the name or an insertion after it. */
function verbFrom(
  { units, text }: ReadSentence,
  name: number,
  offset: number,
): { readonly from: number; readonly tense: RoleAccount['tense'] } | null {
  const verb = BECOMES.exec(text.slice(offset, offset + 90));
  if (verb === null) {
    const from = appointedAs(units, name);
    return from === null ? null : { from, tense: 'current' };
  }
  const { groups } = verb;
  if (groups?.relative === undefined && !isSubject(units, name)) return null;
  const from = placeAt(units, offset + verb[0].length);
  return from === null ? null : { from, tense: timeOf(groups) };
}

function timeOf(groups: Partial<Record<string, string>> | undefined): RoleAccount['tense'] {
  if (groups?.former !== undefined) return 'former';
  return groups?.coming === undefined ? 'current' : 'coming';
}

/** Where the role begins in "appointed X as …". */
function appointedAs(units: readonly Unit[], name: number): number | null {
  const as = units[name + 1];
  if (as?.folded !== 'as' || !isTied(units, name + 1)) return null;
  const before = units.slice(Math.max(0, name - 5), name);
  return before.some(({ folded }) => APPOINTING.test(folded)) ? name + 2 : null;
}

/** "Heads the IMF", "leads the party": the words themselves, as there is no noun. */
function governs(sentence: ReadSentence, name: number): FoundRole[] {
  const { units, text } = sentence;
  const unit = units[name];
  if (unit === undefined || unit.name?.kind !== 'person') return [];
  const opened = GOVERNS.exec(text.slice(unit.end, unit.end + 40));
  if (opened === null) return [];
  const verb = placeAt(units, unit.end + opened[0].length);
  if (verb === null) return [];
  const group = readPhrase(units, verb + 1, ({ folded }) => isBodyNoun(folded));
  if (group !== null) {
    const phrase: Phrase = { ...group, first: verb, head: verb };
    return [{ name, start: units[verb]?.start ?? 0, end: group.end, tense: 'current', phrase }];
  }
  let object = verb + 1;
  while (opensPhrase(units[object]?.folded ?? '')) object += 1;
  const body = units[object];
  if (body?.name?.kind !== 'organisation' || body.isPossessive) return [];
  const phrase: Phrase = {
    first: verb,
    head: verb,
    next: object + 1,
    end: body.end,
    isPlural: false,
  };
  return [
    {
      name,
      start: units[verb]?.start ?? 0,
      end: body.end,
      tense: 'current',
      phrase,
    },
  ];
}

function placeAt(units: readonly Unit[], offset: number): number | null {
  const place = units.findIndex(({ start }) => start >= offset);
  return place === -1 ? null : place;
}

/** Whether a name is the subject of the verb behind it, and of a clause that says that something is so. */
function isSubject(units: readonly Unit[], name: number): boolean {
  const fits = nounsFor(units[name]);
  const phrase = fits === null ? null : phraseBefore(units, name, fits);
  let first = phrase?.first ?? name;
  while (isTied(units, first) && opensPhrase(units[first - 1]?.folded ?? '')) first -= 1;
  if (isTied(units, first) && PREPOSITION.test(units[first - 1]?.folded ?? '')) return false;
  const clause = units.slice(Math.max(0, first - 4), first);
  return !clause.some(({ folded }) => SUBORDINATED.test(folded) && folded !== 'that');
}
