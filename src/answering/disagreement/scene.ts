import { isDemonym, type NameFact } from '../../facts/index.js';
import { type Concept, isEvent } from '../../words/index.js';
import { type Clause, clauseAt, placeAt, type Reading, readWords } from './reading.js';
import { isSameName } from './same-name.js';

/** What is going on where a sentence gives a number, a date or a name. */
export interface Scene {
  /** The verb that the place hangs on; null where there is none, or only one that says who says it. */
  readonly verb: SceneVerb | null;
  /** The events that are spoken of. */
  readonly events: readonly Concept[];
  /** Who takes part, and where it is. */
  readonly names: readonly string[];
  readonly locations: readonly string[];
  /** Who says so: may be one of those who take part. */
  readonly teller: string | null;
  /** Words that tell one of several events: "first", "again". */
  readonly turn: readonly string[];
}

/** A verb with what it stands for. */
export interface SceneVerb {
  readonly folded: string;
  readonly concepts: readonly Concept[];
}

/** Verbs whose dates and names are those of the report. */
export const REPORTING =
  /^(?:said|says|saying|told|tells|telling|reported|reports|reporting|confirmed|confirms|acknowledged|announced|wrote|writes|added|stated|noted|claimed|revealed|speaking|spoke|posted|tweeted|published|quoted|declared|warned|believed|described|argued|known|public|insisted)$/u;
const FIRST = /^(?:initial|opening)$/u;
const TURN =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|again|another|earlier|previous|previously|next|latest|last|final|new|also)$/u;
const LOCATES =
  /(?:^|[^\p{L}])(?:in|at|near|outside|inside|across|around) (?:the )?(?:\p{Ll}+ )?$/u;

/** What is going on at the characters from `start` up to `end` of a reading. */
export function sceneAt(reading: Reading, start: number, end: number): Scene {
  const place = placeAt(reading, start);
  const clause = clauseAt(reading, place);
  const { names, locations } = namesAround(
    reading,
    clause,
    (name) => name.end <= start || name.start >= end,
  );
  return {
    verb: nearestVerb(reading, clause, place, placeAt(reading, end)),
    events: eventsOf(reading, clause),
    names,
    locations,
    teller: reading.credited,
    turn: turnOf(reading, clause),
  };
}

/** Words that tell one of several events, but for those of dates: "last month" is no last time. */
function turnOf({ words, witness }: Reading, { from, to }: Clause): string[] {
  const times = witness.facts.filter(({ kind }) => kind === 'date' || kind === 'duration');
  return words.slice(from, to).flatMap(({ folded, start, end }) => {
    if (times.some((time) => time.start <= start && end <= time.end)) return [];
    if (FIRST.test(folded)) return ['first'];
    return TURN.test(folded) ? [folded] : [];
  });
}

/** Who and what place a clause names; where it names nobody, who is named before it. */
function namesAround(
  reading: Reading,
  { from, to }: Clause,
  isOther: (name: NameFact) => boolean,
): Pick<Scene, 'names' | 'locations'> {
  const { words, text } = reading;
  const [first, last] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
  const all = namesOf(reading).filter(isOther);
  const own = all.filter(({ start, end }) => start >= first && end <= last);
  const isLocation = (name: NameFact) =>
    name.guess !== 'person' && LOCATES.test(text.slice(Math.max(0, name.start - 30), name.start));
  const doers = own.filter((name) => !isLocation(name));
  const before = all.filter((name) => name.end <= first && !isLocation(name));
  return {
    names: (doers.length > 0 ? doers : before).map((name) => name.text),
    locations: (own.some(isLocation) ? own : all).filter(isLocation).map((name) => name.text),
  };
}

/** The names of a sentence that are neither peoples nor whom it credits. */
function namesOf({ witness, credited }: Reading): NameFact[] {
  return witness.facts.filter(
    (fact): fact is NameFact =>
      fact.kind === 'name' &&
      !isDemonym(fact.text.toLowerCase()) &&
      (credited === null || !isSameName(fact.text, credited)),
  );
}

function nearestVerb(
  { words }: Reading,
  { from, to }: Clause,
  place: number,
  behind: number,
): SceneVerb | null {
  let best: SceneVerb | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word === undefined || (!word.isVerb && !REPORTING.test(word.folded))) continue;
    if (at >= place && at < behind) continue;
    // What stands behind its verb is nearer to it than what the next verb follows.
    const distance = at < place ? place - at : at - behind + 1.5;
    if (distance >= nearest) continue;
    nearest = distance;
    best = { folded: word.folded, concepts: word.concepts };
  }
  return best === null || REPORTING.test(best.folded) ? null : best;
}

/** The events of the clause, else of what stands before it or behind it, else of the sentence before. */
function eventsOf(reading: Reading, clause: Clause): readonly Concept[] {
  const { words, witness } = reading;
  const own = eventsIn(words.slice(clause.from, clause.to));
  if (own.length > 0) return own;
  for (const part of [words.slice(0, clause.from), words.slice(clause.to)]) {
    const around = eventsIn(part);
    if (around.length > 0) return around;
  }
  // What somebody takes part in is named with them, where anything is: "The Franco-British took place in May".
  const isOfEvent = words
    .slice(clause.from, clause.to)
    .some(({ concepts }) => concepts.includes('happening') || concepts.includes('beginning'));
  const before = witness.passage.sentences[witness.place - 1];
  if (before === undefined || (isOfEvent && namesOf(reading).length > 0)) return [];
  return eventsIn(readWords(before.text));
}

function eventsIn(words: readonly { readonly concepts: readonly Concept[] }[]): Concept[] {
  return [...new Set(words.flatMap(({ concepts }) => concepts).filter(isEvent))];
}
