import type { ArticleAccounts, NamedSentence, NamedSpan } from '../../src/accounts/index.js';
import { assembleText, type BlockKind, segmentSentences } from '../../src/corpus/index.js';
import { type EntityKind, type NameId, nameIdOf } from '../../src/recognition/index.js';

const MARK = /\[\[([^\]|=]+)(?:=([^\]|]+))?(?:\|([opd?]))?\]\]/gu;
const KINDS: Readonly<Record<string, EntityKind | null>> = {
  o: 'organisation',
  p: 'place',
  d: 'demonym',
  '?': null,
};

/** An article with its names marked, and words for what is found in it. */
export interface MarkedArticle {
  readonly text: string;
  readonly sentences: readonly NamedSentence[];
  nameOf(id: NameId): string;
}

/**
 * An article for tests, one paragraph a line, with names marked: `[[Adam Boehler]]` (a person), `[[Hamas|o]]` (an
 * organisation; `p` a place, `d` a demonym, `?` unknown), `[[Boehler=Adam Boehler]]` (a short form).
 */
export function markedArticle(marked: string, kind: BlockKind = 'paragraph'): MarkedArticle {
  const names: NamedSpan[] = [];
  const ids = new Map<NameId, string>();
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(MARK)) {
    const [all, form = '', full = form, of] = match;
    text += marked.slice(last, match.index);
    const id = nameIdOf(full, null);
    const start = text.length;
    ids.set(id, full);
    text += form;
    names.push({
      start,
      end: text.length,
      id,
      kind: of === undefined ? 'person' : (KINDS[of] ?? null),
    });
    last = match.index + all.length;
  }
  text += marked.slice(last);
  const body = assembleText(
    text.split('\n').map((line) => ({ kind, pieces: [{ text: line, line: 1 }] })),
  );
  if (body.text !== text) throw new Error('a marked article must stand as it is cleaned');
  const sentences = segmentSentences(body, 'en').map((sentence) => ({
    ...sentence,
    text: text.slice(sentence.start, sentence.end),
    names: names.filter(({ start, end }) => start >= sentence.start && end <= sentence.end),
  }));
  return { text, sentences, nameOf: (id) => ids.get(id) ?? id };
}

/** The accounts of an article in words: "Adam Boehler: US envoy", with the tense where it is not the present. */
export function inWords(article: MarkedArticle, accounts: ArticleAccounts) {
  const name = article.nameOf;
  return {
    roles: accounts.roles.map(
      ({ of, text, tense }) => `${name(of)}: ${text}${tense === 'current' ? '' : ` (${tense})`}`,
    ),
    statements: accounts.statements.map(
      ({ speaker, form, start, end }) =>
        `${name(speaker)} ${form}: ${article.text.slice(start, end)}`,
    ),
    encounters: accounts.encounters.map(({ a, b, form }) => `${name(a)} ${form} ${name(b)}`),
    memberships: accounts.memberships.map(
      ({ person, organisation }) => `${name(person)} in ${name(organisation)}`,
    ),
  };
}
