import type { CheckedText } from '../checked-text.js';
import type { Problem } from '../statement-check.js';
import type { StatementSource } from '../statement-source.js';
import {
  type Actors,
  agentOf,
  haveInCommon,
  isNobody,
  mayBeSame,
  NOBODY,
  patientOf,
} from './actors.js';
import { isGerund, isPredicate, mayBePredicate } from './predicate.js';
import { meanSame } from './same-meaning.js';
import { isNeutralSpeech } from './speech.js';

/** What two do with each other is done by either. */
const RECIPROCAL =
  /^(?:me(?:e)?t|meet(?:s|ing)|talk(?:s|ed|ing)?|sp(?:eak|eaks|oke|oken)|agree[sd]?|discuss(?:es|ed)?|sat|sit|negotiat(?:e|es|ed|ing)|marr(?:y|ies|ied)|clash(?:es|ed)?)$/u;

/** Whether a verb has others before it or behind it than wherever the source has it. */
export function checkActors(statement: CheckedText, { quote }: StatementSource): Problem | null {
  for (const [place, token] of statement.tokens.entries()) {
    const isGerundive = isGerund(statement, place);
    if (
      (!isPredicate(statement, place) && !isGerundive) ||
      RECIPROCAL.test(token.folded) ||
      isNeutralSpeech(token.folded)
    )
      continue;
    const term = statement.terms[place];
    if (term === undefined) continue;
    const verbs = quote.terms.flatMap((other, at) =>
      (mayBePredicate(quote, at) || (isGerundive && isGerund(quote, at))) && meanSame(term, other)
        ? [at]
        : [],
    );
    if (verbs.length === 0) continue;
    const agent = isGerundive ? NOBODY : agentOf(statement, place);
    if (!verbs.some((at) => mayBeSame(agent, agentOf(quote, at))))
      return swapped(token.text, agent);
    const patient = patientOf(statement, place);
    const isTurned = (at: number) =>
      !isNobody(agent) &&
      haveInCommon(patient, agentOf(quote, at)) &&
      !haveInCommon(agent, agentOf(quote, at));
    if (verbs.every(isTurned)) return swapped(token.text, patient);
    // "Were focused on" of "negotiations focused on".
    const isOwn = (at: number) =>
      isNobody(agent) && isIntransitive(quote, at) && haveInCommon(patient, agentOf(quote, at));
    if (!verbs.some((at) => isOwn(at) || mayBeSame(patient, patientOf(quote, at))))
      return swapped(token.text, patient);
  }
  return null;
}

/** Whether a preposition follows a verb. */
function isIntransitive({ tokens }: CheckedText, place: number): boolean {
  return /^(?:on|in|at|over|around|towards?)$/u.test(tokens[place + 1]?.folded ?? '');
}

function swapped(text: string, { names, nouns }: Actors): Problem {
  const rival = names[0]?.text ?? nouns[0]?.token.text ?? '';
  return { kind: 'wording', text, detail: 'done-by', rival };
}
