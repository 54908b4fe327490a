import type { Actors } from '../../actors/index.js';
import { findFacts } from '../../facts/index.js';
import type { ArticleFilter, LibraryReader } from '../../library/index.js';
import { sameNameWord } from '../../names/index.js';
import { bareWord, foldWord, WORD } from '../../words/index.js';
import { isKnown } from '../is-known.js';

/** A name as it was asked for, and as the articles write it. */
export interface Respelling {
  readonly from: string;
  readonly to: string;
}

/** A question with its names in the articles' spelling. */
export interface RespelledQuestion {
  readonly text: string;
  readonly respellings: readonly Respelling[];
}

/**
 * Puts names that no article has into the spelling that articles use: "Mashaal" becomes "Mashal" where that is the same
 * name. Names that articles have, and those that may be of several, stay as they are.
 */
export async function respellNames(
  question: string,
  actors: Pick<Actors, 'find'>,
  library: Pick<LibraryReader, 'containsWord'>,
  filter: ArticleFilter,
): Promise<RespelledQuestion> {
  const respellings: Respelling[] = [];
  let text = '';
  let at = 0;
  for (const name of findFacts(question).filter(({ kind }) => kind === 'name')) {
    if (await isWritten(name.text, library, filter)) continue;
    const found = await actors.find(name.text, filter);
    const to = found.status === 'found' ? spellingFor(name.text, found.actor) : null;
    if (to === null) continue;
    respellings.push({ from: name.text, to });
    text += question.slice(at, name.start) + to;
    at = name.end;
  }
  return { text: text + question.slice(at), respellings };
}

/** Whether articles have every word of a name. */
async function isWritten(
  name: string,
  library: Pick<LibraryReader, 'containsWord'>,
  { within }: ArticleFilter,
): Promise<boolean> {
  for (const [word] of name.matchAll(WORD)) {
    if (!(await isKnown(bareWord(word), library, within))) return false;
  }
  return true;
}

/**
 * The main name. Where one word was asked for, the word of the main name that is spelled like it, so that "Mashaal" becomes
 * "Mashal"; null where the actor was found by a name that is not like its main one.
 */
function spellingFor(name: string, actor: { readonly name: string }): string | null {
  const words = actor.name.split(/\s+/u);
  const isOne = !/\s/u.test(name.trim());
  const alike = words.find((word) => sameNameWord(foldWord(word), foldWord(name)));
  const to = isOne ? alike : alike === undefined && !isLike(name, words) ? undefined : actor.name;
  return to === undefined || foldWord(to) === foldWord(name) ? null : to;
}

/** Whether a word of a name is spelled like one of some words. */
function isLike(name: string, words: readonly string[]): boolean {
  return name
    .split(/\s+/u)
    .some((part) => words.some((word) => sameNameWord(foldWord(part), foldWord(word))));
}
