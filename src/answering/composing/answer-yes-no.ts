import { isNegated } from '../../facts/index.js';
import { bareWord, foldWord, sameWord, WORD } from '../../words/index.js';
import type { Evidence } from '../evidence/index.js';
import type { QuestionPart } from '../question/index.js';

/** What the evidence says to a yes-or-no question, and the sentences that say it, best first. */
export interface YesOrNo {
  readonly says: 'yes' | 'no' | 'differ' | 'uncertain';
  readonly by: readonly Evidence[];
}

/** Sentences that are heard, and by how much less likely than the best one they may be, as log-odds. */
const HEARD = 4;
const NEAR_BEST = 3;

/** Share of the question's weight that a sentence has to mention to be heard. */
const ENOUGH_COVERED = 0.5;

/** Words that leave open what they speak of. */
const OPEN =
  /\b(?:unclear|unknown|uncertain|undecided|unconfirmed|whether|may|might|could|would|allegedly|disputed|if)\b|\bnot (?:yet )?(?:clear|known|certain|decided)\b/iu;

/**
 * Answers a yes-or-no question by whether the sentences that take up its predicate affirm or deny it. Null where none
 * takes it up: other words might say either.
 */
export function answerYesNo(part: QuestionPart, evidence: readonly Evidence[]): YesOrNo | null {
  const best = evidence[0]?.score ?? 0;
  const heard = evidence
    .slice(0, HEARD)
    .filter(({ score, signals }) => score >= best - NEAR_BEST && signals.covered >= ENOUGH_COVERED)
    .map((one) => ({ one, says: stanceOf(part, one) }));
  const by = (says: string) => heard.filter((each) => each.says === says).map(({ one }) => one);
  const [yes, no, open] = [by('yes'), by('no'), by('open')];
  if (yes.length > 0 && no.length > 0) return { says: 'differ', by: [...yes, ...no] };
  if (yes.length > 0) return { says: part.negated ? 'no' : 'yes', by: yes };
  if (no.length > 0) return { says: part.negated ? 'yes' : 'no', by: no };
  return open.length > 0 ? { says: 'uncertain', by: open } : null;
}

function stanceOf({ terms }: QuestionPart, { sentence }: Evidence): 'yes' | 'no' | 'open' | null {
  const predicate = terms.filter(({ isName }) => !isName).map(({ folded }) => folded);
  const places = [...sentence.text.matchAll(WORD)].filter(([word]) =>
    predicate.some((term) => sameWord(term, foldWord(bareWord(word)))),
  );
  if (places.length === 0) return null;
  if (places.some(({ index }) => isNegated(sentence.text, index))) return 'no';
  return OPEN.test(sentence.text) ? 'open' : 'yes';
}
