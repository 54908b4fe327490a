import type { Token } from '../../facts/index.js';
import { isActingNoun } from './acting-noun.js';
import type { CheckedText } from './checked-text.js';

const IRREGULAR_PAST =
  /^(?:led|told|said|won|gave|given|took|taken|left|made|saw|seen|sent|brought|found|began|broke|broken|wrote|written|ran|kept|paid|sold|built|sought|taught|thought|knew|known|drew|drawn|threw|thrown|chose|chosen|drove|driven|heard|caught|bought|dealt|stole|stolen|lost|struck|shot|beat|beaten|hit|put|fed|hid|hidden|overthrew|overthrown|undertook|met|held|became|came|went|gone|fell|rose|spoke|spoken|stood|sat|fled|flew|grew|got|felt|meant|fought)$/u;
const BE = /^(?:is|are|was|were|be|been|being|gets?|got)$/u;
/** Behind one of these a verb stands in its base form. */
const BEFORE_BASE = /^(?:to|will|would|can|could|may|might|must|should|did|does|do|not)$/u;
/** Verbs that tell who said or thinks something, or that carry a noun: "acted as", "took place". */
const LIGHT =
  /^(?:sa(?:id|ys?)|t(?:old|ells?)|stat(?:ed|es)|report(?:ed|s)|wr(?:ote|ites)|written|add(?:ed|s)|announced|according|believed?|believes|thought|considered|assumed|known|called|named|described|act(?:ed|s)|made|makes|took|takes|taken|gave|gives|given|held|holds|had|served?|serves|became|got|put|went|came)$/u;
/** Endings of plurals that are no verbs: "the Doha meetings". */
const PLURAL = /(?:ings|ions|ments|ers|ors|ists|ities|ials|ants|ents|ans|ies)$/u;
/** How many words before a participle its "was" may stand. */
const PASSIVE_REACH = 3;

/** Whether a word is a verb, as its form and the word before it tell. */
export function isVerb(text: CheckedText, place: number): boolean {
  const token = text.tokens[place];
  if (token === undefined || /^\p{Lu}/u.test(token.text)) return false;
  if (/ed$/u.test(token.folded) || IRREGULAR_PAST.test(token.folded)) return true;
  const before = text.tokens[place - 1];
  if (BEFORE_BASE.test(before?.folded ?? '') && /^\p{Ll}{3,}$/u.test(token.text)) return true;
  if (/ing$/u.test(token.folded)) return token.gap.includes(',') || BE.test(before?.folded ?? '');
  const isAfterName = text.names.some(({ end }) => end === before?.end);
  // "IDF forces", "the White House press".
  const isNoun = PLURAL.test(token.folded) || isActingNoun(token.folded);
  return /[^s]s$/u.test(token.folded) && !isNoun && isAfterName;
}

/** Whether a word only carries what another says: "said", "took" of "took place". */
export function isLightVerb(folded: string): boolean {
  return LIGHT.test(folded);
}

/** Whether a verb is a passive: behind "was", or a participle before "by". */
export function isPassive(tokens: readonly Token[], verb: number): boolean {
  if (/ing$/u.test(tokens[verb]?.folded ?? '')) return false;
  const before = tokens.slice(Math.max(0, verb - PASSIVE_REACH), verb);
  return before.some(({ folded }) => BE.test(folded)) || tokens[verb + 1]?.folded === 'by';
}

/**
 * The place of the verb that a name is the subject or object of: the one before "by", else the nearest behind a name
 * that comes first, else the nearest before it; null where its sentence has none.
 */
export function verbOf(text: CheckedText, place: number): number | null {
  const { tokens } = text;
  const before = tokens.slice(0, place).findLastIndex((_, at) => isVerb(text, at));
  const by = tokens.slice(0, place).findLastIndex(({ folded }) => folded === 'by');
  if (by !== -1 && before !== -1 && by > before) return before;
  const clause = text.clauses[place];
  const behind = tokens.findIndex(
    (_, at) => at > place && text.clauses[at] === clause && isVerb(text, at),
  );
  if (behind !== -1) return behind;
  return before === -1 ? null : before;
}
