import type { Command } from 'commander';
import type { CliContext, ReadingOptions } from '../command.js';
import { withReader } from '../current-library.js';
import { addReadingOptions } from '../options/library-options.js';

type StatsOptions = ReadingOptions & { readonly json?: boolean };

/** `footnote stats`: says what the library holds. */
export function registerStats(program: Command, context: CliContext): void {
  const command = program
    .command('stats')
    .description('say what the library holds')
    .option('--json', 'print the figures as JSON');
  addReadingOptions(command).action(async (_: unknown, self: Command) => {
    const options = self.optsWithGlobals<StatsOptions>();
    await withReader(context, options, async (reader, { library }) => {
      const { gatherStats } = await import('../../library/index.js');
      const stats = await gatherStats(reader, library);
      if (options.json === true) {
        const { statsDocument } = await import('../json-documents.js');
        return context.printJson(statsDocument(stats));
      }
      const { renderStats } = await import('../render/index.js');
      context.print(renderStats(stats, context.page));
    });
  });
}
