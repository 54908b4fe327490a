import { present } from '../answer-message.js';
import { commandConversation } from '../conversations.js';
import { renderNotice } from '../render/index.js';
import { scopeOf } from '../scope.js';
import { bareText } from '../text/index.js';
import type { Command } from './command.js';
import { readAskOptions } from './definitions/index.js';
import { completeSource, filterOfSource } from './source-option.js';

/** `/ask`: answers a question. */
export const ask: Command = {
  name: 'ask',

  async run({ person, where, options, reply }, bot) {
    const { desk } = bot;
    const read = readAskOptions(options);
    if (read.status === 'refused') {
      await reply.tell(renderNotice(read.notice));
      return;
    }
    const { question, source, filter, isPrivate } = read.value;
    const refusal = await desk.admit({ person, where });
    if (refusal !== null) {
      await reply.tell(renderNotice(refusal, bot.now()));
      return;
    }
    const settings = desk.settingsFor(where);
    const forOne = isPrivate ?? settings.isPrivate;
    if (!(await reply.defer({ isPrivate: forOne }))) {
      await desk.giveBack({ person, where });
      return;
    }
    const chosen = await filterOfSource(source, settings.sources, bot).catch((error: unknown) => ({
      status: 'refused' as const,
      notice: desk.noticeOf(error),
    }));
    if (chosen.status === 'refused') {
      await desk.giveBack({ person, where });
      await reply.show(renderNotice(chosen.notice));
      return;
    }
    const outcome = await desk.ask({
      person,
      where,
      text: bareText(question),
      scope: scopeOf(settings, { ...chosen.value, ...filter }),
      conversation: await commandConversation(where, forOne, bot),
    });
    const showing = reply.show(
      present(outcome, { asker: { id: person.id, question }, where, isPrivate: forOne }),
    );
    if (outcome.status === 'done') {
      await bot.saidMessages.note(outcome.value.said, where.channel, showing);
    }
    await showing;
  },

  async complete({ option, typed, where }, bot) {
    return option === 'source' ? completeSource(typed, bot.desk.settingsFor(where), bot) : [];
  },
};
