import { isDescription, isTitleNoun } from '../../facts/index.js';

/** People and bodies by what they are called in general. */
const ACTING =
  /^(?:people|persons?|m[ae]n|wom[ae]n|child(?:ren)?|boys?|girls?|groups?|movements?|organi[sz]ations?|part(?:y|ies)|compan(?:y|ies)|firms?|governments?|administrations?|arm(?:y|ies)|military|forces|troops|police|agenc(?:y|ies)|courts?|councils?|ministr(?:y|ies)|newspapers?|journals?|broadcasters?|teams?|clubs?|unions?|authorit(?:y|ies)|rebels?|militants?|fighters?|protesters?|voters?|workers?|students?|doctors?|parents?|residents?|delegations?|sources?)$/u;

/** Whether a folded noun is of people or bodies, who do things and have things done to them. */
export function isActingNoun(folded: string): boolean {
  // "Former" and "deputy" only describe whoever follows.
  if (/^(?:former|deputy)s?$/u.test(folded)) return false;
  const singular = folded.replace(/s$/u, '');
  return ACTING.test(folded) || isDescription(singular) || isTitleNoun(singular);
}
