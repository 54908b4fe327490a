import { z } from 'zod';
import { flagColumn, jsonColumn, toFlag, toJson } from './columns.js';
import type { ChannelSettings, Journal } from './journal.js';
import type { JournalDatabase } from './journal-database.js';

/** Stands for the whole server where a channel is named. */
const WHOLE_SERVER = '';

const NOTHING_SET: ChannelSettings = { isOn: null, isPrivate: null, sources: null };

const settingsRow = z.object({
  channel: z.string(),
  is_on: flagColumn,
  is_private: flagColumn,
  sources: jsonColumn.pipe(z.array(z.string())).nullable(),
});

/** Keeps settings. Where nothing is set there is no row. */
export function keptSettings(
  database: JournalDatabase,
): Pick<Journal, 'settings' | 'changeSettings'> {
  const all = database.all('SELECT * FROM settings WHERE server = @server', settingsRow);
  const one = database.one(
    'SELECT * FROM settings WHERE server = @server AND channel = @channel',
    settingsRow,
  );
  const write = database.change(
    `INSERT INTO settings (server, channel, is_on, is_private, sources)
       VALUES (@server, @channel, @isOn, @isPrivate, @sources)
       ON CONFLICT (server, channel) DO UPDATE SET
         is_on = excluded.is_on, is_private = excluded.is_private, sources = excluded.sources`,
  );
  const remove = database.change(
    'DELETE FROM settings WHERE server = @server AND channel = @channel',
  );
  return {
    settings: (server) => {
      const channels = new Map(all({ server }).map((row) => [row.channel, settingsFrom(row)]));
      const whole = channels.get(WHOLE_SERVER) ?? NOTHING_SET;
      channels.delete(WHOLE_SERVER);
      return { server: whole, channels };
    },
    changeSettings: (server, channel, changes) =>
      database.atomically(() => {
        const key = { server, channel: channel ?? WHOLE_SERVER };
        const row = one(key);
        const before = row === null ? NOTHING_SET : settingsFrom(row);
        const { isOn, isPrivate, sources } = { ...before, ...changes };
        if (isOn === null && isPrivate === null && sources === null) remove(key);
        else {
          write({
            ...key,
            isOn: toFlag(isOn),
            isPrivate: toFlag(isPrivate),
            sources: sources === null ? null : toJson(sources),
          });
        }
      }),
  };
}

function settingsFrom({
  is_on,
  is_private,
  sources,
}: z.infer<typeof settingsRow>): ChannelSettings {
  return { isOn: is_on, isPrivate: is_private, sources };
}
