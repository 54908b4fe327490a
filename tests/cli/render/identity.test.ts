import { expect, it } from 'vitest';
import { renderIdentity } from '../../../src/cli/render/index.js';
import type { BotIdentity } from '../../../src/discord/index.js';
import { expectPrintable } from './expect-printable.js';

const PLAIN = { width: 80, colour: false };

const identity: BotIdentity = {
  name: 'Footnote',
  servers: 2,
  invitations: {
    server: `https://discord.com/oauth2/authorize?client_id=${'1'.repeat(80)}`,
    account: 'https://discord.com/oauth2/authorize?client_id=1&integration_type=1',
  },
  commands: 'kept',
};

it('gives every address on a line of its own, however narrow the page', () => {
  const lines = renderIdentity(identity, 'http://127.0.0.1:9464', PLAIN).split('\n');
  expect(lines[0]).toBe('Footnote is online in 2 servers. Its commands are registered.');
  expect(lines.filter((line) => line.includes(identity.invitations.server))).toHaveLength(1);
  expect(lines.filter((line) => line.endsWith(identity.invitations.account))).toHaveLength(1);
  expect(lines.at(-1)).toContain('http://127.0.0.1:9464/healthz');
});

it('says nothing of health where it is not served, and where commands could not be registered', () => {
  const text = renderIdentity({ ...identity, commands: 'failed' }, null, PLAIN);
  expect(text).not.toContain('healthz');
  expect(text).toContain('could not be registered');
});

it('prints the name of a bot that means harm', () => {
  const [first = ''] = renderIdentity(
    { ...identity, name: 'Foot\u001b[2Jnote\u202e' },
    null,
    PLAIN,
  ).split('\n');
  expectPrintable(first, PLAIN);
  expect(first).toMatch(/^Footnote is online/u);
});
