import fc from 'fast-check';
import { anyUrl, hostileText, hostileTextOrNull } from '../render/hostile.js';

/** An article that means no good. */
export interface HostileArticle {
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string;
  readonly url: string;
  readonly fileName: string;
  /** What stands beside the sentences that answer questions. */
  readonly aside: string;
}

/** Harbours that were closed, one in each article. */
export const HARBOURS = [
  'Zephyrhaven',
  'Quillport',
  'Ostermouth',
  'Velmarra',
  'Kestrel Bay',
] as const;

/** Characters of an aside: what is longer takes long to index and is cut from messages anyway. */
const LONGEST_ASIDE = 1_500;

/** An article for each harbour. */
export const hostileArticles: fc.Arbitrary<readonly HostileArticle[]> = fc.array(
  fc.record({
    title: hostileText,
    publisher: hostileTextOrNull,
    author: hostileText,
    url: anyUrl,
    fileName: hostileText,
    aside: hostileText.map((text) => text.slice(0, LONGEST_ASIDE)),
  }),
  { minLength: HARBOURS.length, maxLength: HARBOURS.length },
);

/** Texts of up to so many characters, none of them empty, as Discord's client sends them. */
export function hostileInput(most: number): fc.Arbitrary<string> {
  return hostileText.map((text) => wellFormed(`x${text}`.slice(0, most)));
}

/** The files of a corpus in three formats, by their paths. */
export function filesOf(articles: readonly HostileArticle[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const records: string[] = [];
  for (const [at, article] of articles.entries()) {
    const { title, publisher, author, url, aside } = article;
    const text = bodyOf(HARBOURS[at] ?? '', aside);
    const name = fileNameOf(article, at);
    if (at % 3 === 0) {
      const date = '2024-03-04';
      records.push(JSON.stringify({ title, publisher, author, url, date, text: wellFormed(text) }));
    } else if (at % 3 === 1) {
      const fields = { title, publisher, author, url };
      const lines = Object.entries(fields).map(
        ([key, value]) => `${key}: ${JSON.stringify(value)}`,
      );
      files.set(
        `${name}.md`,
        wellFormed(`---\n${lines.join('\n')}\ndate: 2024-03-04\n---\n\n${text}\n`),
      );
    } else {
      files.set(`deep/${name}/2024-03-04 ${at}.txt`, wellFormed(`${title}\n\n${text}\n`));
    }
  }
  return files.set('records.jsonl', records.join('\n'));
}

function bodyOf(harbour: string, aside: string): string {
  return [
    `The harbour of ${harbour} was closed on 3 March 2024 by its mayor, Rosalind Quayle. ${aside}`,
    aside,
    `Nobody in ${harbour} was told why the harbour was closed, ${aside}, Rosalind Quayle said.`,
  ].join('\n\n');
}

/** Whatever a file system takes, and no name that stands for something else. */
function fileNameOf({ fileName }: HostileArticle, at: number): string {
  return `${at} ${wellFormed(fileName.slice(0, 50)).replaceAll(/[/\0]/gu, '_')}`;
}

function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}
