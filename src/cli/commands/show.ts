import type { Command } from 'commander';
import type { CliContext, ReadingOptions } from '../command.js';
import { withReader } from '../current-library.js';
import { addReadingOptions } from '../options/library-options.js';

/** `footnote show`: prints an article with the line numbers of its file. */
export function registerShow(program: Command, context: CliContext): void {
  const command = program
    .command('show')
    .description('print an article, with the line numbers of its file')
    .argument('<file>', 'the file, and lines of it: FILE, FILE:12 or FILE:12-20');
  addReadingOptions(command).action(async (given: string, _: unknown, self: Command) => {
    const options = self.optsWithGlobals<ReadingOptions>();
    await withReader(context, options, async (reader, { corpus }) => {
      const [{ findFile }, { renderArticle }] = await Promise.all([
        import('../find-file.js'),
        import('../render/index.js'),
      ]);
      const { folder } = context.terminal;
      const { path, lines } = await findFile(reader, given, { corpus, folder });
      const articles = await reader.articlesIn(path);
      const shown = articles.filter(
        ({ body }) => lines === null || body.lineStarts.some(([, line]) => isWithin(line, lines)),
      );
      // Lines without text of any article are answered by the cards alone.
      const cards = (shown.length === 0 ? articles : shown).map((article) =>
        renderArticle(article, lines, context.page),
      );
      context.print(cards.join('\n\n\n'));
    });
  });
}

function isWithin(line: number, [first, last]: readonly [number, number]): boolean {
  return line >= first && line <= last;
}
