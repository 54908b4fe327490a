import { pastTense } from './past-tense.js';
import { splitSubject } from './split-subject.js';

/** Verbs that stand before the subject of a question. */
const AUXILIARY =
  'is|are|was|were|has|have|had|can|could|will|would|shall|should|may|might|must|did|does|do';

/** What asks: a question word with what it asks about, and a preposition before it. */
const ASKING =
  /^((?:(?:in|on|at|since|until|by|for|from|to|with|of|about|under) )?(?:who(?:m|se)?|what|which|when|where|why|how)\b)/iu;

/** Longer questions are not put as a clause: it would not be read. */
const LONGEST = 160;

/**
 * Puts a question as the clause that a sentence can go on with: "when did he resign?" becomes "when he resigned", "who
 * won the cup?" stays "who won the cup", "did he resign?" becomes "whether he resigned". Null where that takes more
 * than moving the auxiliary behind its subject.
 */
export function indirectQuestion(question: string): string | null {
  const text = question.trim().replace(/[?!.\s]+$/u, '');
  if (text === '' || text.length > LONGEST || /[?!;:\n]/u.test(text)) return null;
  const asking = ASKING.exec(text);
  if (asking === null) return whether(text);
  const split = new RegExp(`^(.*?)\\s+(${AUXILIARY})(?:n['’]t)?\\s+(.+)$`, 'iu').exec(text);
  const first = lowerFirst(text);
  if (split === null) return first;
  const [, ask = '', auxiliary = '', rest = ''] = split;
  if (/n['’]t/iu.test(text)) return null;
  const clause = subjectOf(rest, auxiliary, ask) ?? descriptionOf(ask, rest, auxiliary);
  if (clause !== null) return `${lowerFirst(ask)} ${clause}`;
  return VERBAL.test(rest) && !DO.test(auxiliary) ? first : null;
}

/** What a question that asks who or what somebody is goes on with, where that is a noun phrase to its end. */
function descriptionOf(ask: string, rest: string, auxiliary: string): string | null {
  const isDescription =
    /^(?:who|what|where)$/iu.test(ask) &&
    /^(?:is|are|was|were)$/iu.test(auxiliary) &&
    /^(?:the|an?|his|her|its|their|our) /iu.test(rest) &&
    !/(?:ed|ing|en)(?: (?:in|on|at|by|for|to|with) .*)?$/iu.test(rest);
  return isDescription ? `${rest} ${auxiliary.toLowerCase()}` : null;
}

const DO = /^do(?:es)?$|^did$/iu;

/** What follows an auxiliary whose subject is the question word itself: "who was elected", "who is to blame". */
const VERBAL =
  /^(?:(?:not|never|also|ever|now|already) )?(?:to |been |being |\p{Ll}+(?:ed|en|ing)\b|\p{Ll}+(?=$))/u;

function whether(text: string): string | null {
  const split = new RegExp(`^(${AUXILIARY})\\s+(.+)$`, 'iu').exec(text);
  if (split === null) return null;
  const [, auxiliary = '', rest = ''] = split;
  const clause = subjectOf(rest, auxiliary, null);
  return clause === null ? null : `whether ${clause}`;
}

/** An adverb may stand between the subject and its verb: "first talk". */
const VERB =
  /^((?:(?:ever|also|still|already|now|then|once|first|last|finally|again|really|\p{Ll}{3,}ly) )?)(\p{Ll}+)(?=\s|$)/u;

/** Moves the auxiliary behind the subject; of "did" and its like only the tense is left. */
function subjectOf(behind: string, auxiliary: string, asked: string | null): string | null {
  const verb = auxiliary.toLowerCase();
  const clause = splitSubject(behind, verb);
  if (clause === null) return null;
  const { subject, rest } = clause;
  // "What is the deal signed in Doha?" has no verb behind it: "signed" describes the deal.
  const isDescription =
    /^(?:who|what|which)$/iu.test(asked ?? '') && /^(?:is|are|was|were)$/u.test(verb);
  if (isDescription && /^(?:the|an?|his|her|its|their|our|these|those) \p{Ll}/u.test(subject)) {
    return null;
  }
  if (!DO.test(verb) || /^(?:not|never)\b/u.test(rest)) {
    return [subject, verb, rest].filter((part) => part !== '').join(' ');
  }
  const [found, adverb = '', base = ''] = VERB.exec(rest) ?? [];
  if (found === undefined || base === '') return null;
  const finite = verb === 'did' ? pastTense(base) : verb === 'do' ? base : thirdPerson(base);
  return `${subject} ${adverb}${finite}${rest.slice(found.length)}`;
}

function thirdPerson(base: string): string {
  if (base === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/u.test(base)) return `${base}es`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
