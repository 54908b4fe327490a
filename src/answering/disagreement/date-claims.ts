import { isNegated } from '../../facts/index.js';
import { areRelated, foldedWords, isEvent } from '../../words/index.js';
import { canBeOneDate } from '../origins/index.js';
import type { Claim, ClaimKind } from './claim.js';
import { clauseContent } from './clause-content.js';
import { clauseAt, placeAt, type Reading } from './reading.js';
import { countsOtherwise, isDated, isSameAct, isSameEvent, isSameTime } from './same-event.js';
import { isSameName } from './same-name.js';
import { sceneAt } from './scene.js';
import type { Topic } from './topic.js';

/** When something happened. A vague time has no value: "in recent weeks". */
export interface DateClaim extends Claim {
  /** What else its clause says. */
  readonly content: readonly string[];
  /** Whether the sentence, up to the end of the clause, has a noun for the event. */
  readonly isNamed: boolean;
}

const VAGUE =
  /\b(?:in|over|during|within) (?:the )?(?:recent|(?:past|last|previous)(?: few| several| couple of)?|coming) (?:days|weeks|months|years)\b/giu;
/** Before a date, what makes it one end of a time and no time of an event. */
const BOUND = /\b(?:since|until|till|by|before|after|from|to|for|ahead of|due) (?:the )?$/iu;
/** Adverbs, who says so, and verbs that only say that something took place. */
const SAYS_LITTLE = /ly$|^(?:according|took|takes?|place|held|happened|occurred)$/u;
/** Dates of events further apart are of two events. */
const DAYS_TO_REPEAT = 150;
const DAY_MS = 86_400_000;

/** Dates of events: they differ where one excludes the other. A month contains its days. */
export const dateClaims: ClaimKind<DateClaim> = {
  kind: 'date',

  find(reading, topic) {
    const { witness, text } = reading;
    const dates = witness.dates.map(({ start, end, value }) => ({ start, end, value }));
    const vague = topic.asksForDifferences
      ? Array.from(text.matchAll(VAGUE), ({ 0: words, index }) => ({
          start: index,
          end: index + words.length,
          value: null,
        }))
      : [];
    return [...dates, ...vague].flatMap((span) => claimAt(reading, span, topic));
  },

  relate(a, b, topic) {
    if (!isSameAct(a.scene, b.scene) || !isSameEvent(a, b, topic)) return 'unrelated';
    if (a.value === null && b.value === null) return 'agree';
    if (!isOneEvent(a, b) || countsOtherwise(a.witness, b.witness)) return 'unrelated';
    // "In recent weeks" says when only where it is known when it was written.
    if (a.value === null || b.value === null) {
      const isKnown = [a, b].every(({ witness }) => isDated(witness));
      return isKnown && isSameTime(a.witness, b.witness) ? 'differ' : 'unrelated';
    }
    if (canBeOneDate(a.value, b.value)) return 'agree';
    return isRepeated(a) && isFarApart(a.value, b.value) ? 'unrelated' : 'differ';
  },

  isAsked: (_, { expects }) => expects === 'time',
};

/**
 * Where a sentence has no noun for the event that is known as one, all that one of them says the other must say too:
 * "met Ilse Kramer" is not what "met his lawyer" is.
 */
function isOneEvent(a: DateClaim, b: DateClaim): boolean {
  if (a.isNamed && b.isNamed) return true;
  // "They met in May" and "the Franco-British took place in June" leave to the rest what took place.
  if (a.isNamed || b.isNamed) return [a, b].every((one) => one.isNamed || !saysWhat(one));
  return !(addsTo(a, b) && addsTo(b, a));
}

/** Whether a sentence says or names more than another. */
function addsTo(a: DateClaim, b: DateClaim): boolean {
  return (
    a.content.some((word) => !b.content.some((other) => areRelated(word, other))) ||
    a.scene.names.some((name) => !b.scene.names.some((other) => isSameName(name, other)))
  );
}

/** Whether a sentence has words for what happened that are not known as an event. */
function saysWhat({ content, scene }: DateClaim): boolean {
  const isOfEvent = scene.verb?.concepts.includes('happening') ?? false;
  return scene.events.length === 0 && !(isOfEvent && content.length === 0);
}

/** What a clause says besides names and that something took place. */
function contentOf(reading: Reading, place: number, behind: number): string[] {
  const named = new Set(
    reading.witness.facts.flatMap((fact) =>
      fact.kind === 'name' ? [...foldedWords(fact.text)] : [],
    ),
  );
  const isNamed = (word: string) =>
    named.has(word) || word.split('-').every((part) => named.has(part));
  return clauseContent(reading, place, [place, behind]).filter(
    (word) => !isNamed(word) && !SAYS_LITTLE.test(word),
  );
}

/** Talks, votes and matches come again; what is founded is founded once. */
function isRepeated({ scene }: DateClaim): boolean {
  return scene.events.length > 0;
}

function isFarApart(a: string, b: string): boolean {
  return Math.abs(Date.parse(a) - Date.parse(b)) > DAYS_TO_REPEAT * DAY_MS;
}

function claimAt(
  reading: Reading,
  {
    start,
    end,
    value,
  }: { readonly start: number; readonly end: number; readonly value: string | null },
  topic: Topic,
): DateClaim[] {
  const { text, witness } = reading;
  if (BOUND.test(text.slice(Math.max(0, start - 20), start))) return [];
  const scene = sceneAt(reading, start, end);
  if (scene.verb === null || isNegated(text, start)) return [];
  const words = text.slice(start, end);
  const place = placeAt(reading, start);
  const content = contentOf(reading, place, placeAt(reading, end));
  return [
    {
      witness,
      start,
      end,
      text: words,
      value,
      subject: subjectOf(reading, start, topic) ?? content[0] ?? scene.verb.folded,
      scene,
      content,
      isNamed: reading.words
        .slice(0, clauseAt(reading, place).to)
        .some(({ concepts, isVerb }) => !isVerb && concepts.some(isEvent)),
    },
  ];
}

/** The event that a date is of, in the words of the sentence, or of the question. */
function subjectOf(reading: Reading, start: number, topic: Topic): string | null {
  const { words } = reading;
  const at = placeAt(reading, start);
  const events = words.filter(
    ({ concepts, text }) => concepts.some(isEvent) && /^\p{Ll}/u.test(text),
  );
  const before = events.findLast((word) => words.indexOf(word) < at) ?? events[0];
  return before?.text ?? topic.eventWord;
}
