import { type ClassifierIdentity, fingerprintOf } from '../../embedding/model-identity.js';
import { RECOGNIZER_VERSION } from '../version.js';

/** Names how labels are turned into names; raised with every change of it. */
const READING = 'model-1';

/** The version of a recogniser with this model. Most of what it does it shares with the rules, so theirs is part of it. */
export function modelVersionOf(identity: ClassifierIdentity): string {
  return `${RECOGNIZER_VERSION}+${READING}+${fingerprintOf(identity)}`;
}
