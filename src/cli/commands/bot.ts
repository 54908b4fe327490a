import type { Command } from 'commander';
import type { CliContext, GlobalOptions } from '../command.js';
import { onTermination } from '../termination.js';

/** `footnote bot`: answers in Discord until it is stopped. */
export function registerBot(program: Command, context: CliContext): void {
  program
    .command('bot')
    .description('answer in Discord until Ctrl-C or SIGTERM; needs DISCORD_TOKEN')
    .action(async (_: unknown, self: Command) => {
      const options = self.optsWithGlobals<GlobalOptions>();
      const config = await context.config(options);
      const { startBot } = await import('../../bot.js');
      const bot = await startBot(config);
      const termination = onTermination();
      try {
        const identity = await Promise.race([bot.identity, termination.requested]);
        if (identity !== null && identity !== undefined) {
          const { renderIdentity } = await import('../render/index.js');
          context.print(renderIdentity(identity, bot.healthUrl, context.page));
          const fault = await Promise.race([bot.fault, termination.requested]);
          if (fault !== undefined && fault !== null) throw fault;
        }
        context.note(
          'Stopping: answers under way are finished first. Once more ends at once.',
          options,
        );
      } finally {
        await bot.stop();
        termination.release();
      }
    });
}
