import type { Gazetteers } from '../names/gazetteers/index.js';
import type { Candidate } from './candidates/candidate.js';
import { findCandidates } from './candidates/find-candidates.js';
import { longerNames } from './candidates/longer-names.js';
import { type EntityKind, type Mention, nameIdOf, type RecognisedName } from './entity.js';
import { contextEvidence, mayStandForPerson } from './evidence/context-evidence.js';
import { type ArticleWords, formEvidence, mayBeFullName } from './evidence/form-evidence.js';
import { shareKinds } from './evidence/share-kinds.js';
import { acronymPairs } from './grouping/acronym-pairs.js';
import { groupNames, type NameGroup, shown } from './grouping/group-names.js';
import { formsOf, type NameForm, type WeighedCandidate } from './grouping/name-form.js';
import { kindOf } from './kind-of.js';
import type { RecognitionDocument, Recognizer } from './recognizer.js';
import { readSettings } from './settings/setting-of.js';
import { RECOGNIZER_VERSION } from './version.js';
import { addVotes, type Evidence, noVotes, type VoteCount } from './votes.js';

/** Surroundings settle a kind from so many votes on, where nothing around speaks for another. */
const SETTLED = 3;

/**
 * A recogniser that needs no model: names are runs of capitals, typed by votes for what their words, the gazetteers and
 * their surroundings say. Linear in the length of an article, but for the comparison of its full names with each other.
 */
export function createRuleRecognizer(gazetteers: Gazetteers): Recognizer {
  return {
    version: RECOGNIZER_VERSION,
    recognize: async (document) => recognise(document, gazetteers),
    close: async () => {},
  };
}

function recognise(document: RecognitionDocument, gazetteers: Gazetteers): RecognisedName[] {
  const { text } = document.body;
  const { candidates, words: article } = findCandidates(
    document,
    readSettings(document),
    gazetteers,
  );
  const own = new Map<string, Evidence>();
  const ownOf = ({ key, form, words }: Candidate): Evidence => {
    const known = own.get(key);
    if (known !== undefined) return known;
    const evidence = formEvidence(words, form, gazetteers, article);
    own.set(key, evidence);
    return evidence;
  };
  const longer = longerNames(
    candidates,
    (candidate) => isPersonal(ownOf(candidate)),
    (candidate) => (ownOf(candidate).demonym ?? 0) > 0,
  );
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
    }),
  );
  const forms = formsOf([
    ...weighed,
    ...longer.map((some) => ({ ...some, context: {}, isNameWord: false })),
  ]);
  const groups = groupNames(forms, acronymPairs(text, candidates), gazetteers);
  const groupOf = new Map<Candidate, NameGroup>();
  for (const group of groups) {
    for (const { candidates: some } of group.forms) for (const one of some) groupOf.set(one, group);
  }
  shareKinds(
    text,
    weighed.map(({ candidate }) => candidate),
    (candidate) => groupOf.get(candidate)?.votes,
  );
  return groups
    .filter(({ votes }) => votes.none === 0 || kindOf(votes) !== null)
    .map(nameOf)
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
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
  const { demonym = 0, none = 0, place = 0 } = own;
  // "The Palestinian group": what stands around says what the group is, not the word.
  if (demonym + none > 0) return {};
  const votes: VoteCount = noVotes();
  const isSmall = candidate.words.length === 1 && article.isSmall(candidate.key);
  const capitals = candidate.words.filter((word) => !word.isSmall);
  const hints = {
    isFullName: isPersonal(own) && mayBeFullName(capitals, gazetteers, article),
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

/** Whether a name may be that of a head of government: nothing says that it is of a place or an organisation. */
function isPersonal({ place = 0, organisation = 0, demonym = 0, none = 0 }: Evidence): boolean {
  return place + organisation + demonym + none === 0;
}

function nameOf({ forms, votes }: NameGroup): RecognisedName {
  const name = fullestOf(forms);
  const certain = certainKind(forms, votes);
  const mentions = forms
    .flatMap(({ candidates }) => candidates)
    .map(
      ({ start, end, form, setting, sentence }): Mention => ({
        start,
        end,
        form,
        setting,
        sentence,
      }),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    id: nameIdOf(name, certain),
    name,
    certain,
    guess: certain ?? kindOf(votes),
    votes,
    mentions,
  };
}

function fullestOf(forms: readonly NameForm[]): string {
  const [best] = forms.toSorted(
    (a, b) =>
      b.key.split(' ').length - a.key.split(' ').length ||
      b.candidates.length - a.candidates.length,
  );
  return best === undefined ? '' : shown(best);
}

/** The kind that surroundings settle against what the words alone would say. */
function certainKind(forms: readonly NameForm[], votes: VoteCount): EntityKind | null {
  const [form] = forms;
  if (form === undefined || forms.length > 1) return null;
  const apart = kindOf({ person: 0, organisation: 0, place: 0, demonym: 0, none: 0, ...form.own });
  const around = kindOf(form.context);
  if (apart === null || around === null || apart === around) return null;
  const { [around]: most } = form.context;
  const others = form.context.person + form.context.organisation + form.context.place - most;
  return most >= SETTLED && others === 0 && votes[around] >= SETTLED ? around : null;
}
