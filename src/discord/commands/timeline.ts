import { showTimeline } from '../actions/timeline.js';
import { newPlace } from '../listing.js';
import { lookUpHere } from '../look-up-here.js';
import { renderNotice } from '../render/index.js';
import { completeActor, namedActor } from './actor-option.js';
import type { Command } from './command.js';
import { readTimelineOptions } from './definitions/index.js';

/** `/timeline`: puts what happened in order. */
export const timeline: Command = {
  name: 'timeline',

  async run({ person, where, options, reply }, bot) {
    const read = readTimelineOptions(options);
    if (read.status === 'refused') {
      await reply.tell(renderNotice(read.notice));
      return;
    }
    const { actor, wish, isPrivate } = read.value;
    const place = newPlace(person.id, where);
    const work = async () => {
      if (actor === null) return showTimeline({ wish, page: 0 }, place, bot);
      const named = await namedActor({ name: actor, wish, user: person.id, where }, bot);
      return named.status === 'open'
        ? named.body
        : showTimeline({ wish: { ...wish, actor: named.actor }, page: 0 }, place, bot);
    };
    await lookUpHere({ person, where, isPrivate, reply }, work, bot);
  },

  async complete({ option, typed, where }, bot) {
    return option === 'actor' ? completeActor(typed, bot.desk.settingsFor(where), bot) : [];
  },
};
