import { describe, expect, it } from 'vitest';
import type { Channel, Guild, Person, SeenMessage } from '../stand-in/index.js';
import { labelsOf, saidOf } from './read-message.js';
import { runningBot } from './running-bot.js';

const running = runningBot();

const QUESTION = 'How many hostages does Hamas still hold?';

const use = async (person: Person, channel: Channel, command: string, options = {}) =>
  (await person.slash(channel, command, options)).response();
const click = async (person: Person, message: SeenMessage, button: string) =>
  (await person.click(message, button)).response();

describe('/help', () => {
  it('names the commands so that they can be clicked, to whoever asks alone', async () => {
    const ann = running.person();
    for (const channel of [running.general, ann.directChannel]) {
      const { text, ephemeral } = await use(ann, channel, 'help');
      expect(ephemeral).toBe(true);
      const ids = new Map(running.discord.commands().map(({ name, id }) => [name, id]));
      for (const name of ['ask', 'cite', 'sources', 'source']) {
        expect(text).toContain(`</${name}:${ids.get(name)}>`);
      }
      expect(text).toContain(`</footnote forget-me:${ids.get('footnote')}>`);
      expect(text).toContain(`<@${running.discord.bot.id}>`);
    }
  });
});

describe('/footnote status', () => {
  it('tells managers what is indexed, how the last run went and what goes on', async () => {
    const { text, ephemeral } = await use(running.manager(), running.general, 'footnote status');
    expect(ephemeral).toBe(true);
    for (const part of [
      /^\*\*11 articles\*\* in \d+ passages$/mu,
      /18 December 2014 to 8 March 2025/u,
      /Levant Wire \(1\)/u,
      /\*\*Last run\*\* <t:\d+:R>: 10 new/u,
      /Everything is read\./u,
      /New files are noticed at once\./u,
      /No question is waiting\./u,
    ]) {
      expect(text).toMatch(part);
    }
    // Where things lie on the disk is nobody's business.
    expect(text).not.toContain(running.corpus);
    expect(text).not.toContain(running.library);
  });
});

describe('/footnote reindex', () => {
  it('starts a run, and says so where one is under way', async () => {
    const eve = running.manager();
    const told = await Promise.all([1, 2].map(() => use(eve, running.general, 'footnote reindex')));
    const texts = told.map(({ text }) => text).join('\n');
    expect(texts).toMatch(/is reading the articles again and answers meanwhile/u);
    expect(texts).toMatch(/is reading the articles already/u);
    expect(told.every(({ ephemeral }) => ephemeral)).toBe(true);
    // Whoever asks meanwhile is answered.
    expect((await use(eve, running.general, 'ask', { question: QUESTION })).text).toMatch(/59/u);
    await running.indexed(2);
    const { text } = await use(eve, running.general, 'footnote status');
    expect(text).toMatch(/nothing had changed in 10 files/u);
  });
});

describe('/footnote settings', () => {
  const settings = (guild: Guild, options = {}) =>
    use(running.manager(), guild.channel('one'), 'footnote settings', options);
  const twoChannels = () => {
    const guild = running.newGuild('one', 'two');
    return { guild, one: guild.channel('one'), two: guild.channel('two') };
  };

  it('shows what holds, and where it comes from', async () => {
    const { guild, one } = twoChannels();
    expect((await settings(guild)).text).toMatch(/on \*\(default\)\*/u);
    await settings(guild, { answers: 'off' });
    const changed = await settings(guild, {
      channel: one,
      private: 'on',
      sources: '2020*, doha-briefs.jsonl',
    });
    expect(changed.ephemeral).toBe(true);
    expect(changed.text).toContain(`**Settings in <#${one.id}>**`);
    expect(changed.text).toMatch(/off \*\(as in the whole server\)\*/u);
    expect(changed.text).toMatch(
      /only `2020\*` and `doha-briefs\.jsonl` \*\(set for this channel\)\*/u,
    );
    const server = await settings(guild);
    expect(server.text).toContain('Channels with settings of their own');
    expect(server.text).toContain(`<#${one.id}>`);
  });

  it('switches answers off for a server and on again for a channel', async () => {
    const { guild, one, two } = twoChannels();
    await settings(guild, { answers: 'off' });
    await settings(guild, { channel: two, answers: 'on' });
    const ann = running.person();
    const asked = (channel: Channel) => use(ann, channel, 'ask', { question: QUESTION });
    expect(await asked(one)).toMatchObject({
      ephemeral: true,
      text: expect.stringContaining('Those who manage the server can switch it on'),
    });
    expect((await asked(two)).text).toContain('59 hostages');
    const mention = ann.say(one, QUESTION, { mentions: [running.discord.bot] });
    expect((await running.discord.botReplyTo(mention)).text).toContain('is switched off here');
    expect((await use(ann, one, 'cite', { text: QUESTION })).text).toContain('is switched off');

    await settings(guild, { reset: true });
    expect((await asked(one)).text).toContain('59 hostages');
    expect((await settings(guild)).text).toContain(`<#${two.id}>`);
    await settings(guild, { channel: two, reset: true });
    expect((await settings(guild)).text).not.toContain(`<#${two.id}>`);
  });

  it('makes answers private, which a reply to a mention cannot be', async () => {
    const { guild, one, two } = twoChannels();
    await settings(guild, { channel: one, private: 'on' });
    const ann = running.person();
    expect((await use(ann, one, 'ask', { question: QUESTION })).ephemeral).toBe(true);
    expect((await use(ann, two, 'ask', { question: QUESTION })).ephemeral).toBe(false);
    const mention = ann.say(one, QUESTION, { mentions: [running.discord.bot] });
    const reply = await running.discord.botReplyTo(mention);
    expect(reply.text).toMatch(/Answers are private in this channel.*<\/ask:\d+>/u);
    expect(reply.text).not.toContain('59 hostages');
  });

  it('restricts sources, and takes the restriction back', async () => {
    const { guild, one } = twoChannels();
    const ask = async () => (await use(running.person(), one, 'ask', { question: QUESTION })).text;
    await settings(guild, { sources: '2020*' });
    expect(await ask()).not.toContain('59 hostages');
    await settings(guild, { sources: '*' });
    expect(await ask()).toContain('59 hostages');
    expect((await settings(guild, { sources: 'no-such-folder' })).text).toContain('No article');
    expect(await ask()).toContain('59 hostages');
    const many = Array.from({ length: 26 }, (_, n) => `folder-${n}`).join(', ');
    expect((await settings(guild, { sources: many })).text).toContain('at most 25');
    const hostile = await settings(guild, { sources: '`@everyone` <@1>, \u202Etxt' });
    expect(hostile.text).not.toMatch(/\u202E|@everyone/u);
  });
});

describe('permissions', () => {
  it.each(['status', 'reindex', 'settings'])('%s is for managers of the server', async (sub) => {
    const ann = running.person();
    const told = await use(ann, running.general, `footnote ${sub}`);
    expect(told.ephemeral).toBe(true);
    expect(told.text).toContain('**Manage Server**');
    const direct = await use(ann, ann.directChannel, `footnote ${sub}`);
    expect(direct.text).toContain('only in a server that has added Footnote');
  });

  it('count for nothing in a server that has not added Footnote', async () => {
    const elsewhere = running.discord.addGuild({ name: 'Elsewhere', withBot: false });
    const zoe = running.person({ installed: true, permissions: ['MANAGE_GUILD'] });
    const channel = elsewhere.channel('general');
    for (const sub of ['status', 'reindex', 'settings']) {
      const { text } = await use(zoe, channel, `footnote ${sub}`);
      expect(text).toContain('only in a server that has added Footnote');
    }
  });
});

describe('direct messages', () => {
  it('take the same commands, without what is for channels', async () => {
    const ann = running.person();
    const { directChannel } = ann;
    for (const options of [{}, { private: true }]) {
      const answer = await use(ann, directChannel, 'ask', { question: QUESTION, ...options });
      expect(answer.text).toContain('59 hostages');
      expect(labelsOf(answer)).toEqual(['1', '2', '👍', '👎']);
      expect((await click(ann, answer, '1')).text).toContain('In numbers');
    }
    const claim = await use(ann, directChannel, 'cite', { text: 'Hamas holds 40 hostages.' });
    expect((await click(ann, claim, 'Post quote')).text).toMatch(/^> Hamas still holds 59/u);
    const list = await use(ann, directChannel, 'sources');
    expect((await click(ann, list, '▶️')).text).toContain('11 articles');
    const [choice] = await ann.autocomplete(directChannel, 'source', { file: 'truce' });
    const card = await use(ann, directChannel, 'source', { file: String(choice?.value) });
    expect(card.text).toContain('After 42 days');
  });
});

describe('installed by a person', () => {
  it('answers where the bot is no member, without what takes one', async () => {
    const elsewhere = running.discord.addGuild({ name: 'Elsewhere', withBot: false });
    const zoe = running.person({ installed: true });
    const channel = elsewhere.channel('general');
    const message = await use(zoe, channel, 'ask', { question: QUESTION });
    expect(message.text).toContain('59 hostages');
    expect(labelsOf(message)).not.toContain('Continue in thread');
    expect((await click(zoe, message, '1')).text).toContain('In numbers');
    await click(zoe, message, '👍');
    const claim = await use(zoe, channel, 'cite', { text: 'Hamas still holds 40 hostages.' });
    expect((await click(zoe, claim, 'Post quote')).text).toMatch(/^> Hamas still holds 59/u);
    const said = zoe.say(channel, 'Hamas still holds 40 hostages.');
    const found = await (await zoe.messageCommand(said, 'Find sources')).response();
    expect(found.text).toMatch(/Contradicted/u);
    expect((await use(zoe, channel, 'sources')).text).toContain('11 articles');
  });
});

describe('/footnote forget-me', () => {
  it('deletes all that is stored about a person, once confirmed', async () => {
    const [ann, ben] = [running.person(), running.person()];
    const answer = await use(ann, running.general, 'ask', { question: QUESTION });
    const check = await use(ann, running.general, 'cite', { text: 'Hamas holds 40 hostages.' });
    const list = await use(ann, running.general, 'sources');
    const others = await use(ben, running.general, 'ask', { question: QUESTION });
    const rated = await click(ann, others, '👍');
    await use(ann, ann.directChannel, 'ask', { question: QUESTION });

    const asked = await use(ann, running.general, 'footnote forget-me');
    expect(asked.ephemeral).toBe(true);
    expect(asked.text).toContain('cannot be undone');
    const kept = () =>
      running.journal((journal) => ({
        said: [answer, check, others].map((message) => {
          const id = saidOf(message);
          return id !== null && journal.said(id) !== null;
        }),
        ratings: journal.ratings({ limit: 100 }).filter(({ user }) => user === ann.id).length,
      }));
    expect(kept()).toEqual({ said: [true, true, true], ratings: 1 });

    const done = await click(ann, asked, 'Delete everything about me');
    expect(done.id).toBe(asked.id);
    expect(done.text).toMatch(/Deleted: 4 questions or searches, 2 turns of.* and 1 rating/u);
    expect(kept()).toEqual({ said: [false, false, true], ratings: 0 });
    expect((await click(ben, others, '1')).text).toContain('In numbers');

    for (const [message, button] of [
      [answer, '1'],
      [answer, '👍'],
      [answer, '👎'],
      [answer, 'Continue in thread'],
      [check, '▶️'],
      [list, '▶️'],
    ] as const) {
      const { text } = await click(ann, message, button);
      expect(text).toContain('no longer keeps what this belongs to');
    }
    expect((await click(ann, rated, 'Delete my rating')).text).toContain('No rating of yours');
    expect(ben.look(answer)?.text).toBe(answer.text);

    const again = await use(ann, ann.directChannel, 'footnote forget-me');
    const nothing = await click(ann, again, 'Delete everything about me');
    expect(nothing.text).toContain('Nothing was stored about you');
  });

  it('says what it deleted although the button is pressed twice', async () => {
    const ann = running.person();
    await use(ann, running.general, 'ask', { question: QUESTION });
    const asked = await use(ann, running.general, 'footnote forget-me');
    const traces = await Promise.all(
      [1, 2].map(() => ann.click(asked, 'Delete everything about me')),
    );
    await Promise.any(traces.map((trace) => trace.response()));
    await Promise.all(traces.map((trace) => trace.settled()));
    expect(traces.filter(({ failed }) => failed)).toEqual([]);
    expect(ann.look(asked)?.text).toContain('Deleted: 1 question or search');
  });
});
