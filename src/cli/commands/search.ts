import type { Command } from 'commander';
import type { CliContext, ReadingOptions } from '../command.js';
import { withServices } from '../current-library.js';
import {
  addFilterOptions,
  articleFilterOf,
  type FilterOptions,
} from '../options/article-filter.js';
import { countOption } from '../options/count-option.js';
import { addReadingOptions } from '../options/library-options.js';
import { joinWords } from '../options/words.js';

const USUAL_HITS = 5;
const MOST_HITS = 100;

type SearchOptions = ReadingOptions &
  FilterOptions & { readonly limit: number; readonly json?: boolean };

/** `footnote search`: finds passages, and says which signals found each. */
export function registerSearch(program: Command, context: CliContext): void {
  const command = program
    .command('search')
    .description('find passages, with their places, scores and what found them')
    .argument('<query...>', 'what to look for')
    .option('--limit <n>', 'passages at most', countOption('--limit', MOST_HITS), USUAL_HITS)
    .option('--json', 'print the passages as JSON');
  addReadingOptions(addFilterOptions(command)).action(
    async (words: readonly string[], _: unknown, self: Command) => {
      const options = self.optsWithGlobals<SearchOptions>();
      const text = joinWords('QUERY', words, 'what to look for');
      const filter = await articleFilterOf(options);
      await withServices(context, options, async ({ encoder, retriever }) => {
        const encoding = await encoder.encodeQuestion(text);
        const result = await retriever.search({ text, encoding, limit: options.limit, filter });
        if (options.json === true) {
          const { searchDocument } = await import('../json-documents.js');
          return context.printJson(searchDocument(text, result));
        }
        const { renderHits } = await import('../render/index.js');
        context.print(renderHits(result.hits, context.page));
      });
    },
  );
}
