import type { Citation } from '../../answering/index.js';
import { datedAs, placeOf } from '../../phrasing/index.js';
import { code, joined, LIMITS, link, type Markdown, md, plain, shorten } from '../text/index.js';
import { bold } from './emphasis.js';

/** Most characters of each part of a source. */
const MOST = { title: 140, publisher: 60, place: 90, address: 200 } as const;

/** Characters that the sources of an answer have to themselves. */
export const SOURCES_ROOM = 1000;

/** Citations that are named in the answer itself: as many as two rows of buttons. */
const MOST_SOURCES = 2 * LIMITS.rowButtons;

/** Citations of one article that stand together. */
export type SourceGroup = readonly [Citation, ...Citation[]];

/** Groups citations by their articles, in the order in which the articles come first. */
export function groupByArticle(citations: readonly Citation[]): SourceGroup[] {
  const groups = new Map<string, [Citation, ...Citation[]]>();
  for (const citation of citations) {
    const key = citation.article ?? `${citation.file}\n${citation.title}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [citation]);
    else group.push(citation);
  }
  return [...groups.values()];
}

/**
 * Lines that name an article and the places of its citations: their numbers and the title, which leads to the article,
 * then in small print publisher, date and places.
 */
export function sourceLines(group: SourceGroup): Markdown {
  const [first] = group;
  const numbers = joined(
    group.map(({ n }) => markerOf(n)),
    ' ',
  );
  return joined(
    [
      joined([bold(numbers), titleOf(first)], ' '),
      md`-# ${joined([originOf(first), placesOf(group)], ' · ')}`,
    ],
    '\n',
  );
}

/**
 * As many sources as there is room for, below a heading.
 * @param room characters of the text
 * @returns the text, and the citations that are in it
 */
export function fittingSources(
  citations: readonly Citation[],
  heading: Markdown,
  room: number,
): { readonly text: Markdown; readonly shown: readonly Citation[] } {
  const textOf = (shown: readonly Citation[]) =>
    joined([heading, ...groupByArticle(shown).map(sourceLines)], '\n');
  let shown = citations.slice(0, MOST_SOURCES);
  while (shown.length > 0 && textOf(shown).length > room) shown = shown.slice(0, -1);
  return { text: textOf(shown), shown };
}

/** The places of the citations, each with its numbers where there are several; a file is named once: "`:14`". */
function placesOf(group: SourceGroup): Markdown {
  const places = new Map<string, { readonly shown: Markdown; readonly numbers: Markdown[] }>();
  let named: string | null = null;
  for (const { n, file, lines } of group) {
    const key = placeOf(file, lines);
    const place = places.get(key) ?? {
      shown: code(file === named ? placeOf('', lines) : key, MOST.place),
      numbers: [],
    };
    named = file;
    places.set(key, place);
    place.numbers.push(markerOf(n));
  }
  const all = [...places.values()];
  return joined(
    all.map(({ shown, numbers }) =>
      all.length === 1 ? shown : joined([joined(numbers, ' '), shown], ' '),
    ),
    ' · ',
  );
}

/** The number of a citation as it stands behind a statement. */
export function markerOf(n: number): Markdown {
  return md`[${n}]`;
}

/** Publisher and date of an article, as far as they are known. */
export function originOf({ publisher, date }: Pick<Citation, 'publisher' | 'date'>): Markdown {
  return joined([shorten(publisher ?? '', MOST.publisher), plain(datedAs(date))], ', ');
}

/** The title of an article, leading to it where its address is known and not too long to stand in a text. */
export function titleOf({ title, url }: Citation): Markdown {
  const address = url === undefined || url.length > MOST.address ? null : url;
  return link(shorten(title, MOST.title), address);
}
