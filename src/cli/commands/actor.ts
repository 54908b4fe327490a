import type { Command } from 'commander';
import type { ActorKind, ActorReference, Actors } from '../../actors/index.js';
import { FootnoteError } from '../../errors/footnote-error.js';
import type { ArticleFilter } from '../../library/index.js';
import type { CliContext, ReadingOptions } from '../command.js';
import { withActors } from '../current-library.js';
import {
  addFilterOptions,
  articleFilterOf,
  type FilterOptions,
} from '../options/article-filter.js';
import { countOption } from '../options/count-option.js';
import { filledOption } from '../options/filled-option.js';
import { kindOption } from '../options/kind-option.js';
import { addReadingOptions } from '../options/library-options.js';
import { joinWords } from '../options/words.js';

const USUAL_LINES = 20;
const MOST_LINES = 1000;

/** What is wanted of an actor, as commander gives it. */
export interface ActorChoice {
  readonly statements?: boolean;
  readonly about?: string;
  readonly connections?: boolean;
  readonly kind?: ActorKind;
  readonly limit: number;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  footnote actor Adam Boehler
  footnote actor Mashaal --since 2025
  footnote actor Ghazi Hamad --statements --about ceasefire
  footnote actor ICRC --connections --json`;

/** `footnote actor`: prints what the articles tell of an actor. */
export function registerActor(program: Command, context: CliContext): void {
  const command = program
    .command('actor')
    .description('show what the articles tell of a person, organisation or place')
    .argument(
      '<name...>',
      'the name in any spelling, or an id; quotes are needed only for the shell',
    )
    .option('--statements', 'show what the actor said, all of it');
  command
    .addOption(
      command
        .createOption('--about <words>', 'only what was said about this; implies --statements')
        .argParser(filledOption('--about', 'what was talked about'))
        .implies({ statements: true }),
    )
    .addOption(
      command
        .createOption('--connections', 'show whom the actor appears with, all of them')
        .conflicts(['statements', 'about']),
    )
    .addOption(kindOption(command))
    .option(
      '--limit <n>',
      'statements or connections at most',
      countOption('--limit', MOST_LINES),
      USUAL_LINES,
    )
    .option('--json', 'print it as JSON')
    .addHelpText('after', EXAMPLES);
  addReadingOptions(addFilterOptions(command)).action(
    async (words: readonly string[], _: unknown, self: Command) => {
      const options = self.optsWithGlobals<ReadingOptions & FilterOptions & ActorChoice>();
      const name = joinWords('NAME', words, 'a name');
      const filter = await articleFilterOf(options);
      await withActors(context, options, (actors) =>
        showActor(actors, name, options, filter, context),
      );
    },
  );
}

/**
 * Prints the dossier of an actor, or its statements or connections.
 * @throws FootnoteError `actor/unknown`, `actor/ambiguous`
 */
export async function showActor(
  actors: Actors,
  name: string,
  choice: ActorChoice,
  filter: ArticleFilter,
  context: Pick<CliContext, 'page' | 'print' | 'printJson'>,
): Promise<void> {
  const { findActor } = await import('../find-actor.js');
  const { kind } = choice;
  const actor = await findActor(actors, name, { filter, ...(kind === undefined ? {} : { kind }) });
  const { data, text } = await pageOf(actors, actor, choice, filter);
  if (choice.json === true) return context.printJson(data);
  context.print(text(context.page));
}

/** The data of a page about an actor, and how it is laid out. */
async function pageOf(
  actors: Actors,
  actor: ActorReference,
  { statements, about, connections, limit }: ActorChoice,
  filter: ArticleFilter,
) {
  const render = await import('../render/actors/index.js');
  if (statements === true) {
    const query = { limit, ...(about === undefined ? {} : { about }) };
    return laidOut(
      await actors.statements(actor.id, query, filter),
      render.renderStatementPage,
      actor,
    );
  }
  if (connections === true) {
    return laidOut(
      await actors.connections(actor.id, { limit }, filter),
      render.renderConnectionPage,
      actor,
    );
  }
  return laidOut(await actors.dossier(actor.id, filter), render.renderDossier, actor);
}

/** @throws FootnoteError `actor/unknown` where no article has the actor any more */
function laidOut<Data>(
  data: Data | null,
  render: (data: Data, page: CliContext['page']) => string,
  { name }: ActorReference,
) {
  if (data === null) throw new FootnoteError('actor/unknown', { name, nearest: [] });
  return { data, text: (page: CliContext['page']) => render(data, page) };
}
