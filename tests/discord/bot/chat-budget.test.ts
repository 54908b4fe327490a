import { beforeAll, describe, expect, test } from 'vitest';
import { goodModel } from '../../chat/stand-in/models/index.js';
import type { SeenMessage } from '../stand-in/index.js';
import { chattingBot, HEADED, OF_HEADED, WHOLE, WRITTEN } from './chatting-bot.js';
import { LED, mention, TALKS } from './talk.js';

const chatting = chattingBot({ env: { CHAT_TOKENS_PER_SERVER_DAY: '1' } });
const { running } = chatting;

const USED_UP = 'what stand-in-7b may write in a day is used up';

/** What has been spent today. */
function spent(server: string | null): number {
  const today = new Date().toISOString().slice(0, 10);
  return running.journal((journal) => journal.chatTokens(today, server));
}

/** Expects answers that say that nothing is left, for which the model was not asked. */
async function expectUsedUp(...answers: readonly (() => Promise<SeenMessage>)[]): Promise<void> {
  const { requests } = chatting.model;
  const before = requests.length;
  for (const answer of answers) {
    const { text } = await answer();
    expect(text).toContain(USED_UP);
    expect(text).toContain(OF_HEADED);
  }
  expect(requests).toHaveLength(before);
}

test('what one server has used up is left to others', async () => {
  const { general, guild } = running;
  chatting.model.play(goodModel);
  expect((await chatting.ask()).text).toContain(WRITTEN);
  expect(spent(guild.id)).toBeGreaterThan(0);
  const mentioned = () => mention(running, running.person(), general, HEADED, WHOLE);
  await expectUsedUp(() => chatting.ask(), mentioned);

  // A follow-up is not made whole by the model either.
  const ann = running.person();
  const talks = await mention(running, ann, general, TALKS, WHOLE);
  await expectUsedUp(() => running.discord.botReplyTo(ann.reply(talks, LED), WHOLE));

  const other = running.newGuild();
  expect((await chatting.ask(other.channel('general'))).text).toContain(WRITTEN);
  await expectUsedUp(() => chatting.ask(other.channel('general')));
});

test('people are told which model writes, and those who manage a server what is used', async () => {
  chatting.model.play(goodModel);
  const guild = running.newGuild();
  const general = guild.channel('general');
  await chatting.ask(general);
  const status = await running.manager().slash(general, 'footnote status');
  const { text } = await status.response();
  expect(text).toContain('**Chat model:** stand-in-7b');
  const used = spent(guild.id).toLocaleString('en-US');
  expect(text).toContain(`**Tokens today:** ${used} of 1 in this server`);
  const help = await (await running.person().slash(general, 'help')).response();
  expect(help.text).toMatch(/written by the chat model stand-in-7b.*are sent to it\./u);
});

test('direct messages count for the day alone', async () => {
  chatting.model.play(goodModel);
  const before = spent(null);
  expect((await chatting.askDirectly()).text).toContain(WRITTEN);
  expect((await chatting.askDirectly()).text).toContain(WRITTEN);
  expect(spent(null)).toBeGreaterThan(before);
});

describe('after a restart', () => {
  beforeAll(async () => {
    chatting.model.play(goodModel);
    await chatting.ask();
    await chatting.start({ CHAT_TOKENS_PER_DAY: String(spent(null) + 1) });
  });

  test('what was spent still counts, and the day ends for all', async () => {
    await expectUsedUp(() => chatting.ask());
    const [first, second] = [running.newGuild(), running.newGuild()];
    expect((await chatting.askDirectly()).text).toContain(WRITTEN);
    await expectUsedUp(
      () => chatting.askDirectly(),
      () => chatting.ask(first.channel('general')),
      () => chatting.ask(second.channel('general')),
    );
  });
});
