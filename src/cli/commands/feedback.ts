import type { Command } from 'commander';
import type { CliContext, GlobalOptions } from '../command.js';
import { countOption } from '../options/count-option.js';

const USUAL_RATINGS = 20;
const MOST_RATINGS = 10_000;

type FeedbackOptions = GlobalOptions & { readonly limit: number; readonly json?: boolean };

/** `footnote feedback`: lists how people rated the bot's answers. It reads the journal alone and makes no file. */
export function registerFeedback(program: Command, context: CliContext): void {
  program
    .command('feedback')
    .description("list how people rated the bot's answers, newest first")
    .option('--limit <n>', 'ratings at most', countOption('--limit', MOST_RATINGS), USUAL_RATINGS)
    .option('--json', 'print the ratings as JSON')
    .action(async (_: unknown, self: Command) => {
      const options = self.optsWithGlobals<FeedbackOptions>();
      const { library } = await context.config(options);
      const [{ openFeedback }, { gatherFeedback }] = await Promise.all([
        import('../../library/index.js'),
        import('../feedback.js'),
      ]);
      const journal = openFeedback(library);
      try {
        const feedback = journal === null ? [] : gatherFeedback(journal, options.limit);
        if (options.json === true) {
          const { feedbackDocument } = await import('../json-documents.js');
          return await context.printJson(feedbackDocument(feedback));
        }
        const { renderFeedback } = await import('../render/index.js');
        context.print(renderFeedback(feedback, context.page));
      } finally {
        journal?.close();
      }
    });
}
