import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  type BaseInteraction,
  ChatInputCommandInteraction,
  Client,
  InteractionContextType,
  InteractionType,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/index.js';
import { present } from '../../src/discord/answer-message.js';
import { visitOf } from '../../src/discord/read-interaction.js';
import type { SaidId } from '../../src/library/index.js';

const user = { id: '20', username: 'ana', discriminator: '0', global_name: null, avatar: null };

/** The use of a command outside of servers, as discord.js reads it. */
function usedIn(context: InteractionContextType): BaseInteraction {
  return Reflect.construct(ChatInputCommandInteraction, [
    new Client({ intents: [] }),
    {
      id: '10',
      application_id: '11',
      type: InteractionType.ApplicationCommand,
      token: 'token',
      version: 1,
      data: { id: '12', name: 'ask', type: ApplicationCommandType.ChatInput },
      channel: { id: '30', type: 1 },
      channel_id: '30',
      user,
      locale: 'en-US',
      app_permissions: '0',
      entitlements: [],
      authorizing_integration_owners: { [ApplicationIntegrationType.UserInstall]: user.id },
      context,
      attachment_size_limit: 1,
    },
  ]);
}

const answer: Answer = {
  question: 'Who?',
  kind: 'answered',
  text: 'In Doha.',
  statements: [{ text: 'In Doha.', citations: [] }],
  citations: [],
  missing: [],
  disagreements: [],
  timings: { retrieve_ms: 1, rerank_ms: 1, compose_ms: 1, total_ms: 3 },
};

describe('where somebody uses a command outside of servers', () => {
  it.each([
    [InteractionContextType.BotDM, 'direct', false],
    [InteractionContextType.PrivateChannel, 'group', true],
  ] as const)(
    'it is told whether others read along, who can be shown an answer',
    (context, kind, isPostable) => {
      const { person, where } = visitOf(usedIn(context));
      expect(person).toEqual({ id: '20', canManage: false });
      expect(where).toMatchObject({ server: null, channel: '30', kind, isMember: false });
      const body = present(
        { status: 'done', value: { said: 'aaaaaaaaaaaa' as SaidId, answer } },
        { asker: null, where, isPrivate: true },
      );
      expect(JSON.stringify(body).includes('"Post"')).toBe(isPostable);
    },
  );
});
