import { expect, it } from 'vitest';
import { scopeOf } from '../../src/discord/scope.js';
import { DEFAULT_SETTINGS, effectiveSettings, isSeenHere } from '../../src/discord/settings.js';
import type { ChannelSettings } from '../../src/library/index.js';

const UNSET: ChannelSettings = { isOn: null, isPrivate: null, sources: null };

const of = (server: Partial<ChannelSettings>, channel: Partial<ChannelSettings> = {}) =>
  effectiveSettings(
    {
      server: { ...UNSET, ...server },
      channels: new Map([['talk', { ...UNSET, ...channel }]]),
    },
    'talk',
  );

it.each([
  ['nothing is set', of({}), DEFAULT_SETTINGS],
  ['the server says', of({ isOn: false }), { ...DEFAULT_SETTINGS, isOn: false }],
  ['the channel says otherwise', of({ isOn: false }, { isOn: true }), DEFAULT_SETTINGS],
  [
    'each says something',
    of({ isPrivate: true }, { sources: ['gulf'] }),
    { isOn: true, isPrivate: true, sources: ['gulf'] },
  ],
  ['the channel lifts a restriction', of({ sources: ['gulf'] }, { sources: [] }), DEFAULT_SETTINGS],
])('settings where %s', (_, settings, expected) => {
  expect(settings).toEqual(expected);
});

it('a channel without settings of its own has those of its server', () => {
  const settings = { server: { ...UNSET, isOn: false }, channels: new Map() };
  expect(effectiveSettings(settings, 'elsewhere').isOn).toBe(false);
});

it('what is asked for stays within what the settings allow', () => {
  const asked = { files: ['a.md'], since: '2025-01-01' };
  expect(scopeOf(DEFAULT_SETTINGS, asked)).toEqual({ filter: asked });
  expect(scopeOf({ ...DEFAULT_SETTINGS, sources: ['gulf'] }, asked)).toEqual({
    filter: { ...asked, within: ['gulf'] },
  });
});

it.each([
  ['anything where there is no restriction', [], 'gulf/a.md', true],
  ['what one of the patterns names', ['iran', 'gulf'], 'gulf/a.md', true],
  ['nothing that no pattern names', ['iran', 'gulf/*.txt'], 'gulf/a.md', false],
])('settings let %s be seen', (_, sources, path, isSeen) => {
  expect(isSeenHere(path, { sources })).toBe(isSeen);
});
