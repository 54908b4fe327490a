import type { ArticleAccounts, EventAccount } from '../../src/accounts/index.js';
import { segmentSentences } from '../../src/corpus/index.js';
import type { ActorFindings, ArticleEntry } from '../../src/library/index.js';
import { printArticle } from '../../src/prints/index.js';
import {
  type EntityKind,
  type KindVotes,
  type MentionSetting,
  type NameId,
  nameIdOf,
  type TextSpan,
} from '../../src/recognition/index.js';

/** A name as a test wants it found: what is not given has a plain value. */
export interface SampleName {
  readonly name: string;
  /** Forms besides the name itself; every place in the text that has one is a mention. */
  readonly forms?: readonly string[];
  readonly certain?: EntityKind;
  readonly votes?: Partial<KindVotes>;
  readonly setting?: MentionSetting;
}

const NO_VOTES: KindVotes = { person: 0, organisation: 0, place: 0, demonym: 0, none: 0 };
const NO_ACCOUNTS: ArticleAccounts = { roles: [], statements: [], encounters: [], memberships: [] };

/** The id of a name that is of no certain kind. */
export function idOf(name: string): NameId {
  return nameIdOf(name, null);
}

/** The first place of some words in an article. */
export function placeOf({ article }: ArticleEntry, words: string): TextSpan {
  const start = article.body.text.indexOf(words);
  if (start === -1) throw new Error(`The article does not say “${words}”.`);
  return { start, end: start + words.length };
}

/** The sentence of an article that has some words first. */
export function sentenceOf(entry: ArticleEntry, words: string): TextSpan {
  const place = placeOf(entry, words);
  const { body } = entry.article;
  const found = segmentSentences(body, 'en').find(
    ({ start, end }) => start <= place.start && place.end <= end,
  );
  if (found === undefined) throw new Error(`No sentence of the article holds “${words}”.`);
  return { start: found.start, end: found.end };
}

/** What recognition would find in an article. */
export function findingsIn(
  entry: ArticleEntry,
  names: readonly SampleName[],
  accounts: Partial<ArticleAccounts> = {},
): ActorFindings {
  const { text } = entry.article.body;
  return {
    names: names.map(({ name, forms = [], certain = null, votes, setting = 'text' }) => ({
      id: nameIdOf(name, certain),
      name,
      certain,
      guess: certain,
      votes: { ...NO_VOTES, ...votes },
      mentions: occurrences(text, [name, ...forms]).map((place) => ({
        ...place,
        form: text.slice(place.start, place.end),
        setting,
        sentence: sentenceAt(entry, place),
      })),
    })),
    accounts: { ...NO_ACCOUNTS, ...accounts },
    print: printArticle(text),
  };
}

/** An event that the sentence with these words tells of. */
export function eventIn(
  entry: ArticleEntry,
  words: string,
  value: string,
  changes: Partial<EventAccount> = {},
): EventAccount {
  const precisions = ['year', 'month', 'day'] as const;
  return {
    sentence: sentenceOf(entry, words),
    when: placeOf(entry, words),
    value,
    precision: precisions[value.split('-').length - 1] ?? 'day',
    basis: 'stated',
    why: 'the sentence says so',
    isPlanned: false,
    ...changes,
  };
}

/** Places of any of the forms, in the order of the text; of two that begin together, the longer one. */
function occurrences(text: string, forms: readonly string[]): TextSpan[] {
  const longestFirst = forms.toSorted((a, b) => b.length - a.length);
  return [...text.matchAll(new RegExp(longestFirst.join('|'), 'gu'))].map(
    ({ index, 0: { length } }) => ({ start: index, end: index + length }),
  );
}

function sentenceAt({ article: { body } }: ArticleEntry, { start }: TextSpan): TextSpan {
  const found = segmentSentences(body, 'en').find((one) => one.start <= start && start < one.end);
  return { start: found?.start ?? 0, end: found?.end ?? 0 };
}
