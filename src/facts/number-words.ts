/** Values of the words that numbers are made of. */
const SMALL = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`
    .split(/\s+/u)
    .map((word, value) => [word, value]),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, place) => [word, 20 + 10 * place]),
);
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
/** Letters that stand for a scale behind digits: "20m", "3.5bn". */
const SHORT_SCALES = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
]);
const IRREGULAR_ORDINALS = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fifth', 5],
  ['eighth', 8],
  ['ninth', 9],
  ['twelfth', 12],
]);
const PARTS = new Map([
  ['half', 0.5],
  ['third', 1 / 3],
  ['quarter', 0.25],
  ['fifth', 0.2],
  ['tenth', 0.1],
]);

/** The value of a word below a hundred ("nineteen", "fifty-nine"); null for other words. */
export function smallNumber(folded: string): number | null {
  const [first = '', second, ...more] = folded.split('-');
  if (more.length > 0) return null;
  if (second === undefined) return SMALL.get(first) ?? TENS.get(first) ?? null;
  const tens = TENS.get(first);
  const ones = SMALL.get(second);
  return tens === undefined || ones === undefined || ones === 0 || ones > 9 ? null : tens + ones;
}

/** The factor that a word such as "million" multiplies by; null for other words. */
export function scaleOf(folded: string): number | null {
  return SCALES.get(folded) ?? null;
}

/** The number that digits with their marks are, with a letter for a scale behind: "1200", "3.5bn"; null for other words. */
export function digitNumber(folded: string): number | null {
  const match = /^(\d{1,15}(?:\.\d{1,9})?)([a-z]{1,2})?$/u.exec(folded);
  if (match === null) return null;
  const [, digits = '', letters] = match;
  if (letters === undefined) return Number(digits);
  const scale = SHORT_SCALES.get(letters);
  return scale === undefined ? null : Number(digits) * scale;
}

/** The number of an ordinal: 7 for "seventh" and "7th"; null for other words. */
export function ordinalNumber(folded: string): number | null {
  const digits = /^(\d{1,9})(?:st|nd|rd|th)$/u.exec(folded)?.[1];
  if (digits !== undefined) return Number(digits);
  const irregular = IRREGULAR_ORDINALS.get(folded);
  if (irregular !== undefined) return irregular;
  const cut = folded.lastIndexOf('-');
  if (cut !== -1) {
    const tens = TENS.get(folded.slice(0, cut));
    const ones = ordinalNumber(folded.slice(cut + 1));
    return tens === undefined || ones === null || ones > 9 ? null : tens + ones;
  }
  if (!folded.endsWith('th')) return null;
  const stem = folded.slice(0, -2);
  if (stem.endsWith('ie')) return TENS.get(`${stem.slice(0, -2)}y`) ?? null;
  return SMALL.get(stem) ?? scaleOf(stem);
}

/** The share that a word names: .25 for "quarter" and "quarters"; null for other words. */
export function partNumber(folded: string): number | null {
  return PARTS.get(folded === 'halves' ? 'half' : folded.replace(/s$/u, '')) ?? null;
}
