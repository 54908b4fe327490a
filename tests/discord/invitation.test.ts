import { expect, it } from 'vitest';
import { invitationsOf } from '../../src/discord/invitation.js';

it('adds the bot to a server with what it needs there, and nothing that administrates', () => {
  const address = new URL(invitationsOf('123').server);
  expect(address.origin + address.pathname).toBe('https://discord.com/oauth2/authorize');
  expect(Object.fromEntries(address.searchParams)).toMatchObject({
    client_id: '123',
    integration_type: '0',
    scope: 'bot applications.commands',
  });
  // View Channel, Send Messages, Read Message History, Create Public Threads, Send Messages in Threads.
  const needed = (1n << 10n) | (1n << 11n) | (1n << 16n) | (1n << 35n) | (1n << 38n);
  expect(BigInt(address.searchParams.get('permissions') ?? 0)).toBe(needed);
});

it('adds its commands to an account, without permissions', () => {
  const { searchParams } = new URL(invitationsOf('123').account);
  expect(Object.fromEntries(searchParams)).toEqual({
    client_id: '123',
    integration_type: '1',
    scope: 'applications.commands',
  });
});
