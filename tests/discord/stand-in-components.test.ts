import { type APIModalInteractionResponseCallbackData, MessageFlags } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connectEchoBot, type EchoBot } from './echo-bot.js';
import { type Person, type SeenMessage, StandIn, type TextChannel } from './stand-in/index.js';

const text = (content: string) => ({ type: 10, content }) as const;
const button = (custom_id: string, label: string, more = {}) =>
  ({ type: 2, style: 2, custom_id, label, ...more }) as const;

const CARD = {
  flags: MessageFlags.IsComponentsV2,
  components: [
    {
      type: 17,
      components: [
        text('An answer [1]'),
        { type: 9, components: [text('tide-post.md:4')], accessory: button('show:1', 'Show') },
        { type: 1, components: [button('more', 'More'), button('old', 'Old', { disabled: true })] },
        { type: 1, components: [button('twice:1', 'Twice'), button('twice:2', 'Twice')] },
        {
          type: 1,
          components: [
            { type: 2, style: 5, label: 'Page', url: 'https://example.org' },
            button('form', '👎'),
          ],
        },
        {
          type: 1,
          components: [
            {
              type: 3,
              custom_id: 'pick',
              placeholder: 'Sources',
              max_values: 2,
              options: [
                { label: 'One', value: '1' },
                { label: 'Two', value: '2' },
                { label: 'Three', value: '3' },
              ],
            },
          ],
        },
      ],
    },
  ],
} as const;

const FORM: APIModalInteractionResponseCallbackData = {
  custom_id: 'why',
  title: 'What was wrong?',
  components: [
    {
      type: 18,
      label: 'In your words',
      component: { type: 4, custom_id: 'words', style: 2, min_length: 3, max_length: 10 },
    },
    {
      type: 18,
      label: 'Kind',
      component: {
        type: 3,
        custom_id: 'kind',
        required: false,
        options: [{ label: 'Wrong date', value: 'date' }],
      },
    },
  ],
};

let discord: StandIn;
let bot: EchoBot;
let general: TextChannel;
let ann: Person;
let card: SeenMessage;

beforeAll(async () => {
  discord = await StandIn.start();
  general = discord.addGuild({ name: 'News' }).channel('general');
  ann = discord.addUser({ name: 'ann' });
  bot = await connectEchoBot(discord, {
    commands: [{ name: 'card', description: 'Shows one.' }],
    onInteraction: async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.deferReply();
        await interaction.editReply(CARD);
      } else if (interaction.isModalSubmit()) {
        const words = interaction.fields.getTextInputValue('words');
        const kind = interaction.fields.getStringSelectValues('kind').join();
        if (interaction.isFromMessage()) {
          await interaction.deferUpdate();
          await interaction.editReply({ components: [text(`noted ${words} ${kind}`)] });
        }
      } else if (interaction.isStringSelectMenu()) {
        await interaction.reply({ content: interaction.values.join(), flags: 64 });
      } else if (interaction.isButton()) {
        if (interaction.customId === 'form') await interaction.showModal(FORM);
        if (interaction.customId === 'more')
          await interaction.update({ components: [text('More.')] });
        if (interaction.customId === 'show:1') {
          await interaction.deferUpdate();
          await interaction.followUp({
            content: `in context of ${interaction.message.id}`,
            flags: 64,
          });
        }
        if (interaction.customId === 'twice:2') {
          await interaction.deferUpdate();
          await interaction.deleteReply();
        }
      }
    },
  });
});
afterAll(() => discord.stop());
afterEach(() => {
  discord.assertNothingRefused();
  expect(bot.failures).toEqual([]);
});

const show = async () => (await ann.slash(general, 'card')).response();

describe('a message with components', () => {
  beforeAll(async () => {
    card = await show();
  });

  it('shows all its texts and what one can press', () => {
    expect(card.text).toContain('An answer [1]\ntide-post.md:4');
    expect(card.buttons.map(({ label }) => label)).toEqual([
      'Show',
      'More',
      'Old',
      'Twice',
      'Twice',
      'Page',
      '👎',
    ]);
    expect(card.buttons.find(({ label }) => label === 'Page')?.customId).toBeNull();
    expect(card.selects.map(({ placeholder }) => placeholder)).toEqual(['Sources']);
    const numbers = JSON.stringify(card.components).match(/"id":\d+/gu) ?? [];
    expect([numbers.length, new Set(numbers).size]).toEqual([16, 16]);
  });

  it('cannot be used where a person could not', async () => {
    await expect(ann.click(card, 'Nowhere')).rejects.toThrow(/no button Nowhere.*\[More\] more/su);
    await expect(ann.click(card, 'Old')).rejects.toThrow('disabled');
    await expect(ann.click(card, 'Page')).rejects.toThrow('a link');
    await expect(ann.click(card, 'Twice')).rejects.toThrow('2 times');
    await expect(ann.choose(card, 'Sources', ['4'])).rejects.toThrow('no option “4”');
    await expect(ann.choose(card, 'pick', ['1', '2', '3'])).rejects.toThrow('1 to 2 values');
  });

  it('is used by label, custom id or pattern', async () => {
    const shown = await ann.click(card, /^show:/u);
    expect(shown).toMatchObject({ deferred: true });
    expect(await shown.response()).toMatchObject({
      content: `in context of ${card.id}`,
      ephemeral: true,
      replyTo: card.id,
    });
    const chosen = await ann.choose(card, 'Sources', ['Two', '3']);
    expect((await chosen.response()).content).toBe('2,3');
  });

  it('is changed in its place', async () => {
    const trace = await ann.click(await show(), 'More');
    expect(trace).toMatchObject({ state: 'answered', deferred: false });
    const changed = await trace.response();
    expect(changed).toMatchObject({ text: 'More.', edited: true, buttons: [] });
    await expect(ann.click(changed, 'More')).rejects.toThrow('no button');
    expect(ann.look(changed)?.text).toBe('More.');
  });

  it('is gone when it was deleted', async () => {
    const trace = await ann.click(await show(), 'twice:2');
    await bot.idle();
    expect(trace.state).toBe('deleted');
    const own = await show();
    const zoe = discord.addUser({ name: 'zoe', permissions: ['MANAGE_MESSAGES'] });
    zoe.delete(own);
    await expect(ann.click(own, 'More')).rejects.toThrow('has been deleted');
  });
});

describe('a form', () => {
  it('is opened, filled and sent, and changes the message', async () => {
    const shown = await show();
    const trace = await ann.click(shown, '👎');
    expect(trace.state).toBe('form');
    expect(trace.modal?.text).toContain('What was wrong?\nIn your words');
    await expect(trace.response()).rejects.toThrow('no message');
    const sent = await ann.submit(trace.modal, { words: 'the date', Kind: 'Wrong date' });
    const changed = await sent.response();
    expect(changed).toMatchObject({ id: shown.id, text: 'noted the date date' });
  });

  it('takes what its fields take', async () => {
    const { modal } = await ann.click(await show(), '👎');
    const refused = async (values: Record<string, string>) =>
      ann.submit(modal, values).then(
        () => '',
        ({ message }: Error) => message,
      );
    expect(await refused({})).toContain('required');
    expect(await refused({ words: 'no' })).toContain('takes 3 to 10');
    expect(await refused({ words: 'x'.repeat(11) })).toContain('takes 3 to 10');
    expect(await refused({ words: 'right', why: 'x' })).toContain('no field “why”');
    expect(await refused({ words: 'right', kind: 'x' })).toContain('no option “x”');
    await expect(discord.addUser({ name: 'ben' }).submit(modal, {})).rejects.toThrow(
      /does not see/u,
    );
  });
});
