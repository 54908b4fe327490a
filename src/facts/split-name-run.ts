import { acronymOf, isFunctionWord } from '../words/index.js';
import type { NameWord } from './name-word.js';
import { isOrganisationHead, isPlaceHead, isTitleNoun, isTitleWord } from './name-words.js';

/** A part of a run of capitals that is one name, and whether a title of a person stands before it. */
export interface NamePart {
  readonly words: readonly NameWord[];
  readonly isTitled: boolean;
}

/** Titles that begin the names of organisations and buildings too: "General Assembly", "King Abdullah University". */
const AMBIGUOUS =
  /^(?:general|king|queen|prince|princess|chief|justice|major|lord|lady|sir|pope|sultan|imam|president|sheikh|head|late|attorney|marshal|father|sister|staff|consul)$/u;

/** Function words that people have as names: "Theresa May". */
const NAMES_TOO = /^(?:may|will)$/u;

/** Words of titles that stand before other names as well: "Former England captain". */
const DESCRIBES_ONLY = /^(?:former|deputy|head|chief|staff)$/u;

/**
 * Parts a run of capitals where titles stand in it: "Israeli Prime Minister Benjamin Netanyahu" holds the names
 * "Israeli" and, titled, "Benjamin Netanyahu". A title alone is no name.
 */
export function splitNameRun(words: readonly NameWord[]): NamePart[] {
  const parts: NamePart[] = [];
  let open: NameWord[] = [];
  let isTitled = false;
  const close = () => {
    const trimmed = trim(open);
    if (trimmed.length > 0) parts.push({ words: trimmed, isTitled });
    open = [];
  };
  let place = 0;
  while (place < words.length) {
    const length = titleLength(words, place);
    const word = words[place];
    if (length > 0) {
      close();
      isTitled = words
        .slice(place, place + length)
        .some(({ folded }) => isTitleNoun(folded) && !DESCRIBES_ONLY.test(folded));
      place += length;
    } else {
      if (word !== undefined) open.push(word);
      place += 1;
    }
    if (length === 0 && open.length === 0) isTitled = false;
  }
  close();
  return parts;
}

/** How many words from a place make a title; 0 where they begin or belong to another name. */
function titleLength(words: readonly NameWord[], place: number): number {
  let end = place;
  while (isTitleWord(words[end]?.folded ?? '')) end += 1;
  // What an office is for stands behind it: "Secretary of State".
  const isWhole = () =>
    isTitleNoun(words[end - 1]?.folded ?? '') || words[end - 2]?.folded === 'of';
  while (end > place && !isWhole()) end -= 1;
  if (end === place || words[place]?.isSmall === true) return 0;
  const title = words.slice(place, end);
  if (!title.some(({ folded }) => isTitleNoun(folded))) return 0;
  const rest = words.slice(end);
  // "Palace of Justice", "Court of Justice".
  if (rest.length === 0 && words[place - 1]?.isSmall === true) return 0;
  const isWholeHead = isHead(rest[0]) || (isHead(rest.at(-1)) && rest.length > 1);
  const isAmbiguous = title.length === 1 && AMBIGUOUS.test(title[0]?.folded ?? '');
  return (isAmbiguous || isHead(rest[0])) && isWholeHead ? 0 : end - place;
}

function isHead(word: NameWord | undefined): boolean {
  return word !== undefined && (isOrganisationHead(word.folded) || isPlaceHead(word.folded));
}

/** Drops small words and words without a name of their own from both ends. */
function trim(words: readonly NameWord[]): NameWord[] {
  const isNameLike = ({ isSmall, folded, text }: NameWord) =>
    !isSmall && (!isFunctionWord(folded) || acronymOf(text) !== null || NAMES_TOO.test(folded));
  const first = words.findIndex(isNameLike);
  const last = words.findLastIndex(isNameLike);
  return first === -1 ? [] : words.slice(first, last + 1);
}
