/** Tells whether a path is meant by a pattern. */
export type PathMatcher = (path: string) => boolean;

/** A part of a pattern: characters to be met as they are, or a wildcard. */
type Part = string | typeof WITHIN_A_NAME | typeof ANYTHING | typeof FOLDERS;

const WITHIN_A_NAME = Symbol('*');
const ANYTHING = Symbol('**');
const FOLDERS = Symbol('**/');

/**
 * Makes a matcher of a pattern: `*` stands for any characters within a name, `**` for any at all, and `**` before a
 * slash for any number of folders. What the pattern names is taken with all that lies below it, so that a folder stands
 * for its files; the root stands for everything. Upper and lower case differ. The time is bounded by the lengths of
 * pattern and path multiplied, whatever the pattern: it may come from anyone.
 */
export function pathMatcher(pattern: string): PathMatcher {
  const trimmed = trimSlashes(pattern.normalize('NFC'));
  const parts = trimmed.split(/(\*\*\/?|\*)/u).flatMap(partsOf);
  return trimmed === '' ? () => true : (path) => matches(parts, path.normalize('NFC'));
}

/** The pattern without a leading `./` or slash and without slashes at its end; `.` is the root. */
function trimSlashes(pattern: string): string {
  const first = /^(?:\.?\/)?/u.exec(pattern)?.[0].length ?? 0;
  let end = pattern.length;
  while (end > first && pattern[end - 1] === '/') end -= 1;
  const trimmed = pattern.slice(first, end);
  return trimmed === '.' ? '' : trimmed;
}

function partsOf(text: string): Part[] {
  if (text === '**/') return [FOLDERS];
  if (text === '**') return [ANYTHING];
  return text === '*' ? [WITHIN_A_NAME] : [...text];
}

/** Follows all ways through the pattern at once, one character of the path at a time. */
function matches(parts: readonly Part[], path: string): boolean {
  let places = closure(parts, new Set([0]), true);
  for (const character of path) {
    if (places.has(parts.length) && character === '/') return true;
    const next = new Set<number>();
    for (const place of places) {
      const part = parts[place];
      if (part === ANYTHING || part === FOLDERS) next.add(place);
      else if (part === WITHIN_A_NAME && character !== '/') next.add(place);
      else if (part === character) next.add(place + 1);
    }
    if (next.size === 0) return false;
    places = closure(parts, next, character === '/');
  }
  return places.has(parts.length);
}

/** Adds the places that are reached by wildcards that stand for nothing (more). */
function closure(parts: readonly Part[], places: Set<number>, atName: boolean): Set<number> {
  // A set that grows while it is walked is walked to its new end.
  for (const place of places) {
    const part = parts[place];
    if (part === WITHIN_A_NAME || part === ANYTHING || (part === FOLDERS && atName)) {
      places.add(place + 1);
    }
  }
  return places;
}
