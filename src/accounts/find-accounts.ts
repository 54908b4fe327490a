import type { TextSpan } from '../recognition/index.js';
import type {
  ArticleAccounts,
  EncounterAccount,
  MembershipAccount,
  NamedSentence,
  RoleAccount,
} from './account.js';
import { type FoundEncounter, findEncounters } from './encounters/index.js';
import { findMemberships } from './memberships/index.js';
import {
  findQuotations,
  type Quotation,
  type ReadSentence,
  readSentence,
} from './reading/index.js';
import { type FoundRole, findRoles } from './roles/index.js';
import { findStatements } from './statements/index.js';

/**
 * What an article tells of those whom it names: what it calls them, what they said, whom they met, and where they belong.
 * Each role, encounter and membership is given once, with the sentence that gives it first.
 */
export function findAccounts(sentences: readonly NamedSentence[]): ArticleAccounts {
  const quotations = findQuotations(sentences);
  const read = readAll(sentences, quotations);
  const found = read.map(findRoles);
  const places = read.map((sentence, place) => ({ sentence, roles: found[place] ?? [] }));
  return {
    roles: once(
      places.flatMap(({ sentence, roles }) => roles.flatMap((role) => roleOf(sentence, role))),
      ({ of, text, tense }) => `${of} ${tense} ${text.toLowerCase()}`,
    ),
    statements: findStatements(read, found, quotations),
    encounters: once(
      places.flatMap(({ sentence, roles }) =>
        findEncounters(sentence, roles).map((encounter) => encounterOf(sentence, encounter)),
      ),
      ({ a, b, form }) => `${[a, b].toSorted().join(' ')} ${form}`,
    ),
    memberships: once(
      places.flatMap(({ sentence, roles }) =>
        findMemberships(sentence, roles).map(
          (membership): MembershipAccount => ({ ...membership, sentence: spanOf(sentence) }),
        ),
      ),
      ({ person, organisation }) => `${person} ${organisation}`,
    ),
  };
}

function readAll(
  sentences: readonly NamedSentence[],
  quotations: readonly Quotation[],
): ReadSentence[] {
  let from = 0;
  return sentences.map((sentence, place) => {
    while ((quotations[from]?.last ?? place) < place) from += 1;
    const reaching: Quotation[] = [];
    for (let at = from; at < quotations.length; at += 1) {
      const quotation = quotations[at];
      if (quotation === undefined || quotation.first > place) break;
      reaching.push(quotation);
    }
    return readSentence(sentence, reaching);
  });
}

function roleOf(
  sentence: ReadSentence,
  { name, start, end, tense, phrase }: FoundRole,
): RoleAccount[] {
  const of = sentence.units[name]?.name?.id;
  // "Hamas officials A and B" says what each of them is, but not in words that fit one of them alone.
  const isOfSeveral = phrase.isPlural && phrase.next <= name;
  if (of === undefined || isOfSeveral) return [];
  return [
    {
      of,
      text: sentence.text.slice(start, end),
      tense,
      start: sentence.start + start,
      end: sentence.start + end,
      sentence: spanOf(sentence),
    },
  ];
}

function encounterOf(sentence: ReadSentence, { a, b, form }: FoundEncounter): EncounterAccount {
  return { a, b, form, sentence: spanOf(sentence) };
}

function spanOf({ start, end }: TextSpan): TextSpan {
  return { start, end };
}

/** The first of those with one key. */
function once<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
