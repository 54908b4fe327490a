/** What a question asks for, by its question word. */
export const QUESTION_TYPES = [
  'who',
  'when',
  'where',
  'how many',
  'how long',
  'why',
  'how',
  'which',
  'what',
  'other',
] as const;

/** A name of what a question asks for. */
export type QuestionType = (typeof QUESTION_TYPES)[number];

/** Adjectives and adverbs that ask for a measure or a time after "how". */
const MEASURES =
  'long|old|far|often|tall|high|deep|wide|large|big|small|fast|quickly|soon|late|early|heavy|hot|cold';

const PATTERNS: readonly (readonly [QuestionType, string])[] = [
  ['who', 'who|whom|whose'],
  ['when', 'when'],
  ['where', 'where'],
  ['how many', 'how (?:many|much)'],
  ['how long', `how (?:${MEASURES})`],
  ['how', 'how'],
  ['why', 'why'],
  ['which', 'which'],
  ['what', 'what'],
];

const FIRST_WORD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${PATTERNS.map(([, words]) => `(${words})`).join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** The type of a question: that of the first question word in it, wherever it stands ("In what year …" is a `what`). */
export function questionType(question: string): QuestionType {
  const found = FIRST_WORD.exec(question.replace(/\s+/gu, ' '));
  const place = found === null ? -1 : found.slice(1).findIndex((group) => group !== undefined);
  return PATTERNS[place]?.[0] ?? 'other';
}
