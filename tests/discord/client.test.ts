import { ChannelType, type Client, Events } from 'discord.js';
import { expect, it } from 'vitest';
import { createClient, forgetDirectChannels } from '../../src/discord/client.js';

/** Has a client hear a direct message, as the gateway delivers it. */
function deliver(client: Client, channel: string): void {
  const actions: unknown = Reflect.get(client, 'actions');
  const { MessageCreate } = actions as { MessageCreate: { handle(data: object): void } };
  MessageCreate.handle({
    id: `${channel}9`,
    channel_id: channel,
    channel_type: ChannelType.DM,
    author: { id: `${channel}1`, username: 'Ann', discriminator: '0' },
    content: 'Who?',
    type: 0,
  });
}

it('a client forgets the channels of direct messages, and goes on hearing what is said there', async () => {
  const client = createClient('http://127.0.0.1:9/api');
  let heard = 0;
  client.on(Events.MessageCreate, ({ channel }) => {
    if (channel.isDMBased()) heard += 1;
  });
  for (let at = 100; at < 160; at += 1) deliver(client, String(at));
  expect(client.channels.cache.size).toBe(60);
  forgetDirectChannels(client);
  expect(heard).toBe(60);
  expect(client.channels.cache.size).toBe(0);
  deliver(client, '100');
  expect(heard).toBe(61);
  await client.destroy();
});
