import { z } from 'zod';
import type { Journal } from './journal.js';
import type { JournalDatabase } from './journal-database.js';

/** Stands for direct messages where a server is named. */
const NO_SERVER = '';

const totalRow = z.object({ tokens: z.int().nonnegative() });

/** Keeps how many tokens were spent, by day and server. */
export function keptChatTokens(
  database: JournalDatabase,
): Pick<Journal, 'chatTokens' | 'spendChatTokens'> {
  const spend = database.change(
    `INSERT INTO chat_tokens (day, server, tokens) VALUES (@day, @server, @tokens)
       ON CONFLICT (day, server) DO UPDATE SET tokens = tokens + excluded.tokens`,
  );
  const total = database.one(
    `SELECT coalesce(sum(tokens), 0) AS tokens FROM chat_tokens
       WHERE day = @day AND (@server IS NULL OR server = @server)`,
    totalRow,
  );
  return {
    spendChatTokens: ({ day, server, tokens }) => {
      spend({ day, server: server ?? NO_SERVER, tokens });
    },
    chatTokens: (day, server) => total({ day, server })?.tokens ?? 0,
  };
}
