import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderSettings } from '../../../src/discord/render/index.js';
import type { ChannelSettings, ServerSettings } from '../../../src/library/index.js';
import { hostileText } from './hostile.js';
import { expectSendable } from './sendable.js';

const UNSET: ChannelSettings = { isOn: null, isPrivate: null, sources: null };

function shown(settings: Partial<ServerSettings>, channel: string | null = null): string {
  const whole = { server: UNSET, channels: new Map(), ...settings };
  return expectSendable(renderSettings({ settings: whole, channel })).join('\n');
}

describe('renderSettings', () => {
  it('says what holds where nothing was set', () => {
    const text = shown({});
    expect(text).toContain('**Settings of this server**');
    expect(text).toContain('**Footnote answers:** on *(default)*');
    expect(text).toContain('**Who sees answers:** everybody *(default)*');
    expect(text).toContain('**Sources:** all articles *(default)*');
    expect(text).not.toContain('Channels with settings');
  });

  it('says what was set for the server, and what channels say otherwise', () => {
    const server = { isOn: true, isPrivate: true, sources: ['news/**', 'a_b.md'] };
    const channels = new Map([
      ['11', { ...UNSET, isOn: false }],
      ['12', { isOn: null, isPrivate: false, sources: [] }],
      ['13', UNSET],
    ]);
    const text = shown({ server, channels });
    expect(text).toContain('only the person who asks');
    expect(text).toContain('**Sources:** only `news/**` and `a_b.md`');
    expect(text).not.toContain('default');
    expect(text).toContain('- <#11>: answers off');
    expect(text).toContain('- <#12>: seen by everybody, from all articles');
    expect(text).not.toContain('<#13>');
  });

  it('says what holds in a channel, and where it comes from', () => {
    const server = { isOn: null, isPrivate: true, sources: ['news'] };
    const channels = new Map([['11', { isOn: null, isPrivate: false, sources: null }]]);
    const text = shown({ server, channels }, '11');
    expect(text).toContain('**Settings in <#11>**');
    expect(text).toContain('on *(default)*');
    expect(text).toContain('everybody *(set for this channel)*');
    expect(text).toContain('only `news` *(as in the whole server)*');
    expect(shown({ server, channels }, '99')).toContain('*(as in the whole server)*');
  });

  it('counts the channels and patterns that there is no room for', () => {
    const sources = Array.from({ length: 25 }, (_, at) => `folder-${at}/${'x'.repeat(190)}`);
    const channels = new Map(
      Array.from({ length: 200 }, (_, at) => [`${at}`, { ...UNSET, sources }] as const),
    );
    const text = shown({ server: { ...UNSET, sources }, channels });
    expect(text).toContain('and 15 more');
    expect(text).toMatch(/-# \d+ more channels/u);
  });

  it('can be sent whatever was set', () => {
    const settings = fc.record({
      isOn: fc.option(fc.boolean()),
      isPrivate: fc.option(fc.boolean()),
      sources: fc.option(fc.array(hostileText, { maxLength: 30 })),
    });
    const channels = fc.array(
      fc.tuple(fc.oneof(hostileText, fc.stringMatching(/^\d{18}$/u)), settings),
    );
    fc.assert(
      fc.property(settings, channels, fc.option(hostileText), (server, own, channel) => {
        expectSendable(renderSettings({ settings: { server, channels: new Map(own) }, channel }));
      }),
      { numRuns: 40 },
    );
  });
});
