import { isField, type NamePart, type NameWord } from '../../facts/index.js';
import type { Gazetteers } from '../../names/gazetteers/index.js';
import { acronymOf } from '../../words/index.js';
import { isHead, isOtherStart } from '../evidence/heads.js';
import { isCalendarWord } from './calendar-words.js';

const OFFICE = /^(?:CEO|CFO|COO|CTO|MP|MEP|MSP|MLA|TD|VP|PM|FM)s?$/u;

/**
 * Parts words with capitals that stand side by side and are several names: "Kenyan Eliud Kipchoge", "Doha Wednesday",
 * "Political Bureau of Hamas Saleh al-Arouri".
 */
export function splitNames(
  part: NamePart,
  gazetteers: Gazetteers,
  isKnown: (folded: string) => boolean,
): NamePart[] {
  return withoutOffice(part)
    .flatMap((piece) => withoutCalendar(piece, gazetteers))
    .flatMap((piece) => splitDemonym(piece, gazetteers))
    .flatMap((piece) => splitBeforePerson(piece, gazetteers, isKnown));
}

/** The words of a name as they are looked up. */
export function keyOf(words: readonly NameWord[]): string {
  return words.map(({ folded }) => folded).join(' ');
}

/** "Microsoft CEO Satya Nadella": what stands behind an office in capitals is somebody's name. */
function withoutOffice(part: NamePart): NamePart[] {
  const place = part.words.findIndex(({ text }) => OFFICE.test(text));
  if (place === -1 || part.words.length === 1) return [part];
  const [before, behind] = [part.words.slice(0, place), part.words.slice(place + 1)];
  return [
    ...(before.length === 0 ? [] : [{ words: before, isTitled: part.isTitled }]),
    ...(behind.length === 0 ? [] : withoutOffice({ words: behind, isTitled: true })),
  ];
}

/** Names of days and months end a name; those that are given names too do so only where no given name stands before. */
function withoutCalendar({ words, isTitled }: NamePart, gazetteers: Gazetteers): NamePart[] {
  const pieces: NameWord[][] = [[]];
  words.forEach((word, place) => {
    const before = words[place - 1];
    const isName = before !== undefined && gazetteers.isGivenName(before.folded);
    const isFirst = place === 0 && words.length > 1;
    if (isCalendarWord(word.folded, isName || isFirst)) pieces.push([]);
    else pieces.at(-1)?.push(word);
  });
  return pieces
    .map(trimmed)
    .flatMap((piece, place) =>
      piece.length === 0 ? [] : [{ words: piece, isTitled: isTitled && place === 0 }],
    );
}

function splitDemonym(part: NamePart, gazetteers: Gazetteers): NamePart[] {
  const [first, second] = part.words;
  if (first === undefined || second === undefined || part.isTitled) return [part];
  if (gazetteers.countryOf(first.folded) === null || second.isSmall) return [part];
  const key = keyOf(part.words);
  if (gazetteers.place(key) !== null || gazetteers.isOrganisation(key)) return [part];
  const rest = part.words.slice(1);
  const restKey = keyOf(rest);
  const isOwnName =
    rest.length === 1 ? gazetteers.isOrganisation(restKey) : gazetteers.place(restKey) !== null;
  if (rest.some(({ folded }) => isHead(folded)) && !isOwnName) return [part];
  return [
    { words: [first], isTitled: false },
    { words: rest, isTitled: false },
  ];
}

/** Parts an organisation or place from a person whose name follows without a word between them. */
function splitBeforePerson(
  part: NamePart,
  gazetteers: Gazetteers,
  isKnown: (folded: string) => boolean,
): NamePart[] {
  const { words } = part;
  const [first] = words;
  if (part.isTitled || first === undefined || isOtherStart(first.folded)) return [part];
  if (gazetteers.isGivenName(first.folded)) return [part];
  for (let cut = 1; cut < words.length - 1; cut += 1) {
    const left = words.slice(0, cut);
    const right = words.slice(cut);
    if (!isPersonLike(right, gazetteers)) continue;
    const last = left.at(-1);
    if (last === undefined || last.isSmall) continue;
    const isWhole =
      acronymOf(last.text) !== null ||
      isHead(last.folded) ||
      isField(last.folded) ||
      [keyOf(left), last.folded].some(
        (key) => isKnown(key) || gazetteers.place(key) !== null || gazetteers.isOrganisation(key),
      );
    if (!isWhole) continue;
    const key = keyOf(words);
    if (gazetteers.place(key) !== null || gazetteers.isOrganisation(key)) return [part];
    return [
      { words: left, isTitled: false },
      { words: right, isTitled: false },
    ];
  }
  return [part];
}

function isPersonLike(words: readonly NameWord[], gazetteers: Gazetteers): boolean {
  const [first] = words;
  const last = words.at(-1);
  return (
    first !== undefined &&
    last !== undefined &&
    first !== last &&
    !first.isSmall &&
    (gazetteers.isGivenName(first.folded) ||
      (gazetteers.isFamilyNameFirst(first.folded) && last.text.includes('-'))) &&
    words.length <= 4 &&
    gazetteers.place(keyOf(words)) === null &&
    !words.some(({ folded, text }) => isHead(folded) || /^(?:of|for|the)$/u.test(text))
  );
}

function trimmed(words: readonly NameWord[]): NameWord[] {
  const first = words.findIndex(({ isSmall }) => !isSmall);
  const last = words.findLastIndex(({ isSmall }) => !isSmall);
  return first === -1 ? [] : words.slice(first, last + 1);
}
