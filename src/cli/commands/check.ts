import type { Command } from 'commander';
import type { CliContext, ReadingOptions } from '../command.js';
import { withServices } from '../current-library.js';
import {
  addFilterOptions,
  articleFilterOf,
  type FilterOptions,
} from '../options/article-filter.js';
import { addReadingOptions } from '../options/library-options.js';
import { joinWords } from '../options/words.js';

type CheckOptions = ReadingOptions & FilterOptions & { readonly json?: boolean };

/** `footnote check`: tells which articles support a claim and which contradict it. */
export function registerCheck(program: Command, context: CliContext): void {
  const command = program
    .command('check')
    .description('tell which articles support a claim, and which say otherwise')
    .argument('<claim...>', 'a sentence that says something; quotes are needed only for the shell')
    .option('--json', 'print the findings as JSON');
  addReadingOptions(addFilterOptions(command)).action(
    async (words: readonly string[], _: unknown, self: Command) => {
      const options = self.optsWithGlobals<CheckOptions>();
      const claim = joinWords('CLAIM', words, 'a claim');
      const filter = await articleFilterOf(options);
      await withServices(context, options, async ({ claimChecker }) => {
        const check = await claimChecker.check(claim, { filter });
        if (options.json === true) return context.printJson(check);
        const { renderClaimCheck } = await import('../render/index.js');
        context.print(renderClaimCheck(check, context.page));
      });
    },
  );
}
