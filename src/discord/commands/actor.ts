import { showDossier } from '../actions/dossier.js';
import { newPlace } from '../listing.js';
import { lookUpHere } from '../look-up-here.js';
import { renderNotice } from '../render/index.js';
import { completeActor, namedActor } from './actor-option.js';
import type { Command } from './command.js';
import { readActorOptions } from './definitions/index.js';

/** `/actor`: shows who somebody is. */
export const actor: Command = {
  name: 'actor',

  async run({ person, where, options, reply }, bot) {
    const read = readActorOptions(options);
    if (read.status === 'refused') {
      await reply.tell(renderNotice(read.notice));
      return;
    }
    const { name, isPrivate } = read.value;
    const work = async () => {
      const named = await namedActor({ name, wish: null, user: person.id, where }, bot);
      return named.status === 'open'
        ? named.body
        : showDossier(named.actor, newPlace(person.id, where), bot);
    };
    await lookUpHere({ person, where, isPrivate, reply }, work, bot);
  },

  async complete({ typed, where }, bot) {
    return completeActor(typed, bot.desk.settingsFor(where), bot);
  },
};
