import type { Command } from 'commander';
import type { CliContext, IndexingOptions } from '../command.js';
import { addIndexingOptions } from '../options/library-options.js';
import { runIndexing } from '../run-indexing.js';

interface IndexOptions extends IndexingOptions {
  readonly rebuild?: boolean;
}

/** `footnote index`: brings the library up to date with the corpus folder. */
export function registerIndex(program: Command, context: CliContext): void {
  const command = program
    .command('index')
    .description('bring the library up to date with the corpus folder')
    .option('--rebuild', 'make the library anew, as after a change of the embedding model');
  addIndexingOptions(command).action(async (_: unknown, self: Command) => {
    const options = self.optsWithGlobals<IndexOptions>();
    const config = await context.config(options);
    const rebuild = options.rebuild === true;
    const outcome = await runIndexing(context, options, config, { rebuild });
    if (outcome.status === 'stopped') {
      context.note('Stopped. What was done is kept; footnote index carries on from here.', options);
      return;
    }
    const { renderIndexSummary } = await import('../render/index.js');
    context.print(renderIndexSummary(outcome.report, context.page));
  });
}
