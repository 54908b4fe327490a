import type { Answer } from '../answer.js';
import type { Wording } from '../wording.js';
import type { WrittenCheck } from './check-written.js';
import type { WrittenStatement } from './reply-reader.js';

/** What a yes-or-no question is answered with. */
export type YesOrNo = 'yes' | 'no';

const IN_FRONT = /^(yes|no)(?:[,.;:!]|\s?[–—-])\s+(?=\S)/iu;

/** What an answer in the articles' own words says to a yes-or-no question; null where it says neither. */
export function verdictOf({ statements: [lead] }: Answer, wording: Wording): YesOrNo | null {
  const verdicts = ['yes', 'no'] as const;
  return verdicts.find((verdict) => lead?.text.startsWith(wording[verdict])) ?? null;
}

/** Takes the "Yes" or "No" off that stands in front of a statement: no article says it. */
export function withoutVerdict({ text, evidence }: WrittenStatement): {
  readonly verdict: YesOrNo | null;
  readonly statement: WrittenStatement;
} {
  const found = IN_FRONT.exec(text);
  if (found === null) return { verdict: null, statement: { text, evidence } };
  const rest = text.slice(found[0].length).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const verdict = found[1]?.toLowerCase() === 'yes' ? 'yes' : 'no';
  return { verdict, statement: { text: rest, evidence } };
}

/** What came of checking a statement, with the verdict that stood in front of it as a sentence of its own. */
export function withVerdict(check: WrittenCheck, verdict: YesOrNo, wording: Wording): WrittenCheck {
  if (check.status === 'dropped') return check;
  const [first, ...more] = check.sentences;
  const said = { text: wording[verdict], cited: first.cited, isDoubtful: first.isDoubtful };
  return { ...check, sentences: [said, first, ...more] };
}
