import { isActingNoun } from './acting-noun.js';
import type { CheckedName } from './checked-name.js';
import type { CheckedText, PlainWord } from './checked-text.js';
import { areSame } from './find-name.js';
import { slotAt, slotOf } from './name-slot.js';
import type { Problem } from './statement-check.js';
import type { StatementSource } from './statement-source.js';
import { isPassive, isVerb } from './verb-form.js';

/** Which side of a verb somebody is on: who does it, whom it is done to. */
type Side = 'agent' | 'patient';

/** What two do with each other is done by either. */
const RECIPROCAL =
  /^(?:me(?:e)?t|meet(?:s|ing)|talk(?:s|ed|ing)?|sp(?:eak|eaks|oke|oken)|discuss(?:es|ed)?|negotiat(?:e|es|ed)|agree[sd]?|sign(?:s|ed)?|exchange[sd]?|fought|fights?|clash(?:es|ed)?|cooperate[sd]?|shar(?:e|es|ed)|held|hold(?:s)?|engage[sd]?|marr(?:y|ies|ied)|link(?:s|ed)?|connect(?:s|ed)?|join(?:s|ed)?|differ(?:s|ed)?)$/u;
/** What parts a verb from a name that belongs to another one. */
const BREAK =
  /^(?:that|but|although|though|while|whereas|because|unless|if|whether|after|before|since|when|until|which)$/u;
/** Behind one of these a name is not what something is done to. */
const PREPOSITION =
  /^(?:according|at|by|from|in|of|on|about|over|under|for|against|into|through|during|with|to|towards?|near|between)$/u;
/** Behind a participle that stands in the place of a relative clause: "Boehler, known for his part". */
const BEHIND_PARTICIPLE = /^(?:to|for|as|of|by|with)$/u;
/** How many words may stand between an owner and what is called its doing. */
const OWNER_REACH = 2;

/**
 * Whether a statement has somebody do what the quote says was done to them, or the other way round: the same verb with
 * the same name or noun on its other side.
 */
export function checkAgents(statement: CheckedText, { quote }: StatementSource): Problem[] {
  for (const word of statement.words) {
    if (!isVerb(statement, word.place) || RECIPROCAL.test(word.token.folded)) continue;
    const verbs = quote
      .wordsLike(word.term)
      .filter(({ place }) => isVerb(quote, place) || ownerOf(quote, place) !== null);
    if (verbs.length === 0) continue;
    for (const one of participantsOf(statement, quote)) {
      const own = sideOf(statement, word.place, one);
      if (own === null) continue;
      const theirs = verbs.flatMap(({ place }) =>
        one.twins.map((twin) => sideOf(quote, place, twin)),
      );
      if (theirs.includes(own) || !theirs.includes(opposite(own))) continue;
      const detail = own === 'agent' ? 'done-to' : 'done-by';
      return [{ kind: 'wording', text: word.token.text, detail, rival: one.text }];
    }
  }
  return [];
}

/** Somebody or something that may do what a verb says: where it stands, and what part it has in its sentence. */
interface Participant {
  readonly text: string;
  readonly place: number;
  readonly isSubject: boolean;
  readonly name: CheckedName | null;
}

/** The names and nouns of a statement that its quote has too, with where the quote has them. */
function participantsOf(
  statement: CheckedText,
  quote: CheckedText,
): (Participant & { readonly twins: readonly Participant[] })[] {
  const names = statement.names.map((name) => ({
    ...ofName(statement, name),
    twins: quote.names.filter((other) => areSame(name, other)).map((other) => ofName(quote, other)),
  }));
  const nouns = statement.words.flatMap((word) =>
    !isActingNoun(word.token.folded)
      ? []
      : [
          {
            ...ofWord(statement, word),
            twins: quote
              .wordsLike(word.term)
              .filter(({ place }) => !isVerb(quote, place))
              .map((other) => ofWord(quote, other)),
          },
        ],
  );
  return [...names, ...nouns].filter(({ twins }) => twins.length > 0);
}

function ofName(text: CheckedText, name: CheckedName): Participant {
  const place = text.placeAt(name.start);
  return { text: name.text, place, isSubject: isSubject(text, name), name };
}

function isSubject(text: CheckedText, name: CheckedName): boolean {
  const slot = slotOf(text, name);
  return (
    slot !== 'owner' && slot !== 'modifier' && slotAt(text, text.placeAt(name.start)) === 'subject'
  );
}

function ofWord(text: CheckedText, { place, token }: PlainWord): Participant {
  return { text: token.text, place, isSubject: slotAt(text, place) === 'subject', name: null };
}

function opposite(side: Side): Side {
  return side === 'agent' ? 'patient' : 'agent';
}

/** Who does what a noun is called by: Trump in "Trump's repeated threats". */
function ownerOf(text: CheckedText, place: number): CheckedName | null {
  const owner = text.names.findLast(({ end }) => {
    const last = text.placeAt(end - 1);
    return last < place && last >= place - OWNER_REACH;
  });
  if (owner === undefined) return null;
  const last = text.tokens[text.placeAt(owner.end - 1)];
  return last !== undefined && last.text !== last.bare ? owner : null;
}

/** The side of a verb that somebody is on; null where that cannot be told. */
function sideOf(
  text: CheckedText,
  verb: number,
  { place, isSubject, name }: Participant,
): Side | null {
  const owner = isVerb(text, verb) ? null : ownerOf(text, verb);
  if (owner !== null) return owner === name ? 'agent' : null;
  const [from, to] = place < verb ? [place, verb] : [verb, place];
  const between = text.tokens.slice(from + 1, to);
  if (between.some(({ folded, gap }) => BREAK.test(folded) || /[.;:!?]/u.test(gap))) return null;
  if (!isPassive(text.tokens, verb)) {
    if (place < verb) return isSubject && !isReduced(text, verb) ? 'agent' : null;
    return between.some(({ folded }) => PREPOSITION.test(folded)) ? null : 'patient';
  }
  if (place < verb) return isSubject ? 'patient' : null;
  // "Sent by the movement to Malaysia": not by Malaysia.
  const last = between.findLast(({ folded }) => PREPOSITION.test(folded));
  return last?.folded === 'by' ? 'agent' : null;
}

/** Whether a participle behind a comma may be a passive without its "was". */
function isReduced({ tokens }: CheckedText, verb: number): boolean {
  const hasComma = tokens[verb]?.gap.includes(',') ?? false;
  return hasComma && BEHIND_PARTICIPLE.test(tokens[verb + 1]?.folded ?? '');
}
