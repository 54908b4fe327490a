import { Routes } from 'discord.js';
import * as specification from 'discord-api-spec/zod';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import { connectEchoBot, type EchoBot } from './echo-bot.js';
import { StandIn } from './stand-in/index.js';

// What the stand-in answers is held against Discord's published description of its responses, as what bots send is
// held against that of requests.
let discord: StandIn;
let bot: EchoBot;
const responses: Record<string, unknown> = {};

beforeAll(async () => {
  discord = await StandIn.start();
  const guild = discord.addGuild({ name: 'News' });
  const general = guild.channel('general');
  const ann = discord.addUser({ name: 'ann', permissions: ['MANAGE_GUILD'] });
  let callback: unknown;
  bot = await connectEchoBot(discord, {
    onInteraction: async (interaction) => {
      const { id, token } = interaction;
      callback = await bot.client.rest.post(Routes.interactionCallback(id, token), {
        auth: false,
        query: new URLSearchParams({ with_response: 'true' }),
        body: { type: 4, data: { content: `<@${ann.id}>` } },
      });
    },
  });
  const { rest } = bot.client;
  const command = {
    name: 'ask',
    description: 'Asks.',
    options: [{ type: 3, name: 'q', description: 'W.' }],
  };
  responses.ApplicationCommandResponse = await rest.post(
    Routes.applicationCommands(discord.bot.id),
    {
      body: command,
    },
  );
  const trace = await ann.slash(general, 'ask', { q: 'x' });
  await trace.response();
  await bot.idle();
  const said = ann.say(general, 'Well?', { mentions: [ann] });
  const message = (body: object) => rest.post(Routes.channelMessages(general.id), { body });
  const components = [
    {
      type: 17,
      components: [
        { type: 10, content: 'text' },
        { type: 1, components: [{ type: 2, style: 1, label: 'Go', custom_id: 'go' }] },
      ],
    },
  ];
  const answer = (await message({ flags: 1 << 15, components })) as { id: string };
  Object.assign(responses, {
    GatewayBotResponse: await rest.get(Routes.gatewayBot()),
    UserPIIResponse: await rest.get(Routes.user()),
    UserResponse: await rest.get(Routes.user(ann.id)),
    PrivateApplicationResponse: await rest.get(Routes.currentApplication()),
    InteractionCallbackResponse: callback,
    MessageResponse: await message({
      content: 'reply',
      message_reference: { message_id: said.id },
      embeds: [{ title: 'x' }],
    }),
    'MessageResponse of components': answer,
    'MessageResponse read': await rest.get(Routes.channelMessage(general.id, said.id)),
    'MessageResponse of a command': (await trace.response()).payload,
    ThreadResponse: await rest.post(Routes.threads(general.id, answer.id), { body: { name: 'x' } }),
    'MessageResponse with a thread': await rest.get(Routes.channelMessage(general.id, answer.id)),
    GuildChannelResponse: await rest.get(Routes.channel(general.id)),
    PrivateChannelResponse: await rest.post(Routes.userChannels(), {
      body: { recipient_id: ann.id },
    }),
    GuildWithCountsResponse: await rest.get(Routes.guild(guild.id)),
    GuildMemberResponse: await rest.get(Routes.guildMember(guild.id, ann.id)),
    ThreadsResponse: await rest.get(Routes.guildActiveThreads(guild.id)),
  });
});
afterAll(() => discord.stop());

it.each([
  'GatewayBotResponse',
  'UserPIIResponse',
  'UserResponse',
  'PrivateApplicationResponse',
  'ApplicationCommandResponse',
  'InteractionCallbackResponse',
  'MessageResponse',
  'MessageResponse of components',
  'MessageResponse read',
  'MessageResponse of a command',
  'MessageResponse with a thread',
  'ThreadResponse',
  'ThreadsResponse',
  'GuildChannelResponse',
  'PrivateChannelResponse',
  'GuildWithCountsResponse',
  'GuildMemberResponse',
])('%s is as Discord describes it', (name) => {
  const schemas = new Map<string, unknown>(Object.entries(specification));
  const schema = schemas.get(`${name.split(' ')[0]}Schema`);
  if (!(schema instanceof z.core.$ZodType)) throw new Error(`There is no schema for ${name}.`);
  const read = z.safeParse(schema, responses[name]);
  expect(read.error ? z.prettifyError(read.error) : null).toBeNull();
});
