// Straight from their files: what reads articles is loaded only where there is something to read.
import { EVENTS_VERSION } from '../../../accounts/events/version.js';
import { ACCOUNTS_VERSION } from '../../../accounts/version.js';
import type { ActorVersions } from '../../actor-ledger.js';

/**
 * Names all that decides what is found in articles besides their text.
 * @param recognizer the version of the recogniser
 */
export function actorVersionsOf(recognizer: string): ActorVersions {
  return { findings: `${recognizer} ${ACCOUNTS_VERSION}`, events: EVENTS_VERSION };
}
