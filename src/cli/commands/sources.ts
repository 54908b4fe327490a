import type { Command } from 'commander';
import type { CliContext, ReadingOptions } from '../command.js';
import { withReader } from '../current-library.js';
import {
  addFilterOptions,
  articleFilterOf,
  type FilterOptions,
} from '../options/article-filter.js';
import { addReadingOptions } from '../options/library-options.js';

type SourcesOptions = ReadingOptions & FilterOptions & { readonly json?: boolean };

/** `footnote sources`: lists the articles. */
export function registerSources(program: Command, context: CliContext): void {
  const command = program
    .command('sources')
    .description('list the articles, or those whose names hold all the words')
    .argument('[query...]', 'words of a title, publisher, author or path')
    .option('--json', 'print the articles as JSON');
  addReadingOptions(addFilterOptions(command)).action(
    async (words: readonly string[], _: unknown, self: Command) => {
      const options = self.optsWithGlobals<SourcesOptions>();
      const matching = words.join(' ').trim();
      const filter = await articleFilterOf(options);
      await withReader(context, options, async (reader) => {
        const articles = await reader.articles({ matching, filter });
        if (options.json === true) {
          const { sourcesDocument } = await import('../json-documents.js');
          return context.printJson(sourcesDocument(articles));
        }
        const { renderSources } = await import('../render/index.js');
        context.print(renderSources(articles, context.page));
      });
    },
  );
}
