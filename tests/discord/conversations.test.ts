import { describe, expect, it, vi } from 'vitest';
import {
  channelConversation,
  commandConversation,
  conversationAt,
} from '../../src/discord/conversations.js';
import type { Whereabouts } from '../../src/discord/whereabouts.js';
import type { Said, SaidId } from '../../src/library/index.js';

const where = (kind: Whereabouts['kind']): Whereabouts => ({
  server: kind === 'direct' || kind === 'group' ? null : 'server',
  channel: 'here',
  settingsChannel: 'here',
  kind,
  isMember: kind === 'channel' || kind === 'thread',
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

/** What there is to know of messages, of which these are answers. */
function knowing(...answers: readonly string[]) {
  const saidIn = (message: string) => (answers.includes(message) ? said : null);
  return {
    journal: { continueIn: vi.fn<(from: string, to: string) => void>() },
    saidMessages: { find: async (message: string) => saidIn(message) },
  };
}

describe('the conversation that a message belongs to', () => {
  it('is that of the answer it replies to', async () => {
    expect(await conversationAt(where('channel'), 'known', knowing('known'))).toBe(
      'answer:aaaaaaaaaaaa',
    );
  });

  it('is a new one where it replies to nothing, or to what is not known', async () => {
    expect(await conversationAt(where('channel'), null, knowing('known'))).toBeNull();
    expect(await conversationAt(where('channel'), 'unknown', knowing('known'))).toBeNull();
  });

  it.each(['thread', 'direct'] as const)(
    'is the one of a %s, whatever it replies to',
    async (kind) => {
      const sources = knowing('known');
      expect(await conversationAt(where(kind), 'known', sources)).toBe(channelConversation('here'));
      expect(await conversationAt(where(kind), null, sources)).toBe(channelConversation('here'));
      expect(sources.journal.continueIn).not.toHaveBeenCalled();
    },
  );

  it('goes on with that of the answer which a thread was opened from', async () => {
    const sources = knowing('here');
    const conversation = channelConversation('here');
    expect(await conversationAt(where('thread'), null, sources)).toBe(conversation);
    expect(sources.journal.continueIn).toHaveBeenCalledWith('answer:aaaaaaaaaaaa', conversation);
  });
});

describe('the conversation that a command belongs to', () => {
  const HERE = channelConversation('here');

  it.each([
    ['channel', { all: null, one: null }],
    ['thread', { all: HERE, one: null }],
    ['direct', { all: HERE, one: HERE }],
    ['group', { all: null, one: null }],
  ] as const)('in a %s depends on who sees it', async (kind, { all, one }) => {
    expect(await commandConversation(where(kind), false, knowing())).toBe(all);
    expect(await commandConversation(where(kind), true, knowing())).toBe(one);
  });
});
