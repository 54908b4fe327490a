import type { Command } from 'commander';
import type { CliContext, ReadingOptions } from '../command.js';
import { withServices } from '../current-library.js';
import { addReadingOptions } from '../options/library-options.js';
import { addModelOption, type ModelOption } from '../options/model-option.js';

/** `footnote chat`: answers one question after the other. */
export function registerChat(program: Command, context: CliContext): void {
  const command = program
    .command('chat')
    .description('answer questions until /quit or Ctrl-D; reads a pipe as well');
  addReadingOptions(addModelOption(command)).action(async (_: unknown, self: Command) => {
    const options = self.optsWithGlobals<ReadingOptions & ModelOption>();
    await withServices(context, options, async (services) => {
      const { converse } = await import('../chat/converse.js');
      await converse(services, context, options);
    });
  });
}
