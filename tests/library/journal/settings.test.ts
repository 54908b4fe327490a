import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChannelSettings } from '../../../src/library/index.js';
import { libraryFolder } from '../library-folder.js';
import { inspect, testJournal } from './journal-setup.js';

const NOTHING: ChannelSettings = { isOn: null, isPrivate: null, sources: null };

describe('settings', () => {
  test('of a server that was never changed are not set', async () => {
    const journal = await testJournal();
    expect(journal.settings('server-1')).toEqual({ server: NOTHING, channels: new Map() });
  });

  test('of a server, its channels and another server are kept apart', async () => {
    const journal = await testJournal();
    journal.changeSettings('server-1', null, { isOn: false });
    journal.changeSettings('server-1', 'channel-1', { isOn: true, sources: ['news/**', '!old/*'] });
    journal.changeSettings('server-2', 'channel-1', { isPrivate: true });
    expect(journal.settings('server-1')).toEqual({
      server: { ...NOTHING, isOn: false },
      channels: new Map([
        ['channel-1', { ...NOTHING, isOn: true, sources: ['news/**', '!old/*'] }],
      ]),
    });
    expect(journal.settings('server-2').server).toEqual(NOTHING);
  });

  test('tell “all sources” from “not set here”', async () => {
    const journal = await testJournal();
    journal.changeSettings('server-1', 'channel-1', { sources: [] });
    expect(journal.settings('server-1').channels.get('channel-1')?.sources).toEqual([]);
  });

  test('leave nothing behind once all of them are taken back', async () => {
    const folder = await libraryFolder();
    const journal = await testJournal(folder);
    for (const channel of [null, 'channel-1']) {
      journal.changeSettings('server-1', channel, { isOn: true, isPrivate: true });
      journal.changeSettings('server-1', channel, { isOn: null });
      journal.changeSettings('server-1', channel, { isPrivate: null });
    }
    expect(journal.settings('server-1')).toEqual({ server: NOTHING, channels: new Map() });
    expect(inspect(folder, (it) => it.prepare('SELECT * FROM settings').all())).toEqual([]);
  });

  test('are what a plain merge of all changes makes of them', async () => {
    const journal = await testJournal();
    const flag = fc.option(fc.boolean());
    const changes = fc.record(
      { isOn: flag, isPrivate: flag, sources: fc.option(fc.array(fc.string(), { maxLength: 3 })) },
      { requiredKeys: [] },
    );
    const change = fc.record({ channel: fc.option(fc.constantFrom('a', 'b', 'c')), changes });
    let server = 0;
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (sequence) => {
        server += 1;
        const merged = new Map<string | null, ChannelSettings>();
        for (const { channel, changes } of sequence) {
          journal.changeSettings(String(server), channel, changes);
          merged.set(channel, { ...(merged.get(channel) ?? NOTHING), ...changes });
        }
        const found = journal.settings(String(server));
        for (const channel of ['a', 'b', 'c']) {
          const expected = merged.get(channel) ?? NOTHING;
          const isSet = Object.values(expected).some((value) => value !== null);
          expect(found.channels.get(channel)).toEqual(isSet ? expected : undefined);
        }
        expect(found.server).toEqual(merged.get(null) ?? NOTHING);
      }),
      { numRuns: 60 },
    );
  });
});
