import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { permissionNames } from '../../../src/discord/guarding/index.js';

describe('permissionNames', () => {
  it('names permissions as the settings of a channel do', () => {
    expect(
      permissionNames([
        'ViewChannel',
        'SendMessagesInThreads',
        'CreatePublicThreads',
        'ReadMessageHistory',
        'ManageGuild',
        'UseExternalEmojis',
      ]),
    ).toEqual([
      'View Channel',
      'Send Messages in Threads',
      'Create Public Threads',
      'Read Message History',
      'Manage Server',
      'Use External Emoji',
    ]);
  });

  it('makes words of every flag that Discord has', () => {
    const flags = Object.keys(PermissionFlagsBits);
    for (const name of permissionNames(flags)) {
      expect(name).toMatch(/^[A-Z][a-z]+(?:[ -](?:[A-Z][a-z]+|in|to))*$/u);
    }
  });
});
