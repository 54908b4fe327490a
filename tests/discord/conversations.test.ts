import { describe, expect, it } from 'vitest';
import { channelConversation, conversationAt } from '../../src/discord/conversations.js';
import type { Whereabouts } from '../../src/discord/whereabouts.js';
import type { Said, SaidId } from '../../src/library/index.js';

const where = (kind: Whereabouts['kind']): Whereabouts => ({
  server: kind === 'direct' ? null : 'server',
  channel: 'here',
  settingsChannel: 'here',
  kind,
  hasThreads: kind === 'channel',
});

const said: Said = {
  id: 'aaaaaaaaaaaa' as SaidId,
  kind: 'answer',
  place: { server: 'server', channel: 'here' },
  user: 'ana',
  conversation: 'answer:aaaaaaaaaaaa',
  content: null,
  at: new Date(0),
};

const journal = { saidIn: (message: string) => (message === 'known' ? said : null) };

describe('the conversation that a message belongs to', () => {
  it('is that of the answer it replies to', () => {
    expect(conversationAt(where('channel'), 'known', journal)).toBe('answer:aaaaaaaaaaaa');
  });

  it('is a new one where it replies to nothing, or to what is not known', () => {
    expect(conversationAt(where('channel'), null, journal)).toBeNull();
    expect(conversationAt(where('channel'), 'unknown', journal)).toBeNull();
  });

  it.each(['thread', 'direct'] as const)('is the one of a %s, whatever it replies to', (kind) => {
    expect(conversationAt(where(kind), 'known', journal)).toBe(channelConversation('here'));
    expect(conversationAt(where(kind), null, journal)).toBe(channelConversation('here'));
  });
});
