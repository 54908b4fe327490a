import { isOrganisationHead, isPlaceHead } from '../../facts/index.js';
import { affinityOf, neighboursOf } from './affinity.js';
import type { CheckedName } from './checked-name.js';
import type { CheckedText } from './checked-text.js';
import { areSame, namesIt } from './find-name.js';
import { slotOf } from './name-slot.js';
import { refersBack } from './refers-back.js';
import type { Problem } from './statement-check.js';
import type { StatementSource } from './statement-source.js';
import { verbOf } from './verb-form.js';

/** Parts of a sentence that tell where something was rather than who did it; a quote may leave them to its context. */
const PLACED = /^(?:place|from|into|between|during|over|via|modifier|owner)$/u;
/** A name tied to the statement's words more closely than the right one by this factor stands at its place. */
const CLOSER = 1.6;

/**
 * The names of a statement that its source does not bear out. A name must stand in the quote, bound to the same words;
 * one that only stands around it is what the quote refers back to, unless the quote names something else of its kind.
 */
export function checkNames(statement: CheckedText, source: StatementSource): Problem[] {
  const { quote, around } = source;
  const others = quote.names.filter(
    (name) =>
      !isBareHead(name) &&
      !statement.names.some((own) => areSame(own, name)) &&
      !namesIt(statement, name),
  );
  return statement.names.flatMap((name): Problem[] => {
    const isThere = namesIt(quote, name);
    const rival = bestRival(statement, quote, name, others);
    if (isThere && rival === null) return [];
    const isAdverbial = PLACED.test(slotOf(statement, name));
    const isMeant = isAdverbial || refersBack(quote);
    if (rival === null && isMeant && around.some((text) => namesIt(text, name))) return [];
    const isInstead = rival !== null && sharesVerb(statement, quote, rival);
    return isInstead
      ? [{ kind: 'name', text: name.text, detail: 'otherwise', rival: rival.text }]
      : [{ kind: 'name', text: name.text, detail: 'absent', rival: null }];
  });
}

/** The name of the quote that stands where the statement has another: of its kind, nearest to the same words. */
function bestRival(
  statement: CheckedText,
  quote: CheckedText,
  name: CheckedName,
  others: readonly CheckedName[],
): CheckedName | null {
  const near = neighboursOf(statement, statement.placeAt(name.start));
  const tie = (one: CheckedName) => affinityOf(quote, quote.placeAt(one.start), near);
  const right = quote.names.filter((other) => areSame(name, other));
  if (right.length === 0 && namesIt(quote, name)) return null;
  const least = right.length === 0 ? 0 : Math.max(...right.map(tie)) * CLOSER;
  const slot = slotOf(statement, name);
  const rivals = others.filter(
    (other) =>
      isSameKind(name, other) &&
      slotOf(quote, other) === slot &&
      tie(other) > least &&
      (right.length === 0 || sharesVerb(statement, quote, other)),
  );
  return rivals.sort((a, b) => tie(b) - tie(a))[0] ?? null;
}

/** "The Strip", "the Council": what was named in full before. */
function isBareHead({ parts }: CheckedName): boolean {
  const [only = '', ...more] = parts;
  return more.length === 0 && (isPlaceHead(only) || isOrganisationHead(only));
}

/** Whether the verb that a name of the quote belongs to is one of the statement. */
function sharesVerb(statement: CheckedText, quote: CheckedText, name: CheckedName): boolean {
  const verb = verbOf(quote, quote.placeAt(name.start));
  const term = verb === null ? undefined : quote.terms[verb];
  return term === undefined || statement.has(term);
}

function isSameKind(a: CheckedName, b: CheckedName): boolean {
  return a.guess === b.guess || a.guess === 'other' || b.guess === 'other';
}
