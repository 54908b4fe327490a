import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Journal } from './journal.js';
import type { JournalDatabase } from './journal-database.js';

/** Keeps which actions were claimed. The database sees to it that of several processes one gets each. */
export function keptClaims(database: JournalDatabase): Pick<Journal, 'claim' | 'isClaimed'> {
  const claim = database.change(
    'INSERT INTO claims (action, at) VALUES (@action, @at) ON CONFLICT (action) DO NOTHING',
  );
  const claimed = database.one(
    'SELECT 1 AS found FROM claims WHERE action = @action',
    z.object({ found: z.number() }),
  );
  return {
    claim: (action, at) => claim({ action: hashOf(action), at: at.getTime() }) > 0,
    isClaimed: (action) => claimed({ action: hashOf(action) }) !== null,
  };
}

function hashOf(action: string): Buffer {
  return createHash('sha256').update(action).digest();
}
