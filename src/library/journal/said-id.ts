import { randomBytes } from 'node:crypto';
import type { SaidId } from './journal.js';

/** Nine bytes make twelve characters of base64url (RFC 4648). */
const BYTES = 9;

/** An id for something that is said, from the system's source of randomness: nobody can guess another one's. */
export function newSaidId(): SaidId {
  return randomBytes(BYTES).toString('base64url') as SaidId;
}
