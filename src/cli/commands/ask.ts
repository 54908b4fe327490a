import type { Command } from 'commander';
import type { CliContext, ReadingOptions } from '../command.js';
import { withServices } from '../current-library.js';
import {
  addFilterOptions,
  articleFilterOf,
  type FilterOptions,
} from '../options/article-filter.js';
import { addReadingOptions } from '../options/library-options.js';
import { addModelOption, type ModelOption } from '../options/model-option.js';
import { joinWords } from '../options/words.js';

type AskOptions = ReadingOptions & FilterOptions & ModelOption & { readonly json?: boolean };

/** `footnote ask`: answers one question. */
export function registerAsk(program: Command, context: CliContext): void {
  const command = program
    .command('ask')
    .description('answer a question, with its sources')
    .argument('<question...>', 'the question; quotes are needed only for the shell')
    .option('--json', 'print the answer as JSON');
  addReadingOptions(addModelOption(addFilterOptions(command))).action(
    async (words: readonly string[], _: unknown, self: Command) => {
      const options = self.optsWithGlobals<AskOptions>();
      const question = joinWords('QUESTION', words, 'a question');
      const filter = await articleFilterOf(options);
      await withServices(context, options, async ({ answerer }) => {
        const scope = { filter, withModel: options.model };
        if (options.json === true) {
          return context.printJson(await answerer.answer(question, scope));
        }
        const { AnswerPrinter } = await import('../answer-printer.js');
        const printer = new AnswerPrinter(context.terminal.stdout, context.page);
        const answering = answerer.answer(question, { ...scope, ...printer.listener });
        printer.finish(await printer.following(answering));
      });
    },
  );
}
