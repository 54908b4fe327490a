/** How nouns are made of verbs where the stem changes: "extend" and "extension", "renounce" and "renunciation". */
const CHANGED: readonly (readonly [noun: RegExp, verb: string])[] = [
  [/unciations?$/u, 'ounc'],
  [/ceptions?$/u, 'ceiv'],
  [/scriptions?$/u, 'scrib'],
  [/nsions?$/u, 'nd'],
  [/lusions?$/u, 'lud'],
  [/isions?$/u, 'id'],
  [/missions?$/u, 'mit'],
  [/versions?$/u, 'vert'],
  [/olutions?$/u, 'olv'],
  [/fications?$/u, 'fy'],
  [/fi(?:ed|es)$/u, 'fy'],
];
const ENDING =
  /(?:ations?|at(?:e|es|ed|ing|ors?|ive)|ees?|(?<=[ct])ions?|(?<=[ct])ors?|ments?|als?|ed|es|ing|ers?|ances?|ences?|e|s)$/u;
const SHORTEST = 4;

/**
 * Whether two folded words are a verb and a noun of it, or two nouns: "nominee" and "nominated", "extension" and
 * "extending". Only regular ways of English to derive one from the other.
 */
export function areDerived(a: string, b: string): boolean {
  const root = rootOf(a);
  return root.length >= SHORTEST && root === rootOf(b);
}

function rootOf(word: string): string {
  const changed = CHANGED.find(([noun]) => noun.test(word));
  if (changed !== undefined) return word.replace(changed[0], changed[1]);
  const root = word.replace(ENDING, '');
  return root.length >= SHORTEST ? root : word;
}
