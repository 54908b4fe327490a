import { renderHelp } from '../render/index.js';
import type { Command } from './command.js';

/** `/help`: says what Footnote does and how to ask it. */
export const help: Command = {
  name: 'help',

  async run({ reply }, { self, chat }) {
    const model = chat?.model ?? null;
    await reply.tell(renderHelp({ mention: self.user, commands: self.commands, model }));
  },
};
