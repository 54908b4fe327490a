import { isNegated } from '../../facts/index.js';
import { isFunctionWord, sameWord } from '../../words/index.js';
import { isFormOfBe } from '../grammar/index.js';
import type { Claim, ClaimKind } from './claim.js';
import { sharedContent } from './clause-content.js';
import { clauseAt, type Reading, type ReadWord } from './reading.js';
import { isOfOtherDays, isSameEvent, isSameTime } from './same-event.js';
import { areNamesCompatible, isSameName } from './same-name.js';
import { REPORTING, sceneAt } from './scene.js';

/** That somebody did something, or did not. */
export interface StatementClaim extends Claim {
  readonly verb: string;
  readonly denied: boolean;
  readonly isPassive: boolean;
  /** Who did it; where nobody is named before the verb, to whom. */
  readonly who: readonly string[];
  readonly isDoer: boolean;
  /** The content words behind the verb. */
  readonly content: readonly string[];
}

/** Verbs of which one is what the other is not, and that do not follow each other as opening and closing do. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/^confirm/u, /^den(?:y|ie)/u],
  [/^accept/u, /^(?:reject|refus|declin)/u],
  [/^agree/u, /^(?:refus|disagree|declin)/u],
  [/^approv/u, /^(?:reject|veto|block)/u],
  [/^(?:support|back)/u, /^oppos/u],
  [/^w[io]n/u, /^los[et]/u],
  [/^convict/u, /^acquit/u],
  [/^surviv/u, /^(?:die|killed)/u],
];
/** Verbs that deny by themselves; in their own clause they are no denial of what they say. */
const DENYING = /^(?:den(?:y|ies|ied)|refus|reject|declin|fail|oppos)/u;
/** Behind one of these a verb is no fact. */
const UNREAL = /^(?:to|may|might|could|would|should|will|can|must|if|unless|whether)$/u;
/** Verbs of saying that take a side. */
const CONFIRMS = /^(?:confirm|acknowledg)/u;
const SHARED = 0.75;

/** What one source says and another denies, in the same words or by a verb that says the opposite. */
export const statementClaims: ClaimKind<StatementClaim> = {
  kind: 'statement',

  find(reading) {
    return reading.words.flatMap((word, place) =>
      word.isVerb && (!REPORTING.test(word.folded) || CONFIRMS.test(word.folded))
        ? claimAt(reading, word, place)
        : [],
    );
  },

  relate(a, b, topic) {
    const isOneVerb = sameWord(a.verb, b.verb);
    const isOpposite = OPPOSITES.some(
      ([one, other]) =>
        (one.test(a.verb) && other.test(b.verb)) || (one.test(b.verb) && other.test(a.verb)),
    );
    if (!isOneVerb && !isOpposite) return 'unrelated';
    if (a.isPassive !== b.isPassive || a.isDoer !== b.isDoer) return 'unrelated';
    if (!areNamesCompatible(a.who, b.who) || !sharesContent(a, b)) return 'unrelated';
    if (!isSameTime(a.witness, b.witness) || !isSameEvent(a, b, topic)) return 'unrelated';
    if (isOfOtherDays(a.witness, b.witness)) return 'unrelated';
    return (a.denied !== b.denied) === isOneVerb ? 'differ' : 'agree';
  },

  isAsked: ({ who }, { expects, names }) =>
    expects === 'yes-no' && who.some((one) => names.some((name) => isSameName(name, one))),
};

function claimAt(reading: Reading, word: ReadWord, place: number): StatementClaim[] {
  const { text, witness, words } = reading;
  const { from, to } = clauseAt(reading, place);
  const before = words.slice(Math.max(from, place - 4), place);
  if (before.some(({ folded }) => UNREAL.test(folded))) return [];
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? word.end;
  const names = witness.facts.filter(
    (fact) => fact.kind === 'name' && fact.start >= start && fact.end <= end,
  );
  const doers = names.filter((name) => name.end <= word.start);
  const isDoer = doers.length > 0;
  const who = (isDoer ? doers : names).map((name) => name.text);
  const [subject] = who;
  if (subject === undefined) return [];
  return [
    {
      witness,
      start,
      end,
      text: text.slice(start, end),
      value: null,
      subject,
      scene: sceneAt(reading, word.start, word.end),
      verb: word.folded,
      denied: isNegated(text, word.start) !== DENYING.test(word.folded),
      isDoer,
      isPassive: before.some(({ folded }) => isFormOfBe(folded) || folded === 'been'),
      who,
      content: words
        .slice(place + 1, to)
        .map(({ folded }) => folded)
        .filter((folded) => !isFunctionWord(folded) && !REPORTING.test(folded)),
    },
  ];
}

function sharesContent(a: StatementClaim, b: StatementClaim): boolean {
  const { count, share } = sharedContent(a.content, b.content);
  return count >= 1 && share >= SHARED;
}
