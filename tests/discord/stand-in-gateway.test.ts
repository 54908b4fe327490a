import { GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectEchoBot, type EchoBot } from './echo-bot.js';
import { type Person, StandIn, type StandInOptions, type TextChannel } from './stand-in/index.js';

let discord: StandIn;
let bot: EchoBot;
let general: TextChannel;
let ann: Person;
let heard: string[];

beforeEach(() => {
  heard = [];
});
afterEach(async () => {
  await discord.stop();
});

async function connect(options: StandInOptions = {}): Promise<void> {
  discord = await StandIn.start(options);
  general = discord.addGuild({ name: 'News' }).channel('general');
  ann = discord.addUser({ name: 'ann' });
  bot = await connectEchoBot(discord, { onMessage: (message) => heard.push(message.content) });
}

const say = (text: string) => ann.say(general, text, { mentions: [discord.bot] });
const sessions = () => discord.gateway.sessions;
const until = (what: keyof StandIn['gateway']['sessions'], count: number) =>
  discord.until(() => sessions()[what] === count || null, { what: `${what} ${count}` });
const hears = (...texts: readonly string[]) =>
  expect
    .poll(() => heard, { timeout: 5000 })
    .toEqual(texts.map((text) => `<@${discord.bot.id}> ${text}`));

describe('a session', () => {
  it('begins with the servers, channels and the bot itself', async () => {
    await connect();
    const guild = bot.client.guilds.cache.get(general.guild.id);
    expect(guild?.name).toBe('News');
    expect(guild?.members.me?.id).toBe(discord.bot.id);
    expect(guild?.channels.cache.get(general.id)?.name).toBe('general');
    expect(sessions()).toEqual({ identified: 1, resumed: 0, refused: 0, closed: 0 });
    const later = discord.addGuild({ name: 'Later' });
    await expect.poll(() => bot.client.guilds.cache.has(later.id)).toBe(true);
    const channel = discord.addChannel(later, 'new');
    await expect.poll(() => bot.client.channels.cache.has(channel.id)).toBe(true);
    discord.removeChannel(channel);
    await expect.poll(() => bot.client.channels.cache.has(channel.id)).toBe(false);
    discord.removeBot(later);
    await expect.poll(() => bot.client.guilds.cache.has(later.id)).toBe(false);
  });

  it('is resumed after its connection was cut, with what was missed', async () => {
    await connect();
    discord.gateway.drop();
    await until('closed', 1);
    say('missed');
    await until('resumed', 1);
    say('later');
    await hears('missed', 'later');
    expect(sessions()).toMatchObject({ identified: 1, resumed: 1 });
  });

  it('begins anew where resuming is refused', async () => {
    await connect();
    discord.gateway.refuseResumes();
    discord.gateway.drop();
    await until('identified', 2);
    await discord.gateway.whenReady();
    say('here');
    await hears('here');
    expect(sessions()).toMatchObject({ refused: 1, resumed: 0 });
  });

  it('is resumed when the gateway asks for it', async () => {
    await connect();
    discord.gateway.askReconnect();
    await until('resumed', 1);
    say('here');
    await hears('here');
  });

  it('ends when the gateway says so', async () => {
    await connect();
    discord.gateway.invalidateSession();
    await until('identified', 2);
    discord.gateway.invalidateSession({ resumable: true });
    await until('resumed', 1);
  });

  it('is given up by a bot whose heartbeats nobody answers', async () => {
    await connect({ heartbeatInterval: 200 });
    discord.gateway.swallowHeartbeats(2);
    await until('resumed', 1);
  });

  it('answers heartbeats that the gateway asks for', async () => {
    await connect();
    discord.gateway.askHeartbeat();
    await expect.poll(() => bot.client.ws.ping).toBeGreaterThanOrEqual(0);
  });

  it('may be told the same twice', async () => {
    discord = await StandIn.start();
    general = discord.addGuild({ name: 'News' }).channel('general');
    const used: string[] = [];
    bot = await connectEchoBot(discord, {
      commands: [{ name: 'ask', description: 'Asks.' }],
      onInteraction: async (interaction) => {
        used.push(interaction.id);
        if (interaction.isChatInputCommand()) await interaction.deferReply();
      },
    });
    const trace = await discord.addUser({ name: 'ben' }).slash(general, 'ask');
    discord.gateway.redeliverLast('INTERACTION_CREATE');
    await expect.poll(() => used).toEqual([trace.id, trace.id]);
    await bot.idle();
    expect(discord.takeRefusals()).toMatchObject([{ code: 40060 }]);
    expect(() => discord.gateway.redeliverLast('THREAD_CREATE')).toThrow('THREAD_CREATE');
  });
});

describe('who may connect, and is told what', () => {
  const connectWith = async (plan: Parameters<typeof connectEchoBot>[1]) => {
    discord = await StandIn.start();
    general = discord.addGuild({ name: 'News' }).channel('general');
    ann = discord.addUser({ name: 'ann' });
    return connectEchoBot(discord, plan);
  };

  it('needs the token of the bot', async () => {
    await expect(connectWith({ token: 'another' })).rejects.toThrow();
    expect(discord.expectRefusals()[0]).toMatchObject({ status: 401, path: '/gateway/bot' });
  });

  it('needs privileged intents to be enabled', async () => {
    const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent];
    await expect(connectWith({ intents })).rejects.toThrow();
    expect(discord.expectRefusals(1)[0]).toMatchObject({ method: 'GATEWAY', code: 4014 });
  });

  it('depends on intents', async () => {
    const onMessage = ({ content }: { content: string }) => heard.push(content);
    bot = await connectWith({ intents: [GatewayIntentBits.DirectMessages], onMessage });
    say('unheard');
    ann.dm('heard');
    await expect.poll(() => heard).toEqual(['heard']);
  });

  it('has all content with the privileged intent', async () => {
    discord = await StandIn.start({ messageContentIntent: true });
    general = discord.addGuild({ name: 'News' }).channel('general');
    const { Guilds, GuildMessages, MessageContent } = GatewayIntentBits;
    bot = await connectEchoBot(discord, {
      intents: [Guilds, GuildMessages, MessageContent],
      onMessage: ({ content }) => heard.push(content),
    });
    discord.addUser({ name: 'ben' }).say(general, 'To nobody.');
    await expect.poll(() => heard).toEqual(['To nobody.']);
  });
});
