import type { Config } from '../config.js';
import type { IndexingOutcome } from '../library/index.js';
import type { CliContext, IndexingOptions } from './command.js';
import { onInterrupt } from './interrupt.js';
import { type IndexingDisplay, openIndexingDisplay } from './progress/indexing-display.js';

/**
 * Indexes with a display of progress. Ctrl-C stops the run; what it has stored stays. Skipped files make the exit code
 * 1 with `--strict`.
 */
export async function runIndexing(
  context: CliContext,
  options: IndexingOptions,
  config: Config,
  { rebuild }: { readonly rebuild: boolean },
): Promise<IndexingOutcome> {
  const { startIndexing } = await import('../library/index.js');
  const { corpus, library, embedding, recognition } = config;
  let display: IndexingDisplay | null = null;
  const run = startIndexing({ corpus, library, embedding, recognition, rebuild }, (progress) =>
    display?.update(progress),
  );
  // Before anything is shown: whoever sees the progress can stop it in good order.
  const release = onInterrupt(() => {
    display?.close();
    context.note('Stopping; press Ctrl-C again to end at once.', options);
    run.stop();
  });
  try {
    display = await openIndexingDisplay(context.terminal, options);
    const outcome = await run.outcome;
    if (outcome.status === 'stopped') context.exitAs('interrupted');
    else if (options.strict === true && outcome.report.skipped.length > 0)
      context.exitAs('problems');
    return outcome;
  } finally {
    release();
    display?.close();
  }
}
