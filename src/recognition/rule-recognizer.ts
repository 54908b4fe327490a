import type { Gazetteers } from '../names/gazetteers/index.js';
import type { Candidate } from './candidates/candidate.js';
import { findCandidates } from './candidates/find-candidates.js';
import { isPersonal } from './candidates/longer-names.js';
import type { RecognisedName } from './entity.js';
import type { ArticleWords } from './evidence/article-words.js';
import { contextEvidence, mayStandForPerson } from './evidence/context-evidence.js';
import { formReader } from './evidence/form-evidence.js';
import { mayBeFullName } from './evidence/person-evidence.js';
import { isSurelyPerson } from './evidence/surely-person.js';
import type { WeighedCandidate } from './grouping/name-form.js';
import { namesOf } from './grouping/names-of.js';
import type { RecognitionDocument, Recognizer } from './recognizer.js';
import { readSettings } from './settings/setting-of.js';
import { RECOGNIZER_VERSION } from './version.js';
import { addVotes, type Evidence, noVotes, type VoteCount } from './votes.js';

/**
 * A recogniser that needs no model: names are runs of capitals, typed by votes for what their words, the gazetteers and
 * their surroundings say. Linear in the length of an article, but for the comparison of full names of one family.
 */
export function createRuleRecognizer(gazetteers: Gazetteers): Recognizer {
  return {
    version: RECOGNIZER_VERSION,
    recognize: async (document) => recognise(document, gazetteers),
    close: async () => {},
  };
}

function recognise(document: RecognitionDocument, gazetteers: Gazetteers): RecognisedName[] {
  const { candidates, words: article } = findCandidates(
    document,
    readSettings(document),
    gazetteers,
  );
  const ownOf = formReader(gazetteers, article);
  const weighed = candidates.map(
    (candidate, place): WeighedCandidate => ({
      candidate,
      evidence: ownOf(candidate),
      // "The Palestinian group": what stands around says what the group is, not the word.
      context: contextOf(candidate, candidates[place + 1], ownOf, gazetteers, article),
      isNameWord:
        !article.isSmall(candidate.key) &&
        isNameWord(candidate, ownOf(candidate), gazetteers) &&
        mayStandForPerson(candidate),
      isSurelyPerson: isSurelyPerson(candidate),
    }),
  );
  return namesOf(document.body.text, weighed, gazetteers);
}

/** What stands around a mention speaks for; a word that may owe its capital to its place may be no name. */
function contextOf(
  candidate: Candidate,
  next: Candidate | undefined,
  ownOf: (candidate: Candidate) => Evidence,
  gazetteers: Gazetteers,
  article: ArticleWords,
): Evidence {
  const own = ownOf(candidate);
  const { demonym = 0, none = 0, organisation = 0, place = 0 } = own;
  // "The Palestinian group": what stands around says what the group is, not the word.
  if (demonym + none > 0) return {};
  const votes: VoteCount = noVotes();
  const isSmall = candidate.words.length === 1 && article.isSmall(candidate.key);
  const capitals = candidate.words.filter((word) => !word.isSmall);
  const hints = {
    isFullName: isPersonal(own) && mayBeFullName(capitals, gazetteers, article),
    isBody: organisation > 0,
    isCountry: place > 2,
    isBeforePlace:
      next !== undefined &&
      isBefore(candidate, next) &&
      (ownOf(next).place ?? 0) > 1 &&
      place === 0,
  };
  addVotes(votes, contextEvidence(candidate, hints));
  if (candidate.isWeak || isSmall) votes.none += 1;
  return votes;
}

/** Whether nothing but a comma stands between two names. */
function isBefore(candidate: Candidate, next: Candidate): boolean {
  return next.start === candidate.end + 2 && candidate.behind.startsWith(', ');
}

/** Whether a name of one word is one that people have. */
function isNameWord(
  { words: [only, more] }: Candidate,
  { place = 0, organisation = 0, demonym = 0 }: Evidence,
  gazetteers: Gazetteers,
): boolean {
  if (only === undefined || more !== undefined || place + organisation + demonym >= 2) return false;
  return gazetteers.isGivenName(only.folded) || gazetteers.isSurname(only.folded);
}
