import { counted, printable } from '../../../phrasing/index.js';

/** Names that are said one by one; a file may hold thousands. */
const MOST_SAID = 20;

/** Says which names of `actors.yaml` no article has, as "2 names that no article has: “A”, “B”". */
export function unknownOverridesInWords(names: readonly string[]): string {
  const said = names.slice(0, MOST_SAID).map((name) => `“${printable(name)}”`);
  const left = names.length - said.length;
  const rest = left === 0 ? '' : `, and ${counted(left, 'other')}`;
  return `${counted(names.length, 'name')} that no article has: ${said.join(', ')}${rest}`;
}
