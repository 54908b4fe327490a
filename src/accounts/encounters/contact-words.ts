import { wordSet } from '../reading/index.js';

/** How two come together: in person, or in words. */
export type ContactForm = 'met' | 'spoke';

/** Where the other party stands: right behind the verb, or behind a preposition. */
export interface ContactVerb {
  readonly form: ContactForm;
  readonly isDirect: boolean;
  /** The prepositions that lead to the other party; null where none does. */
  readonly through: RegExp | null;
  /** Whether only a person can be the direct object: one "receives" letters, too. */
  readonly needsPerson: boolean;
}

const WITH = /^with$/u;
const WITH_OR_TO = /^(?:with|to)$/u;
const MEETS: ContactVerb = { form: 'met', isDirect: true, through: WITH, needsPerson: true };
const HOSTS: ContactVerb = { form: 'met', isDirect: true, through: null, needsPerson: true };
const SPEAKS: ContactVerb = {
  form: 'spoke',
  isDirect: false,
  through: WITH_OR_TO,
  needsPerson: false,
};
const TALKS_WITH: ContactVerb = { ...SPEAKS, through: WITH };
const TELLS: ContactVerb = { form: 'spoke', isDirect: true, through: null, needsPerson: false };

const VERBS: ReadonlyMap<string, ContactVerb> = new Map([
  ...each('met meets meet', MEETS),
  ...each('hosted hosts received receives welcomed welcomes visited visits greeted greets', HOSTS),
  ...each('spoke speaks spoken talked', SPEAKS),
  ...each(
    'negotiated negotiates conferred consulted communicated conversed chatted liaised',
    TALKS_WITH,
  ),
  ...each(
    'told tells informed informs briefed briefs asked phoned telephoned interviewed reassured',
    TELLS,
  ),
]);
/** Verbs that have a meeting or a talk for their object. */
const HOLDING =
  /^(?:held|holds|had|has|hold|have|conducted|began|begun|opened|gave|started|resumed|concluded|attended|led)$/u;
const MEETINGS = wordSet('meeting meetings summit reception');
const TALKS = wordSet(
  'talks talk discussions discussion negotiations conversation conversations call calls dialogue interview interviews contacts consultations communications exchange phone-call',
);
const BY =
  /^(?:received|hosted|welcomed|greeted|briefed|informed|told|interviewed|visited|asked)$/u;

/** The verb of contact that a folded word is; null for other words. */
export function contactVerb(folded: string): ContactVerb | null {
  return VERBS.get(folded) ?? null;
}

/** The form of contact that a folded noun names: "meeting", "talks". */
export function contactNoun(folded: string): ContactForm | null {
  if (MEETINGS.has(folded)) return 'met';
  return TALKS.has(folded) ? 'spoke' : null;
}

/** Whether a folded verb can have a meeting for its object. */
export function isHolding(folded: string): boolean {
  return HOLDING.test(folded);
}

/** Whether a folded participle behind "was" has whoever acts behind "by". */
export function isPassive(folded: string): boolean {
  return BY.test(folded);
}

function each(words: string, verb: ContactVerb): [string, ContactVerb][] {
  return words.split(' ').map((word) => [word, verb]);
}
