import type { BlockKind } from '../corpus/index.js';

/**
 * Which way a date lies from the day of speaking, as the verbs near it tell: back, ahead, or either way ("would", "was
 * due to"). Without a verb it is `naming` where it tells which thing is meant ("the October 7 attack"), else `untold`.
 */
export type Tense = 'past' | 'future' | 'either' | 'naming' | 'untold';

/** How far verbs are looked for before and behind an expression, in UTF-16 code units. */
const REACH_BACK = 120;
const REACH_AHEAD = 70;

const PLANNED =
  'due|set|scheduled|expected|slated|planned|supposed|likely|bound|poised|ready|meant|to be';
const INTENDING =
  'agree[sd]?|plan(?:s|ned|ning)?|vow(?:s|ed)?|hop(?:es|ed|ing)|intend(?:s|ed|ing)?|promis(?:es|ed|ing)|pledg(?:es|ed|ing)|threaten(?:s|ed|ing)?|prepar(?:es|ed|ing)|wants?|wanted|schedul(?:es|ed)';
const SCHEDULED =
  'begins?|starts?|opens?|expires?|resumes?|takes? (?:effect|place)|kicks? off|comes? into (?:effect|force)';
const IRREGULAR_PAST =
  'was|were|had|did|been|has|have|said|says|told|tells|met|held|took|went|came|left|gave|made|saw|led|struck|shot|fell|rose|won|lost|sent|brought|found|became|began|flew|fled|broke|spoke|wrote|got|ran|sat|stood|kept|paid|sold|built|fought|sought|taught|thought|felt|knew|grew|drew|threw|withdrew|chose|drove|arose|swore|hid|laid|meant|heard|caught|bought|dealt|shook|stole|sank|hung|dug|bore|undertook|overthrew|underwent|ago|since|after|following';

const SIGNALS = new RegExp(
  [
    `(?<scheduled>(?<!\\b(?:the|a|to) )\\b(?:${SCHEDULED}|is|are)(?= (?:on |in )?$))`,
    `(?<either>\\b(?:was|were|had been) (?:${PLANNED})\\b|\\b(?:would|could|should|might|may)\\b|\\b(?:ahead|the eve) of\\b|\\brun-up to\\b|\\b(?:is|are) [a-z]+ing\\b|\\b(?:${SCHEDULED}|votes|meets|returns|arrives)\\b|\\b(?:until|till|by|to|for|starting|beginning|effective)(?: (?:on|from|early|late|midnight|noon|the end of))? $)`,
    `(?<future>\\b(?:will|shall|won['’]t|must)\\b|['’]ll\\b|\\bgoing to\\b|\\b(?:is|are|be|being) (?:now |also |still )?(?:${PLANNED})\\b|\\b(?:${INTENDING}) to\\b|\\b(?:is|are|has|have) to\\b|\\b(?:scheduled|slated|due) (?:for|to|on)\\b|\\b(?:planned|set|postponed|delayed|rescheduled) (?:for|until)\\b|\\b(?:upcoming|forthcoming)\\b)`,
    `(?<past>\\b(?:${IRREGULAR_PAST})\\b|\\b[a-z]{2,}ed\\b)`,
  ].join('|'),
  'gu',
);

/** Words that turn a participle into a noun or a passive ("be released"), which has no past of its own. */
const BEFORE_PARTICIPLE = /\b(?:be|being|get|the|a|an|any|all|more|not be|to be)\s$/iu;
/** The expression begins its clause, so that the verb that governs it comes behind. */
const CLAUSE_INITIAL =
  /(?:^|[,;:—–“"‘(]\s?|\b(?:that|and|but|which|while)\s)(?:on|in|by|from)?\s?$/iu;
/** "Trump to meet Putin": a headline's way to tell what is ahead, unless the words belong together otherwise. */
const HEADLINE_INFINITIVE = /\bto (?!the\b|an?\b|his\b|her\b|its\b|their\b)[a-z]+/u;
/** A determiner or "of" before a date, with which it stands for what happened then. */
const NAMING = /(?:\b(?:the|an?|its|their|his|her|this|that|of|before|like|about)|['’]s?)\s$/iu;
/** "The House convenes Tuesday" looks ahead, "the clashes on Tuesday" back; only a dictionary could tell them apart. */
const PRESENT_OR_PLURAL = /\b[a-z]{3,}s (?:on |in )?$/u;
/** Where a clause ends for the verbs before an expression; in "he said it goes on sale", behind "said". */
const CLAUSE_END =
  /[.;:!?—]\s|\bsa(?:id|ys) (?=(?:that|it|he|she|they|we|there|the|an?|his|her|its|their)\b|\p{Lu})|\b(?:add|stat|announc|confirm|report|warn)ed (?=(?:that|it|he|she|they|we|there)\b)/gu;

/**
 * The tense of the verb that an expression from `start` up to `end` belongs to: the nearest one of its clause. Where a
 * headline has only an infinitive, the date may lie either way.
 */
export function tenseAt(text: string, start: number, end: number, kind: BlockKind): Tense {
  const before = lastClause(text.slice(Math.max(0, start - REACH_BACK), start));
  const behind = text.slice(end, end + REACH_AHEAD);
  const isInitial = /^['’]s?\s/u.test(behind) || CLAUSE_INITIAL.test(before);
  const [ahead = 'untold'] = tensesOf(clauseBehind(behind, isInitial));
  const back = tensesOf(before).at(-1) ?? 'untold';
  const [first, second] = isInitial ? [ahead, back] : [back, ahead];
  const tense = first === 'untold' ? second : first;
  if (tense !== 'untold') return tense;
  if (kind === 'heading' && HEADLINE_INFINITIVE.test(text)) return 'either';
  if (PRESENT_OR_PLURAL.test(before)) return 'either';
  return NAMING.test(before) ? 'naming' : 'untold';
}

/** Behind a comma another clause goes on, unless the expression opened its own. */
function clauseBehind(behind: string, isInitial: boolean): string {
  const clause = isInitial ? behind.replace(/^\s*,/u, '') : behind;
  const end = clause.search(isInitial ? /[.;:!?—]/u : /[,.;:!?—]/u);
  return end === -1 ? clause : clause.slice(0, end);
}

function tensesOf(text: string): Tense[] {
  return Array.from(text.matchAll(SIGNALS)).flatMap(({ 0: words, index, groups }): Tense[] => {
    if (groups?.either !== undefined) return ['either'];
    if ((groups?.scheduled ?? groups?.future) !== undefined) return ['future'];
    const passive = /ed$/u.test(words) && BEFORE_PARTICIPLE.test(text.slice(0, index));
    return passive ? [] : ['past'];
  });
}

function lastClause(before: string): string {
  const end = Array.from(before.matchAll(CLAUSE_END)).at(-1);
  return end === undefined ? before : before.slice(end.index + end[0].length);
}
