import { foldWord } from '../words/index.js';

/**
 * A name as it is looked up: its words folded and joined by single spaces, hyphens kept: `gaza city`, `amir-abdollahian`.
 */
export function foldedName(name: string): string {
  return name
    .split(/\s+/u)
    .map(foldWord)
    .filter((word) => word !== '')
    .join(' ');
}
