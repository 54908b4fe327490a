import type { Actors } from '../../actors/index.js';
import { findFacts } from '../../facts/index.js';
import type { ArticleFilter, LibraryReader } from '../../library/index.js';
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

/** The main name; of a name of one word, its last word, so that "Mashaal" does not become "Khaled Mashal". */
function spellingFor(name: string, actor: { readonly name: string }): string | null {
  const words = name.trim().split(/\s+/u).length;
  const to = words === 1 ? (actor.name.split(/\s+/u).at(-1) ?? actor.name) : actor.name;
  return foldWord(to) === foldWord(name) ? null : to;
}
