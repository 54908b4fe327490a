import {
  isAuxiliary,
  isConnective,
  isNamed,
  isPastForm,
  isPlural,
  isPreposition,
  isTime,
  type QuestionForm,
  wordsBetween,
} from '../grammar/index.js';

/** A question that is no whole clause. */
export type Fragment =
  /** "why?", "since when?", "which countries?": asks for something else of the clause that was asked about. */
  | { readonly kind: 'anew'; readonly asked: string; readonly isAdjunct: boolean }
  /** "who else?" */
  | { readonly kind: 'else'; readonly asked: string }
  /** "are you sure?", "source?": the same question once more. */
  | { readonly kind: 'again' }
  /** "tell me more" */
  | { readonly kind: 'more' }
  /** "and then?" */
  | { readonly kind: 'after' }
  /** "what about Turkey?", "and in 2014?": the same question with something in place of something. */
  | { readonly kind: 'instead'; readonly phrase: string; readonly preposition: string | null };

const IT = '(?:it|this|that|them|these|those)';
const BECAUSE_OF_IT = `(?: (?:about|of|for|on) ${IT})?`;

const AGAIN = anyOf(
  `(?:are|r) (?:you|u) (?:really |quite )?(?:sure|certain)${BECAUSE_OF_IT}`,
  `(?:is|was) ${IT} (?:true|right|correct|so|certain|confirmed)`,
  `really|seriously|says who|who says(?: so| ${IT})?|according to whom?`,
  `(?:what|which|where|who) (?:(?:is|are|was|were) )?(?:the |your |its |their )?sources?${BECAUSE_OF_IT}`,
  `(?:any |your |the )?(?:sources?|citations?|proof|evidence)${BECAUSE_OF_IT}(?: please)?`,
  `how do you know(?: ${IT})?|where did you (?:read|get|find|see|hear) ${IT}`,
  `(?:can you )?(?:cite|prove|source) (?:${IT}|your sources?)`,
);

const MORE = anyOf(
  `(?:(?:(?:can|could|would) you )?(?:tell|give|show) (?:me|us) )?(?:some |any |a bit |a little )?` +
    `(?:more|further)(?: details?| information| info)?${BECAUSE_OF_IT}(?: please)?`,
  `(?:(?:can|could|would) you )?(?:please )?(?:go on|continue|elaborate|explain)(?: (?:on )?${IT})?(?: please)?`,
  `(?:any |the )?details?(?: please)?`,
  `(?:anything|something|what) (?:else|more)(?: (?:is|do we|do you))?(?: known?| there)?${BECAUSE_OF_IT}`,
  `(?:is|are) there (?:anything |something |any |some )?(?:more|else)${BECAUSE_OF_IT}`,
);

const AFTER = anyOf(
  `what (?:happened|came|comes|happens|is|was|followed) (?:next|then|after(?: ${IT})?|afterwards|later)`,
  `what followed|then(?: what)?|what (?:then|next)|afterwards|after that`,
);

/** Asking words in another order or guise, and what they ask. */
const GUISES: readonly (readonly [pattern: RegExp, asked: string])[] = [
  [anyOf('how come', 'what for', 'why so'), 'why'],
  [anyOf('how so'), 'how'],
  [anyOf('who with', 'with whom?'), 'with whom'],
  [anyOf('who by', 'by whom?'), 'by whom'],
  [anyOf('who to', 'to whom?'), 'to whom'],
  [anyOf('who from', 'from whom?'), 'from whom'],
  [anyOf('where to', 'to where'), 'to where'],
  [anyOf('where from', 'from where'), 'from where'],
];

const PLAIN = anyOf(
  `((?:since |until |till |from |by |for |at |in |on )?` +
    `(?:why not|why|when|where|how (?:many|much|long|often|far)|how|whom?|what|which))` +
    `(?: (?:exactly|precisely|specifically|roughly|approximately|though|then|ones?|people))?`,
);

const HE = '(?:he|she|it|they|this|that)';

/** "when was that?", "where did it happen?", "why did they do it?": no more than the asking word. */
const SUMMED_UP = anyOf(
  `(since when|when|where|why|how)(?: exactly| precisely)? (?:is|was|were) ${HE}(?: so)?(?: exactly| though)?`,
  `(when|where|why|how)(?: exactly| precisely)? (?:did|does|do|has|have) ${HE} (?:all |first |actually )?` +
    `(?:happen|happened|occur|occurred|take place|come about|(?:do|say|write|announce) (?:it|that|this|so))(?: exactly)?`,
);

/** Reads a question that is no whole clause; null for one that is, and for words that ask nothing. */
export function readFragment(form: QuestionForm): Fragment | null {
  const { from, words } = form;
  const said = words
    .slice(from)
    .map(({ folded }) => folded.toLowerCase())
    .join(' ');
  if (AGAIN.test(said)) return { kind: 'again' };
  if (MORE.test(said)) return { kind: 'more' };
  if (AFTER.test(said)) return { kind: 'after' };
  const asked =
    GUISES.find(([pattern]) => pattern.test(said))?.[1] ??
    (PLAIN.exec(said) ?? SUMMED_UP.exec(said))?.slice(1).find((word) => word !== undefined);
  if (asked !== undefined) {
    const isAdjunct = !/^(?:whom?|what|which|how many|how much)$/u.test(asked);
    return { kind: 'anew', asked, isAdjunct };
  }
  const other = /^(whom?|what|where|when|how|why|which) (?:else|others?)$/u.exec(said);
  if (other?.[1] !== undefined) return { kind: 'else', asked: other[1] };
  return readInstead(form) ?? readBareNoun(form);
}

/** An asking word with a noun and no verb: "which countries?", "in what year?" */
function readBareNoun(form: QuestionForm): Fragment | null {
  const { asking, auxiliary, words } = form;
  if (asking === null || auxiliary !== null || !/^(?:which|what|how)$/u.test(asking.word))
    return null;
  const behind = words.slice(asking.to);
  const last = behind.at(-1)?.folded ?? '';
  // "what surrounds cells": the first may be a verb.
  const mayBeClause = behind.slice(0, -1).some(({ folded }) => isPlural(folded));
  if (asking.from !== form.from || mayBeClause) return null;
  if (last === '' || behind.length > 3 || behind.some(({ folded }) => isPastForm(folded)))
    return null;
  const hasPreposition = words[asking.from]?.folded !== asking.word;
  const isAdjunct = hasPreposition || isTime(last);
  if (!isAdjunct && !isPlural(last)) return null;
  const asked = wordsBetween(form, asking.from, words.length);
  return { kind: 'anew', asked: asked.toLowerCase(), isAdjunct };
}

/** Most words that take the place of others, and most of them where nothing but a question mark says so. */
const MOST_WORDS = 8;
const MOST_BARE_WORDS = 4;

/** Words in place of others: after "what about" or "and", or names by themselves with a question mark. */
function readInstead(form: QuestionForm): Fragment | null {
  const { text, words, from } = form;
  const isAbout =
    /^(?:what|how)$/u.test(words[from]?.folded ?? '') &&
    /^(?:about|of)$/u.test(words[from + 1]?.folded ?? '');
  const begin = isAbout ? from + 2 : from;
  const rest = words.slice(begin);
  const isTied = from > 0 && isConnective(words[from - 1]?.folded ?? '');
  const isNames =
    /\?\s*$/u.test(text) &&
    rest.length <= MOST_BARE_WORDS &&
    rest.some((_, at) => isNamed(form, begin + at));
  if (rest.length === 0 || rest.length > MOST_WORDS) return null;
  if (!isAbout && (!(isTied || isNames) || isClause(form, begin))) return null;
  const isSource = rest[0]?.folded === 'according' && rest[1]?.folded === 'to';
  const isPlaced = isPreposition(rest[0]?.folded ?? '') && rest.length > 1;
  const behind = begin + (isSource ? 2 : isPlaced ? 1 : 0);
  const isTrailed = /^(?:too|either|instead|also|then|though)$/u.test(words.at(-1)?.folded ?? '');
  const phrase = wordsBetween(form, behind, words.length - (isTrailed ? 1 : 0));
  const preposition = behind === begin ? null : wordsBetween(form, begin, behind).toLowerCase();
  return phrase === '' ? null : { kind: 'instead', phrase, preposition };
}

/** Whether words behind "and" say or ask something by themselves: "and tell me about …", "and thanks". */
function isClause({ words, asking }: QuestionForm, from: number): boolean {
  const rest = words.slice(from);
  const first = rest[0]?.folded ?? '';
  return (
    asking !== null ||
    rest.some(({ folded }) => isAuxiliary(folded)) ||
    /^(?:tell|give|show|list|name|describe|explain|say|let|thanks|thank|i|you|we|he|she|it|they)$/u.test(
      first,
    ) ||
    (rest.length > 3 && rest.some(({ folded }, at) => at > 0 && isPastForm(folded)))
  );
}

function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.join('|')})$`, 'u');
}
