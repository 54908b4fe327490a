import { isFunctionWord } from '../words/index.js';
import { soundKey } from './blocking-keys.js';
import { latinLetters, type SoundOf, soundOf } from './name-sound.js';
import { sameNameWord } from './same-sound.js';

/** An organisation's or a place's name, read. */
export interface BodyName {
  /** The words that tell it from others, folded, in one of the spellings of English, in their order. */
  readonly words: readonly string[];
  /** The same in an order that does not depend on the name's. */
  readonly sorted: readonly string[];
}

const LONGEST_NAME = 200;
const LEGAL_FORM = /^(?:inc|ltd|llc|llp|plc|corp|co|gmbh|ag|sa|bv|nv|spa|pty)$/u;
const ARTICLE = /^(?:al|el)$/u;
const TIED_ARTICLE = /^(?:al|el|as|ash|an|ad|ar|at|az)-(?=.)/u;
/** Words with which "X of Y" and "Y X" are two: the University of Washington is not Washington University. */
const ORDERED = /^(?:university|college|institute|school)$/u;

/** British spellings by American ones, on folded words. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^defence/u, 'defense'],
  [/^offence/u, 'offense'],
  [/^(cent|theat|fib|met|lit)re(?=s?$)/u, '$1er'],
  [/^(lab|col|harb|hon|arm|neighb|fav)our/u, '$1or'],
  [/^programme/u, 'program'],
  [/(?<=.{4})is(?=(?:e|ed|es|ing|ation|ations|ational)$)/u, 'iz'],
  [/^(aluminium)$/u, 'aluminum'],
  [/(?<=.{2}[^asu])s$/u, ''],
];

/** Reads the name of an organisation or place. Pure; works for any text. */
export function readBodyName(name: string): BodyName {
  const written = name.slice(0, LONGEST_NAME).split(/[\s/,&()"“”]+/u);
  const folded = written.flatMap((word) =>
    latinLetters(word.replace(/[‐‑–]/gu, '-').replace(/['’]s$/u, ''))
      .replace(TIED_ARTICLE, '')
      .split('-'),
  );
  const kept = folded.filter((word) => word !== '' && !isSmall(word));
  // "The Who" is nothing but small words.
  const words = (kept.length > 0 ? kept : folded.filter((word) => word !== '')).map(spelled);
  return { words, sorted: [...words].sort() };
}

/**
 * Whether two names of organisations are of one: in British and American spelling, with or without "the" and "of", in
 * another order of words ("Ministry of Defence", "Defense Ministry"), in another transcription ("Hezbollah",
 * "Hizbullah"). What an acronym stands for, `isAcronymOf` tells.
 */
export function sameBody(a: BodyName, b: BodyName): boolean {
  if (a.words.length === 0 || a.words.length !== b.words.length) return false;
  if (sameInOrder(a.words, b.words)) return true;
  if ([...a.words, ...b.words].some((word) => ORDERED.test(word))) return false;
  if (a.sorted.every((word, at) => word === b.sorted[at])) return true;
  return samePaired(a.words, b.words);
}

/** The key that two names of one organisation or place share. */
export function bodyKey({ words }: BodyName, sounds: SoundOf = soundOf): string {
  return words
    .map((word) => soundKey(word, sounds))
    .sort()
    .join(' ');
}

/** Words in some order, of which one at most is spelled in another way. */
function samePaired(a: readonly string[], b: readonly string[]): boolean {
  const rest = [...b];
  const unpaired = a.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  const [one] = unpaired;
  const [other] = rest;
  return (
    unpaired.length === 1 && one !== undefined && other !== undefined && sameNameWord(one, other)
  );
}

function sameInOrder(a: readonly string[], b: readonly string[]): boolean {
  return a.every((word, at) => sameNameWord(word, b[at] ?? ''));
}

function isSmall(word: string): boolean {
  return (isFunctionWord(word) && word !== 'us') || LEGAL_FORM.test(word) || ARTICLE.test(word);
}

function spelled(word: string): string {
  let letters = word;
  for (const [spelling, other] of SPELLINGS) letters = letters.replace(spelling, other);
  return letters;
}
