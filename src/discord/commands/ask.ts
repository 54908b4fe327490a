import { askHere } from '../ask-here.js';
import { renderNotice } from '../render/index.js';
import type { Command } from './command.js';
import { readAskOptions } from './definitions/index.js';
import { completeSource, filterOfSource } from './source-option.js';

/** `/ask`: answers a question. */
export const ask: Command = {
  name: 'ask',

  async run({ person, where, options, reply }, bot) {
    const read = readAskOptions(options);
    if (read.status === 'refused') {
      await reply.tell(renderNotice(read.notice));
      return;
    }
    const { question, source, filter, isPrivate } = read.value;
    const limits = async ({ sources }: { readonly sources: readonly string[] }) => {
      try {
        const chosen = await filterOfSource(source, sources, bot);
        return chosen.status === 'refused'
          ? chosen
          : { status: 'done' as const, value: { ...chosen.value, ...filter } };
      } catch (error) {
        return { status: 'refused' as const, notice: bot.desk.noticeOf(error) };
      }
    };
    await askHere({ person, where, question, isPrivate, limits, reply }, bot);
  },

  async complete({ option, typed, where }, bot) {
    return option === 'source' ? completeSource(typed, bot.desk.settingsFor(where), bot) : [];
  },
};
