import type { Candidate } from '../candidates/candidate.js';
import { addVotes, type Evidence, noVotes } from '../votes.js';
import { evidenceBefore } from './evidence-before.js';
import { evidenceBehind } from './evidence-behind.js';

const NO_PERSON_BEFORE =
  /(?:^|[^\p{L}])(?:the|a|an|in|at|near|into|across|throughout|through|along|around|outside|inside|beyond|via) $/iu;
const PERSON_BEHIND =
  /^(?:[,.;:?!]|$| (?:and|of|is|was|are|were|has|had|have|will|would|who|also|then|later|did|does|could|can|may|might|must|as|in|at|on|from|for|with|to|took|made|gave|came|went|won|ran|got|said|told|beat|fell|hit|left|led|saw|sat|met|set|put|kept|lost|held|spoke|wrote|grew|knew|felt|found|thought|brought|bought|fought|taught|caught|wants|needs|\p{L}{2,}ed|\p{L}{3,}ly)(?![\p{L}-]))/u;
const ACTS =
  /^ (?:also |later |then )?(?:gave|met|visited|attended|travelled|traveled|flew|won|took|walked|stood|sat|wore|voted|spoke|led|came|went)\b/u;
const SCORE_BEHIND =
  /^(?: (?:beat|drew|thrashed|edged|hammered|host|hosts|hosted|kicked off|went ahead)\b| \d{1,2}[-–]\d{1,2}\b|['’]s? \d{1,2}[-–]\d{1,2} )/u;
const SCORE_BEFORE =
  /(?:^|[^\p{L}])(?:(?:match|game|tie|clash|fixture|derby|final|series|test|semi-final|quarter-final) (?:against|with)|beat|thrashed|edged|hammered|defeated|host|hosts|hosted|(?:drew|draw|lost|defeat|win|won|victory)(?: \d{1,3}[-–]\d{1,3})?(?: away)? (?:with|against|to|over|at|by)|\d{1,3}[-–]\d{1,3} (?:with|against|to|over|at|by)) (?:the )?$/u;

/** What the words of a name let its surroundings tell. */
export interface NameHints {
  /** Whether it may be the full name of somebody whose names no list has. */
  readonly isFullName: boolean;
  /** Whether its words or the gazetteers speak for an organisation. */
  readonly isBody: boolean;
  /** Whether it is of a country, which plays and loses like a club. */
  readonly isCountry: boolean;
  /** Whether a comma and the name of a place stand behind it: "Austin, Texas". */
  readonly isBeforePlace: boolean;
}

/** Whether nothing before a name tells that it is of no person: an article, or a preposition of place. */
export function mayStandForPerson({ before }: Candidate): boolean {
  return !NO_PERSON_BEFORE.test(before);
}

/** What stands around a mention of a name speaks for. */
export function contextEvidence(candidate: Candidate, hints: NameHints): Evidence {
  const votes = noVotes();

  if (candidate.isTitled) votes.person += 3;
  if (hints.isFullName && standsLikePerson(candidate)) {
    votes.person += ACTS.test(candidate.behind) ? 2 : 1;
  }
  // "A journalist in Washington, who …" speaks of the journalist.
  if (/^, who(?:se|m)?\b/u.test(candidate.behind) && mayStandForPerson(candidate)) {
    votes.person += 3;
  }
  if (hints.isBeforePlace) votes.place += 2;
  if (!hints.isCountry && candidate.words.length === 1 && isScored(candidate)) {
    votes.organisation += 3;
  }
  if (candidate.dateline === 'place') votes.place += 3;
  if (candidate.dateline === 'agency') votes.organisation += 3;
  addVotes(votes, evidenceBefore(candidate, hints.isBody));
  addVotes(votes, evidenceBehind(candidate, hints.isBody));
  return votes;
}

/** Whether a name stands where a person's may, and hardly another: no article or place before, no noun behind. */
function standsLikePerson({ before, behind }: Candidate): boolean {
  return !NO_PERSON_BEFORE.test(before) && !/["“‘]$/u.test(before) && PERSON_BEHIND.test(behind);
}

function isScored({ before, behind }: Candidate): boolean {
  return SCORE_BEHIND.test(behind) || SCORE_BEFORE.test(before);
}
