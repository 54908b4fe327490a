/**
 * Recognition: the names of persons, organisations and places in an article, found by rules or by a model, and how much
 * speaks for each kind. What a name is of is decided over the whole corpus, by adding up what the articles give.
 */
export {
  ENTITY_KINDS,
  type EntityKind,
  type KindVotes,
  type Mention,
  type MentionSetting,
  type NameId,
  nameIdOf,
  type RecognisedName,
  STORY_SETTINGS,
  type TextSpan,
} from './entity.js';
export { kindOf } from './kind-of.js';
export { createModelRecognizer } from './model-recognizer.js';
export {
  type PreparedRecognizer,
  prepareRecognizer,
  recognizerVersionOf,
} from './prepare-recognizer.js';
export type { RecognitionDocument, Recognizer } from './recognizer.js';
export { createRuleRecognizer } from './rule-recognizer.js';
export { RECOGNIZER_VERSION } from './version.js';
