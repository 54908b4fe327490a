import { printable } from '../../phrasing/index.js';
import { LIMITS } from '../text/index.js';
import type { Choice } from './command.js';

export type { Choice } from './command.js';

/**
 * A choice under a name that people read. A value that is too long to be given back whole is not offered: none, then.
 */
export function choiceOf(name: string, value: string): Choice[] {
  if (value.length > LIMITS.choiceValue) return [];
  const shown = printable(name);
  if (shown === '') return [];
  const characters = [...shown];
  const most = LIMITS.choiceName;
  // Names of files are told apart by their ends.
  const short = characters.length > most ? `…${characters.slice(1 - most).join('')}` : shown;
  return [{ name: short.slice(-most), value }];
}
