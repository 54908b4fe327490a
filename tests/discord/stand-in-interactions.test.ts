import {
  type ChatInputCommandInteraction,
  ComponentType,
  type DiscordAPIError,
  type InteractionReplyOptions,
  MessageFlags,
} from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connectEchoBot, type EchoBot } from './echo-bot.js';
import { type Person, StandIn, type TextChannel } from './stand-in/index.js';

const EPHEMERAL = 64;
const FIFTEEN_MINUTES = 15 * 60_000;

let discord: StandIn;
let bot: EchoBot;
let general: TextChannel;
let ann: Person;
let ben: Person;
/** What the bot does with the next command. */
let answer: (interaction: ChatInputCommandInteraction) => unknown;

beforeAll(async () => {
  discord = await StandIn.start();
  general = discord.addGuild({ name: 'News' }).channel('general');
  ann = discord.addUser({ name: 'ann' });
  ben = discord.addUser({ name: 'ben' });
  bot = await connectEchoBot(discord, {
    commands: [{ name: 'ask', description: 'Asks.', integration_types: [0, 1] }],
    onInteraction: (interaction) => interaction.isChatInputCommand() && answer(interaction),
  });
});
beforeEach(() => {
  answer = () => undefined;
  discord.takeRefusals();
});
afterAll(() => discord.stop());

/** The status and code with which a request was refused. */
async function refusalOf(request: Promise<unknown>): Promise<string> {
  const error = await request.then(
    () => null,
    (reason: DiscordAPIError) => reason,
  );
  return error === null ? 'accepted' : `${error.status} ${error.code}`;
}

const ask = (person = ann) => person.slash(general, 'ask');

describe('acknowledging', () => {
  it('is followed from the command to the answer', async () => {
    answer = async (interaction) => {
      await interaction.deferReply();
      await interaction.editReply('It was in March.');
    };
    const trace = await ask();
    expect(trace).toMatchObject({ state: 'thinking', deferred: true, failed: false });
    expect(trace.acknowledgedAfter).toBeLessThan(3000);
    expect(await trace.response()).toMatchObject({ text: 'It was in March.', ephemeral: false });
    expect(trace.state).toBe('answered');
    discord.assertNothingRefused();
  });

  it('is too late after three seconds, and the person is told', async () => {
    const pending: ChatInputCommandInteraction[] = [];
    answer = (interaction) => pending.push(interaction);
    const trace = await ask();
    expect(trace).toMatchObject({ failed: true, state: 'failed', acknowledgedAfter: null });
    await expect(trace.response()).rejects.toThrow('did not respond');
    expect(await refusalOf(Promise.all(pending.map((one) => one.reply('late'))))).toBe('404 10062');
    expect(discord.expectRefusals(1)[0]?.rule).toMatch(/within 3 seconds; \d+ ms/u);
  });

  it('happens once', async () => {
    let second = '';
    answer = async (interaction) => {
      await interaction.reply('one');
      const again = `/interactions/${interaction.id}/${interaction.token}/callback` as const;
      second = await refusalOf(
        interaction.client.rest.post(again, {
          auth: false,
          body: { type: 4, data: { content: 'two' } },
        }),
      );
    };
    const trace = await ask();
    await bot.idle();
    expect(second).toBe('400 40060');
    expect((await trace.response()).content).toBe('one');
    expect(() => discord.assertNothingRefused()).toThrow(/40060.*acknowledged once.*two/su);
    discord.expectRefusals(1);
  });

  it('needs an interaction that exists', async () => {
    const post = bot.client.rest.post('/interactions/123/token/callback', {
      auth: false,
      body: { type: 5 },
    });
    expect(await refusalOf(post)).toBe('404 10062');
  });

  it('tells what came of it where that is asked for', async () => {
    answer = async (interaction) => {
      const { resource, interaction: told } = await interaction.reply({
        content: 'mine',
        flags: EPHEMERAL,
        withResponse: true,
      });
      await interaction.followUp({
        content: `${resource?.message?.content} ${told.responseMessageEphemeral}`,
        flags: EPHEMERAL,
      });
    };
    expect((await (await ask()).followUp()).content).toBe('mine true');
  });
});

describe('tokens', () => {
  it('work for a quarter of an hour', async () => {
    const outcomes: string[] = [];
    answer = async (interaction) => {
      await interaction.reply('one');
      discord.advance(FIFTEEN_MINUTES - 1000);
      outcomes.push(await refusalOf(interaction.editReply('two')));
      discord.advance(2000);
      outcomes.push(await refusalOf(interaction.editReply('three')));
      outcomes.push(await refusalOf(interaction.followUp('four')));
    };
    const trace = await ask();
    await bot.idle();
    expect(outcomes).toEqual(['accepted', '401 50027', '401 50027']);
    expect((await trace.response()).content).toBe('two');
  });

  it('do nothing before the acknowledgement', async () => {
    let outcome = '';
    answer = async (interaction) => {
      outcome = await refusalOf(interaction.webhook.send('first'));
      await interaction.reply('done');
    };
    await (await ask()).response();
    expect(outcome).toBe('404 10015');
  });
});

describe('answers', () => {
  it('of a deferral come with the first follow-up too, and stay for one person where it was', async () => {
    answer = async (interaction) => {
      await interaction.deferReply({ flags: EPHEMERAL });
      await interaction.followUp('first');
      await interaction.followUp({ content: 'second', flags: EPHEMERAL });
      await interaction.followUp('third');
    };
    const trace = await ask();
    expect(await trace.followUp(1)).toMatchObject({ content: 'third', ephemeral: false });
    expect(trace.followUps.map(({ content }) => content)).toEqual(['second', 'third']);
    expect(await trace.response()).toMatchObject({ content: 'first', ephemeral: true });
    const seen = (person: Person) => person.sees(general).map(({ content }) => content);
    expect(seen(ann).slice(-3)).toEqual(['first', 'second', 'third']);
    expect(seen(ben).at(-1)).toBe('third');
    expect(seen(ben)).not.toContain('second');
  });

  it('can be looked at, changed and deleted, and are gone then', async () => {
    const outcomes: string[] = [];
    answer = async (interaction) => {
      await interaction.deferReply();
      await interaction.editReply('original');
      const follow = await interaction.followUp('follow');
      await interaction.editReply({ message: follow, content: 'followed' });
      outcomes.push((await interaction.fetchReply()).content);
      await interaction.deleteReply();
      outcomes.push(await refusalOf(interaction.editReply('again')));
      outcomes.push('done');
    };
    const trace = await ask();
    await bot.idle();
    expect(outcomes).toEqual(['original', '404 10008', 'done']);
    expect(trace.state).toBe('deleted');
    expect((await trace.response()).content).toBe('followed');
  });

  it('are waited for until they say what is wanted', async () => {
    answer = async (interaction) => {
      await interaction.reply('searching');
      await interaction.editReply('reading');
      await interaction.editReply('It was in March.');
    };
    const trace = await ask();
    const final = await trace.response({ where: ({ content }) => content.startsWith('It was') });
    expect(final).toMatchObject({ content: 'It was in March.', edited: true });
  });

  it('that one person sees are unknown to the channel', async () => {
    let outcome = '';
    answer = async (interaction) => {
      await interaction.reply({ content: 'mine', flags: EPHEMERAL });
      const { id } = await interaction.fetchReply();
      outcome = await refusalOf(
        interaction.client.rest.get(`/channels/${interaction.channelId}/messages/${id}`),
      );
    };
    const trace = await ask();
    await bot.idle();
    expect(outcome).toBe('404 10008');
    await expect(ben.click(await trace.response(), 'x')).rejects.toThrow('does not see');
  });

  it('follow five times where the application is installed for the user alone', async () => {
    const zoe = discord.addUser({ name: 'zoe', installed: true });
    const elsewhere = discord.addGuild({ name: 'Elsewhere', withBot: false }).channel('general');
    const outcomes: string[] = [];
    answer = async (interaction) => {
      outcomes.push(String(interaction.authorizingIntegrationOwners.guildId));
      await interaction.reply('first');
      for (let n = 1; n <= 6; n++) {
        outcomes.push(await refusalOf(interaction.followUp(`follow ${n}`)));
      }
    };
    const trace = await zoe.slash(elsewhere, 'ask');
    await bot.idle();
    expect(outcomes).toEqual(['null', ...Array(5).fill('accepted'), '400 40094']);
    expect(trace.followUps).toHaveLength(5);
  });

  it('must be what Discord takes', async () => {
    let outcome = '';
    answer = async (interaction) => {
      outcome = await refusalOf(interaction.reply('x'.repeat(2001)));
      await interaction.reply({
        content: 'short',
        files: [{ attachment: Buffer.from('abc'), name: 'a.txt' }],
      });
    };
    const { files, content } = await (await ask()).response();
    expect(outcome).toBe('400 50035');
    expect({ content, file: files[0]?.bytes.toString(), name: files[0]?.filename }).toEqual({
      content: 'short',
      file: 'abc',
      name: 'a.txt',
    });
    discord.expectRefusals(1);
  });

  it('may bring files of 10 MiB, which components show where they came along', async () => {
    const most = 10 * 1024 * 1024;
    const showing = (name: string, bytes: number): InteractionReplyOptions => ({
      flags: MessageFlags.IsComponentsV2,
      components: [{ type: ComponentType.File, file: { url: `attachment://${name}` } }],
      files: [{ attachment: Buffer.alloc(bytes), name: 'a.txt' }],
    });
    const outcomes: string[] = [];
    answer = async (interaction) => {
      outcomes.push(await refusalOf(interaction.reply(showing('b.txt', 1))));
      outcomes.push(await refusalOf(interaction.reply(showing('a.txt', most + 1))));
      await interaction.reply(showing('a.txt', most));
    };
    const { files } = await (await ask()).response();
    expect(outcomes).toEqual(['400 50035', '413 40005']);
    expect(files.map(({ filename, size }) => [filename, size])).toEqual([['a.txt', most]]);
    discord.expectRefusals(2);
  });
});
