import { type DiscordAPIError, type Message, Routes } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connectEchoBot, type EchoBot } from './echo-bot.js';
import { type Guild, type Person, StandIn, type TextChannel } from './stand-in/index.js';

let discord: StandIn;
let bot: EchoBot;
let guild: Guild;
let general: TextChannel;
let ann: Person;
/** What reached the bot, newest last. */
let heard: Message[] = [];

beforeAll(async () => {
  discord = await StandIn.start();
  guild = discord.addGuild({ name: 'News' });
  general = guild.channel('general');
  ann = discord.addUser({ name: 'ann' });
  bot = await connectEchoBot(discord, {
    onMessage: async (message) => {
      heard.push(message);
      if (message.content.includes('answer me')) await message.reply('here');
    },
  });
});
beforeEach(() => {
  heard = [];
  discord.takeRefusals();
});
afterAll(() => discord.stop());

const post = (channelId: string, body: object) =>
  bot.client.rest.post(Routes.channelMessages(channelId), { body }) as Promise<{ id: string }>;

/** The status and code with which a request was refused. */
async function refusalOf(request: Promise<unknown>): Promise<string> {
  const error = await request.then(
    () => null,
    (reason: DiscordAPIError) => reason,
  );
  return error === null ? 'accepted' : `${error.status} ${error.code}`;
}

describe('what the bot hears', () => {
  it('is empty unless it is meant, and whole where it is', async () => {
    const plain = ann.say(general, 'Not for you.');
    ann.say(general, 'answer me', { mentions: [discord.bot] });
    const direct = ann.dm('Between us, answer me');
    const reply = await discord.botMessageIn(ann.directChannel, { after: direct });
    await bot.idle();
    expect(heard.map(({ content }) => content)).toEqual([
      '',
      `<@${discord.bot.id}> answer me`,
      'Between us, answer me',
    ]);
    expect(reply).toMatchObject({ content: 'here', replyTo: direct.id });
    const fetched = await bot.client.rest.get(Routes.channelMessage(general.id, plain.id));
    expect(fetched).toMatchObject({ content: '' });
  });

  it('has replies with and without a ping, and the message replied to', async () => {
    const said = ann.say(general, 'answer me', { mentions: [discord.bot] });
    const here = await discord.botReplyTo(said);
    ann.reply(here, 'And then?');
    ann.reply(here, 'Quietly.', { ping: false });
    await discord.botReplyTo(ann.reply(here, 'answer me'));
    expect(heard.slice(1).map(({ content }) => content)).toEqual(['And then?', '', 'answer me']);
    expect(heard[1]?.mentions.repliedUser?.id).toBe(discord.bot.id);
    expect(heard[1]?.reference?.messageId).toBe(here.id);
  });

  it('is followed by changes and deletions', async () => {
    const said = ann.say(general, 'First.', { mentions: [discord.bot] });
    const updated = new Promise((resolve) => bot.client.once('messageUpdate', resolve));
    const deleted = new Promise((resolve) => bot.client.once('messageDelete', resolve));
    ann.edit(said, 'Second.');
    ann.delete(said);
    await Promise.all([updated, deleted]);
    expect(ann.look(said)).toBeNull();
  });
});

describe('permissions', () => {
  it.each([
    ['VIEW_CHANNEL', '403 50001', { content: 'x' }],
    ['SEND_MESSAGES', '403 50013', { content: 'x' }],
    ['EMBED_LINKS', '403 50013', { embeds: [{ title: 'x' }] }],
  ] as const)('without %s end in %s', async (name, outcome, body) => {
    const channel = discord.addChannel(guild, `without-${name.toLowerCase()}`);
    expect(await refusalOf(post(channel.id, body))).toBe('accepted');
    discord.setPermissions(channel, discord.bot, { deny: [name] });
    expect(await refusalOf(post(channel.id, body))).toBe(outcome);
    discord.expectRefusals(1);
  });

  it('are those that the bot was given for a server', async () => {
    const quiet = discord.addGuild({ name: 'Quiet', botPermissions: ['VIEW_CHANNEL'] });
    expect(await refusalOf(post(quiet.channel('general').id, { content: 'x' }))).toBe('403 50013');
    await expect.poll(() => bot.client.guilds.cache.get(quiet.id)?.name).toBe('Quiet');
    const channel = bot.client.channels.cache.get(quiet.channel('general').id);
    const seen =
      channel?.isTextBased() && !channel.isDMBased() && channel.permissionsFor(discord.bot.id);
    expect(seen && [seen.has('ViewChannel'), seen.has('SendMessages')]).toEqual([true, false]);
  });

  it('and references decide on replies', async () => {
    const said = ann.say(general, 'Well?');
    const reply = { content: 'x', message_reference: { message_id: said.id } };
    discord.setPermissions(general, discord.bot, { deny: ['READ_MESSAGE_HISTORY'] });
    expect(await refusalOf(post(general.id, reply))).toBe('403 160002');
    discord.setPermissions(general, discord.bot, {});
    expect(await refusalOf(post(general.id, reply))).toBe('accepted');
    ann.delete(said);
    expect(await refusalOf(post(general.id, reply))).toBe('400 50035');
    const lenient = { ...reply.message_reference, fail_if_not_exists: false };
    const { id } = await post(general.id, { content: 'x', message_reference: lenient });
    expect(ann.look({ id, channelId: general.id })?.replyTo).toBeNull();
  });

  it('do not open direct messages to those who take none', async () => {
    const shy = discord.addUser({ name: 'shy' });
    shy.takesDirectMessages(false);
    const channel = (await bot.client.rest.post(Routes.userChannels(), {
      body: { recipient_id: shy.id },
    })) as { id: string };
    expect(await refusalOf(post(channel.id, { content: 'x' }))).toBe('403 50007');
    shy.takesDirectMessages(true);
    expect(await refusalOf(post(channel.id, { content: 'x' }))).toBe('accepted');
  });
});

describe('what the bot writes', () => {
  it('comes once for a nonce that it wants to be unique', async () => {
    const body = { content: 'once', nonce: 'abc', enforce_nonce: true };
    const [first, second] = [await post(general.id, body), await post(general.id, body)];
    expect(second.id).toBe(first.id);
    expect(ann.sees(general).filter(({ content }) => content === 'once')).toHaveLength(1);
  });

  it('is noted where it notifies somebody', async () => {
    const before = discord.pings.length;
    await post(general.id, {
      content: `${ann.mention} @everyone`,
      allowed_mentions: { parse: [] },
    });
    expect(discord.pings).toHaveLength(before);
    await post(general.id, { content: ann.mention });
    expect(discord.pings.at(-1)).toMatchObject({ users: [ann.id], everyone: false });
  });

  it('is the bot’s own to change', async () => {
    const said = ann.say(general, 'Mine.');
    const patch = (id: string) =>
      bot.client.rest.patch(Routes.channelMessage(general.id, id), { body: { content: 'new' } });
    expect(await refusalOf(patch(said.id))).toBe('403 50005');
    expect(await refusalOf(patch((await post(general.id, { content: 'old' })).id))).toBe(
      'accepted',
    );
    expect(await refusalOf(patch(discord.bot.id))).toBe('404 10008');
    const remove = bot.client.rest.delete(Routes.channelMessage(general.id, said.id));
    expect(await refusalOf(remove)).toBe('403 50013');
    expect(await refusalOf(post('123456789012345678', { content: 'x' }))).toBe('404 10003');
  });

  it('may be reactions and typing', async () => {
    const said = ann.say(general, 'Good?');
    await bot.client.rest.put(Routes.channelMessageOwnReaction(general.id, said.id, '👍'));
    await bot.client.rest.post(Routes.channelTyping(general.id));
    expect(ann.look(said)?.reactions).toEqual(['👍']);
    expect(discord.requests.count('POST /channels/*/typing')).toBe(1);
  });
});

describe('threads', () => {
  it('start once from a message, and are talked in', async () => {
    const { id } = await post(general.id, { content: 'An answer.' });
    const start = () =>
      bot.client.rest.post(Routes.threads(general.id, id), { body: { name: 'Go on' } });
    expect(await refusalOf(start())).toBe('accepted');
    expect(await refusalOf(start())).toBe('400 160004');
    const thread = guild.thread('Go on');
    expect(thread.id).toBe(id);
    expect(ann.look({ id, channelId: general.id })?.threadId).toBe(id);
    const said = ann.say(thread, 'answer me', { mentions: [discord.bot] });
    expect(await discord.botReplyTo(said)).toMatchObject({ channelId: thread.id });
    expect(heard.at(-1)?.channel.isThread()).toBe(true);
  });

  it('need permissions, and a message in a channel of a server', async () => {
    const channel = discord.addChannel(guild, 'no-threads');
    const { id } = await post(channel.id, { content: 'x' });
    discord.setPermissions(channel, discord.bot, {
      deny: ['CREATE_PUBLIC_THREADS', 'SEND_MESSAGES_IN_THREADS'],
    });
    const start = (channelId: string, messageId: string) =>
      refusalOf(
        bot.client.rest.post(Routes.threads(channelId, messageId), { body: { name: 'x' } }),
      );
    expect(await start(channel.id, id)).toBe('403 50013');
    const thread = ann.startThread(ann.say(channel, 'y'), 'Ann’s');
    expect(await refusalOf(post(thread.id, { content: 'x' }))).toBe('403 50013');
    const direct = ann.dm('hello');
    expect(await start(direct.channelId, direct.id)).toBe('400 50024');
  });
});

describe('the API', () => {
  it('knows no other routes, and wants the token', async () => {
    expect(await refusalOf(bot.client.rest.get('/stickers/1'))).toBe('404 0');
    expect(discord.takeRefusals()).toMatchObject([{ method: 'GET', path: '/stickers/1' }]);
    const response = await fetch(`${discord.apiUrl}/v10/users/@me`);
    expect([response.status, await response.json()]).toMatchObject([401, { code: 0 }]);
  });
});
