import {
  bears,
  type CheckedName,
  CheckedText,
  conflicts,
  isActingNoun,
  namesIt,
  type Problem,
  type StatementSource,
  slotOf,
} from '../checking/index.js';
import type { Witness } from '../evidence/index.js';
import { startsBack } from './written-reference.js';

/** Parts of a sentence that say where or when something was, or whose it is: these may come from around a sentence. */
const PLACED = /^(?:place|from|into|between|during|over|via|owner)$/u;
/** Verbs whose object is where somebody goes. */
const MOVES =
  /^(?:enter(?:s|ed|ing)?|leav(?:e|es|ing)|left|reach(?:es|ed|ing)?|visit(?:s|ed|ing)?)$/u;
/** How many sentences before one that refers back whom it speaks of may stand. */
const REACH = 3;

/** The names of a statement that do something in it, or that something is done to: "US officials" among them. */
function actorsOf(statement: CheckedText): CheckedName[] {
  return statement.names.filter((name) => {
    const slot = slotOf(statement, name);
    const before = statement.tokens[statement.placeAt(name.start) - 1]?.folded ?? '';
    if (name.guess === 'place' && MOVES.test(before)) return false;
    if (slot !== 'modifier') return !PLACED.test(slot);
    const next = statement.tokens[statement.placeAt(name.end - 1) + 1];
    return next !== undefined && isActingNoun(next.folded);
  });
}

/**
 * The first of those who do something in a statement whom a line neither names nor can mean: "the official" or "they" of
 * an article is somebody of the sentence before it, not whoever its passage names, and a place is not that of another day.
 */
export function anotherIn(
  statement: CheckedText,
  witness: Witness,
  { quote, around }: StatementSource,
): Problem | null {
  const missing = statement.names.filter((name) => !namesIt(quote, name));
  if (missing.length === 0) return null;
  const actors = actorsOf(statement);
  const before = sentencesMeant(witness);
  const other = missing.find((name) =>
    actors.includes(name)
      ? !before.some((text) => namesIt(text, name))
      : !around.some((text) => namesIt(text, name) && isOfThis(statement, text, witness, before)),
  );
  return other === undefined
    ? null
    : { kind: 'name', text: other.text, detail: 'absent', rival: null };
}

/**
 * Whether a text around a line may say where that was which a statement tells of. Of something on a day, only what stands
 * above the passage or right before the line may, where it does not tell of another day.
 */
function isOfThis(
  { senses }: CheckedText,
  text: CheckedText,
  { passage }: Witness,
  before: readonly CheckedText[],
): boolean {
  if (senses.length === 0) return true;
  const isElsewhere =
    passage.sentences.some((one) => one.text === text.text) &&
    !before.some((one) => one.text === text.text);
  const isOtherDay = senses.some(
    (own) =>
      text.senses.some((other) => conflicts(own, other)) &&
      !text.senses.some((other) => bears(other, own)),
  );
  return !isElsewhere && !isOtherDay;
}

/** The sentence before a line, and those before it as long as each refers back or names nobody. */
function sentencesMeant({ passage, place }: Witness): CheckedText[] {
  const found: CheckedText[] = [];
  for (let at = place - 1; at >= 0 && found.length < REACH; at -= 1) {
    const text = new CheckedText({ text: passage.sentences[at]?.text ?? '', dates: [] });
    found.push(text);
    if (!startsBack(text.text) && text.names.length > 0) break;
  }
  return found;
}
