import type { NameFact } from '../../facts/index.js';
import { foldedWords } from '../../words/index.js';
import type { Witness } from '../evidence/index.js';
import type { QuestionPart } from '../question/index.js';
import { findRole } from './find-role.js';
import type { LeadSpan } from './lead-span.js';
import { readFrame } from './sentence-frame.js';

/** Sentences that begin so speak of somebody whom the one before names. */
const PERSONAL = /^["“'‘]?(?:he|she)\b/iu;
const OF_BODIES = /^["“'‘]?(?:it|they)\b/iu;
/** How sure it is that a pronoun stands for the only name of that type. */
const CONFIDENCE = 0.5;

/**
 * The name in the sentence before that the pronoun which opens a sentence stands for, where a person or an organisation
 * is asked for and only one is named there: "Adam Boehler is the envoy for hostages. He led the talks." Null otherwise.
 */
export function nameBefore(
  { expects, terms }: QuestionPart,
  { sentence }: Witness,
  before: Witness,
): LeadSpan | null {
  const pronoun = expects === 'person' ? PERSONAL : expects === 'organisation' ? OF_BODIES : null;
  if (pronoun?.test(sentence.text) !== true) return null;
  const asked = new Set(terms.map(({ folded }) => folded));
  const isAsked = ({ text }: NameFact) => [...foldedWords(text)].some((word) => asked.has(word));
  const [name, ...others] = before.facts
    .filter((fact) => fact.kind === 'name')
    .filter((fact) => fact.guess === expects && !isAsked(fact));
  if (name === undefined || others.some(({ text }) => text !== name.text)) return null;
  const { start, end, text } = name;
  const role = findRole(readFrame(before, terms), before.facts, name);
  return {
    start,
    end,
    text,
    place: 'before',
    kind: expects,
    confidence: CONFIDENCE,
    role,
    value: null,
  };
}
