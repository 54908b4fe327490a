import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connectEchoBot, type EchoBot } from './echo-bot.js';
import { type Guild, type Person, StandIn, type TextChannel } from './stand-in/index.js';

const COMMANDS = [
  {
    name: 'ask',
    description: 'Asks.',
    integration_types: [0, 1],
    contexts: [0, 1],
    options: [
      { type: 3, name: 'question', description: 'What.', required: true, max_length: 20 },
      { type: 5, name: 'private', description: 'For your eyes only.' },
      { type: 4, name: 'count', description: 'How many.', min_value: 1, max_value: 3 },
      {
        type: 3,
        name: 'tone',
        description: 'How.',
        choices: [{ name: 'Kind', value: 'kind' }],
      },
      { type: 6, name: 'whom', description: 'Somebody.' },
    ],
  },
  {
    name: 'source',
    description: 'Shows one.',
    options: [{ type: 3, name: 'file', description: 'Which.', required: true, autocomplete: true }],
  },
  {
    name: 'admin',
    description: 'Manages.',
    default_member_permissions: '32',
    contexts: [0],
    options: [
      { type: 1, name: 'status', description: 'Tells.' },
      {
        type: 1,
        name: 'limit',
        description: 'Sets.',
        options: [{ type: 10, name: 'rate', description: 'How often.', required: true }],
      },
    ],
  },
  { name: 'Find sources', type: 3 },
];

let discord: StandIn;
let bot: EchoBot;
let guild: Guild;
let general: TextChannel;
let ann: Person;

beforeAll(async () => {
  discord = await StandIn.start();
  guild = discord.addGuild({ name: 'News' });
  general = guild.channel('general');
  ann = discord.addUser({ name: 'ann' });
  bot = await connectEchoBot(discord, {
    commands: COMMANDS,
    onInteraction: async (interaction) => {
      if (interaction.isAutocomplete()) {
        const { name, value } = interaction.options.getFocused(true);
        await interaction.respond([{ name: `${name} ${value}`, value }]);
      } else if (interaction.isMessageContextMenuCommand()) {
        await interaction.reply(`about: ${interaction.targetMessage.content}`);
      } else if (interaction.isChatInputCommand()) {
        const { options, commandName, context, locale, user } = interaction;
        const [whom, sub] = [options.getUser('whom'), options.getSubcommand(false)];
        const seen = { commandName, sub, whom: whom?.username, by: user.username, context, locale };
        await interaction.reply(JSON.stringify({ ...seen, data: options.data }));
      }
    },
  });
});
afterAll(() => discord.stop());
afterEach(() => {
  discord.assertNothingRefused();
  expect(bot.failures).toEqual([]);
});

const told = async (trace: ReturnType<Person['slash']>) =>
  JSON.parse((await (await trace).response()).content);

describe('slash commands', () => {
  it('carry options, who used them and where', async () => {
    const ben = discord.addUser({ name: 'ben', locale: 'de' });
    const seen = await told(
      ben.slash(general, 'ask', { question: 'When?', private: true, count: 2, whom: ann }),
    );
    expect(seen).toMatchObject({ commandName: 'ask', whom: 'ann', by: 'ben', locale: 'de' });
    expect(seen).toMatchObject({ context: 0 });
    expect(seen.data.map(({ value }: { value: unknown }) => value)).toEqual([
      'When?',
      true,
      2,
      ann.id,
    ]);
  });

  it('reach the bot from direct messages', async () => {
    const trace = await ann.slash(ann.directChannel, 'ask', { question: 'When?' });
    expect((await trace.response()).channelId).toBe(ann.directChannel.id);
    expect(ann.sees(ann.directChannel)).toHaveLength(1);
  });

  it('have sub-commands', async () => {
    const eve = discord.addUser({ name: 'eve', permissions: ['MANAGE_GUILD'] });
    expect(await told(eve.slash(general, 'admin status'))).toMatchObject({ sub: 'status' });
    expect(await told(eve.slash(general, 'admin limit', { rate: 0.5 }))).toMatchObject({
      data: [{ name: 'limit', options: [{ value: 0.5 }] }],
    });
  });

  it.each([
    ['a command that there is not', 'aks', {}, /registered are “ask”/u],
    ['an option that there is not', 'ask', { question: 'W', who: 'x' }, /no option “who”/u],
    ['a required option left out', 'ask', {}, /“question” is required/u],
    ['text that is too long', 'ask', { question: 'x'.repeat(21) }, /takes 0 to 20/u],
    ['a number for text', 'ask', { question: 1 }, /of type 3/u],
    ['a number out of bounds', 'ask', { question: 'W', count: 4 }, /takes 1 to 3/u],
    ['a fraction', 'ask', { question: 'W', count: 1.5 }, /whole numbers/u],
    ['no choice', 'ask', { question: 'W', tone: 'rude' }, /takes kind/u],
    ['text for somebody', 'ask', { question: 'W', whom: 'ann' }, /of type 6/u],
    ['a permission that is missing', 'admin status', {}, /it takes MANAGE_GUILD/u],
  ])('cannot be used with %s', async (_, line, options, reason) => {
    await expect(ann.slash(general, line, options)).rejects.toThrow(reason);
  });

  it('cannot be used without their sub-command, or where they are not offered', async () => {
    const eve = discord.addUser({ name: 'eve', permissions: ['ADMINISTRATOR'] });
    await expect(eve.slash(general, 'admin')).rejects.toThrow(/no sub-command/u);
    await expect(eve.slash(general, 'admin stauts')).rejects.toThrow(/no sub-command “stauts”/u);
    await expect(eve.slash(eve.directChannel, 'admin status')).rejects.toThrow(/not for direct/u);
    const hidden = discord.addChannel(guild, 'hidden');
    discord.setPermissions(hidden, 'everyone', { deny: ['VIEW_CHANNEL'] });
    await expect(ann.slash(hidden, 'ask', { question: 'W' })).rejects.toThrow(/not for them/u);
  });

  it('work for those who installed the application where the bot is not', async () => {
    const elsewhere = discord.addGuild({ name: 'Elsewhere', withBot: false });
    const zoe = discord.addUser({ name: 'zoe', installed: true });
    const channel = elsewhere.channel('general');
    expect(await told(zoe.slash(channel, 'ask', { question: 'When?' }))).toMatchObject({
      by: 'zoe',
    });
    await expect(ann.slash(channel, 'ask', { question: 'W' })).rejects.toThrow(/not installed/u);
    await expect(zoe.slash(channel, 'source', { file: 'x' })).rejects.toThrow(/not installed/u);
  });
});

describe('other commands', () => {
  it('offer choices while one types', async () => {
    expect(await ann.autocomplete(general, 'source', { file: 'whi' })).toEqual([
      { name: 'file whi', value: 'whi' },
    ]);
    await expect(ann.autocomplete(general, 'ask', { question: 'W' })).rejects.toThrow(
      /no autocomplete/u,
    );
  });

  it('are used on messages, whose content they carry', async () => {
    const said = ann.say(general, 'It was in March.');
    const trace = await ann.messageCommand(said, 'Find sources');
    expect((await trace.response()).content).toBe('about: It was in March.');
  });
});

describe('registering', () => {
  const put = (commands: readonly object[]) =>
    bot.client.rest.put(`/applications/${discord.bot.id}/guilds/${guild.id}/commands`, {
      body: commands,
    });
  const versions = () => discord.commands(guild).map(({ id, version }) => `${id} ${version}`);

  it('keeps ids, and the versions of what did not change', async () => {
    const one = { name: 'one', description: 'First.' };
    const two = { name: 'two', description: 'Second.' };
    await put([one, two]);
    const before = versions();
    await put([
      { ...one, options: [], name_localizations: null },
      { ...two, description: 'New.' },
    ]);
    const after = versions();
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    expect(after[1]?.split(' ')[0]).toBe(before[1]?.split(' ')[0]);
    await put([two]);
    expect(discord.commands(guild).map(({ name }) => name)).toEqual(['two']);
    await put([]);
    expect(discord.commands()).toHaveLength(COMMANDS.length);
  });

  it('hides localizations from those who do not ask for them', async () => {
    await put([{ name: 'one', description: 'First.', name_localizations: { de: 'eins' } }]);
    const list = async (query: string) =>
      JSON.stringify(
        await bot.client.rest.get(
          `/applications/${discord.bot.id}/guilds/${guild.id}/commands${query as ''}`,
        ),
      );
    expect(await list('')).not.toContain('eins');
    expect(await list('?with_localizations=true')).toContain('eins');
    await put([]);
  });
});
