import { printable } from '../../phrasing/index.js';
import { LIMITS } from '../text/index.js';
import type { Choice } from './command.js';

/** Most characters of the place of an article behind its title. */
const MOST_PLACE = 45;

/**
 * A choice under a name that people read. A value that is too long to be given back whole is not offered: none, then.
 */
export function choiceOf(name: string, value: string): Choice[] {
  const shown = lastOf(printable(name), LIMITS.choiceName);
  return shown === '' || value.length > LIMITS.choiceValue ? [] : [{ name: shown, value }];
}

/** A choice of an article: its title with its place behind it, both so far as there is room. */
export function articleChoiceOf(title: string, place: string, value: string): Choice[] {
  const shown = lastOf(printable(place), MOST_PLACE);
  const name = firstOf(printable(title), LIMITS.choiceName - shown.length - ' ()'.length);
  return choiceOf(`${name} (${shown})`, value);
}

/** A choice of an actor: the name, so far as there is room, with what tells it from others behind it. */
export function actorChoiceOf(name: string, detail: string, value: string): Choice[] {
  const shown = firstOf(printable(name), LIMITS.choiceName - detail.length - ' ()'.length);
  return shown === '' ? [] : choiceOf(`${shown} (${detail})`, value);
}

/** Names of files are told apart by their ends. */
function lastOf(text: string, most: number): string {
  return text.length <= most ? text : `…${wholeCharacters(text.slice(1 - most))}`;
}

function firstOf(text: string, most: number): string {
  return text.length <= most ? text : `${wholeCharacters(text.slice(0, most - 1)).trimEnd()}…`;
}

/** What a cut left of a character of two code units is no character. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/gu, '');
}
