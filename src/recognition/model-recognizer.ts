import type { LabelledSpan, TokenClassifier } from '../embedding/index.js';
import type { Gazetteers } from '../names/gazetteers/index.js';
import type { Candidate } from './candidates/candidate.js';
import { findCandidates } from './candidates/find-candidates.js';
import type { RecognisedName } from './entity.js';
import { formReader } from './evidence/form-evidence.js';
import { isSurelyPerson } from './evidence/surely-person.js';
import type { WeighedCandidate } from './grouping/name-form.js';
import { namesOf } from './grouping/names-of.js';
import { modelVersionOf } from './model/model-version.js';
import { type LabelledCandidate, spanCandidates } from './model/span-candidates.js';
import type { RecognitionDocument, Recognizer } from './recognizer.js';
import { readSettings } from './settings/setting-of.js';
import { spanSet } from './settings/span-set.js';
import type { Evidence } from './votes.js';

/** From this score on, a model outweighs all that gazetteers say of a name by itself. */
const SURE = 0.9;
const SURE_VOTES = 6;
const UNSURE_VOTES = 2;

/**
 * A recogniser that has a token-classification model tell what is a name, and what a name is of by its surroundings.
 * All else is as with the rules: mentions are put under one name in the same way, settings are read in the same way, the
 * gazetteers have their votes where the model is unsure, and demonyms come from them, since most models have no label
 * for these. It blocks the thread while it reads.
 *
 * @param classifier closed along with the recogniser
 */
export function createModelRecognizer(
  classifier: TokenClassifier,
  gazetteers: Gazetteers,
): Recognizer {
  return {
    version: modelVersionOf(classifier.identity),
    recognize: async (document) =>
      recognise(document, await classifier.classify(document.body.text), gazetteers),
    close: () => classifier.close(),
  };
}

function recognise(
  document: RecognitionDocument,
  spans: readonly LabelledSpan[],
  gazetteers: Gazetteers,
): RecognisedName[] {
  const settingOf = readSettings(document);
  const { candidates, words } = findCandidates(document, settingOf, gazetteers);
  const ownOf = formReader(gazetteers, words);
  const weigh = (candidate: Candidate, context: Evidence): WeighedCandidate => ({
    candidate,
    evidence: ownOf(candidate),
    context,
    isNameWord: false,
    isSurelyPerson: (context.person ?? 0) >= SURE_VOTES || isSurelyPerson(candidate),
  });
  const labelled = spanCandidates(document, spans, settingOf);
  const isLabelled = spanSet(labelled.map(({ candidate }) => candidate));
  const demonyms = candidates.filter(
    (candidate) =>
      (ownOf(candidate).demonym ?? 0) > 0 && !isLabelled(candidate.start, candidate.end),
  );
  const weighed = [
    ...labelled.map((some) => weigh(some.candidate, votesOf(some))),
    ...demonyms.map((candidate) => weigh(candidate, {})),
  ];
  weighed.sort((a, b) => a.candidate.start - b.candidate.start);
  return namesOf(document.body.text, weighed, gazetteers);
}

function votesOf({ kind, score }: LabelledCandidate): Evidence {
  return { [kind]: score >= SURE ? SURE_VOTES : UNSURE_VOTES };
}
