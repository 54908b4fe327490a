import { z } from 'zod';
import { jsonColumn, saidColumn, timeColumn, toJson } from './columns.js';
import type { Journal, Said } from './journal.js';
import type { JournalDatabase } from './journal-database.js';

const saidRow = z
  .object({
    id: saidColumn,
    kind: z.enum(['answer', 'check', 'listing']),
    server: z.string().nullable(),
    channel: z.string(),
    user: z.string(),
    conversation: z.string().nullable(),
    content: jsonColumn,
    at: timeColumn,
  })
  .transform(({ server, channel, ...row }): Said => ({ ...row, place: { server, channel } }));

/** Keeps what was said, and which messages say it. */
export function keptSaid(
  database: JournalDatabase,
): Pick<Journal, 'keepSaid' | 'said' | 'saidIn' | 'noteMessage'> {
  const one = database.one('SELECT * FROM said WHERE id = @id', saidRow);
  const inMessage = database.one(
    'SELECT said.* FROM messages JOIN said ON said.id = messages.said WHERE message = @message',
    saidRow,
  );
  // Not INSERT OR REPLACE, which deletes the row before: messages and ratings would go with it.
  const keep = database.change(
    `INSERT INTO said (id, kind, server, channel, user, conversation, content, at)
       VALUES (@id, @kind, @server, @channel, @user, @conversation, @content, @at)
       ON CONFLICT (id) DO UPDATE SET
         kind = excluded.kind, server = excluded.server, channel = excluded.channel,
         user = excluded.user, conversation = excluded.conversation, content = excluded.content,
         at = excluded.at`,
  );
  const note = database.change(
    `INSERT INTO messages (message, said) SELECT @message, id FROM said WHERE id = @id
       ON CONFLICT (message) DO UPDATE SET said = excluded.said`,
  );
  return {
    keepSaid: ({ place: { server, channel }, content, at, ...said }) => {
      keep({ ...said, server, channel, content: toJson(content), at: at.getTime() });
    },
    said: (id) => one({ id }),
    saidIn: (message) => inMessage({ message }),
    noteMessage: (id, message) => {
      note({ id, message });
    },
  };
}
