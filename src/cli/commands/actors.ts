import type { Command } from 'commander';
import type { ActorKind } from '../../actors/index.js';
import type { CliContext, ReadingOptions } from '../command.js';
import { withReader } from '../current-library.js';
import {
  addFilterOptions,
  articleFilterOf,
  type FilterOptions,
} from '../options/article-filter.js';
import { countOption } from '../options/count-option.js';
import { kindOption } from '../options/kind-option.js';
import { addReadingOptions } from '../options/library-options.js';

const USUAL_ACTORS = 50;
const MOST_ACTORS = 10_000;

type ActorsOptions = ReadingOptions &
  FilterOptions & {
    readonly kind?: ActorKind;
    readonly all?: boolean;
    readonly limit: number;
    readonly json?: boolean;
  };

const EXAMPLES = `
Examples:
  footnote actors --kind organisation
  footnote actors --file talks.md
  footnote actors Mashaal --json`;

/** `footnote actors`: lists whom the articles name. */
export function registerActors(program: Command, context: CliContext): void {
  const command = program
    .command('actors')
    .description('list whom the articles name, or those whose names hold all the words')
    .argument('[words...]', 'words of a name, in any spelling')
    .option('--all', 'also those who stand only in credits and notices')
    .option('--limit <n>', 'actors at most', countOption('--limit', MOST_ACTORS), USUAL_ACTORS)
    .option('--json', 'print them as JSON')
    .addHelpText('after', EXAMPLES);
  command.addOption(kindOption(command));
  addReadingOptions(addFilterOptions(command)).action(
    async (words: readonly string[], _: unknown, self: Command) => {
      const options = self.optsWithGlobals<ActorsOptions>();
      const { kind, all, limit, json } = options;
      const matching = words.join(' ').trim();
      const filter = await articleFilterOf(options);
      await withReader(context, options, async (reader) => {
        const { LibraryActors } = await import('../../actors/index.js');
        const actors = new LibraryActors(reader);
        const query = { matching, limit, besideStory: all === true };
        const page = await actors.list(kind === undefined ? query : { ...query, kind }, filter);
        const { renderActors, unknownOverridesInWords } = await import('../render/actors/index.js');
        const unknown = await actors.unknownOverrides();
        if (unknown.length > 0) {
          context.note(`actors.yaml: ${unknownOverridesInWords(unknown)}`, options);
        }
        if (json === true) return context.printJson(page);
        context.print(renderActors(page, context.page));
      });
    },
  );
}
