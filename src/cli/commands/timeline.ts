import type { Command } from 'commander';
import type { Actors } from '../../actors/index.js';
import type { ArticleFilter } from '../../library/index.js';
import { printable } from '../../phrasing/index.js';
import type { CliContext, GlobalOptions, ReadingOptions } from '../command.js';
import { withActors } from '../current-library.js';
import {
  addOriginOptions,
  dateOption,
  type OriginOptions,
  originFilterOf,
  type PeriodOptions,
  periodOf,
} from '../options/article-filter.js';
import { countOption } from '../options/count-option.js';
import { filledOption } from '../options/filled-option.js';
import { addReadingOptions } from '../options/library-options.js';
import { refuseUnwritable, writeReport } from '../report-file.js';
import {
  formatOfFile,
  formatTimeline,
  TIMELINE_FORMATS,
  type TimelineFormat,
} from '../timeline-format.js';

const USUAL_EVENTS = 100;
const MOST_EVENTS = 1000;

/** What timeline is wanted, as commander gives it. */
export interface TimelineChoice extends GlobalOptions, OriginOptions, PeriodOptions {
  readonly actor?: string;
  readonly topic?: string;
  readonly limit: number;
  readonly format?: TimelineFormat;
  readonly output?: string;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  footnote timeline --since 2025-02 --until 2025-03
  footnote timeline --actor "Adam Boehler" --topic hostages
  footnote timeline --topic ceasefire --output ceasefire.html
  footnote timeline --format csv > events.csv`;

/** `footnote timeline`: puts what the articles tell in the order of its dates. */
export function registerTimeline(program: Command, context: CliContext): void {
  const command = program
    .command('timeline')
    .description('put what happened in order, earliest first, with all sources')
    .option(
      '--actor <name>',
      'only events with this actor, in any spelling',
      filledOption('--actor', 'a name'),
    )
    .option('--topic <words>', 'only events about this', filledOption('--topic', 'a few words'))
    .option('--since <date>', 'only from this day, month or year on', dateOption('--since'))
    .option('--until <date>', 'only up to this day, month or year', dateOption('--until'))
    .option('--limit <n>', 'events at most', countOption('--limit', MOST_EVENTS), USUAL_EVENTS);
  command
    .addOption(
      command
        .createOption(
          '--format <format>',
          'how to write it; text, or what the name of --output ends in',
        )
        .choices(TIMELINE_FORMATS),
    )
    .option(
      '--output <file>',
      'write it to a file, which is replaced if it is there',
      filledOption('--output', 'a file'),
    )
    .addOption(command.createOption('--json', 'short for --format json').conflicts('format'))
    .addHelpText('after', EXAMPLES);
  addReadingOptions(addOriginOptions(command)).action(async (_: unknown, self: Command) => {
    const options = self.optsWithGlobals<ReadingOptions & TimelineChoice>();
    const period = await periodOf(options);
    if (options.output !== undefined) await refuseUnwritable(options.output);
    await withActors(context, options, (actors) => showTimeline(actors, options, period, context));
  });
}

/**
 * Prints a timeline, or writes it to a file.
 * @param period first and last day of the events
 * @throws FootnoteError `actor/unknown`, `actor/ambiguous`, `report/unwritable`
 */
export async function showTimeline(
  actors: Actors,
  choice: TimelineChoice,
  period: Pick<ArticleFilter, 'since' | 'until'>,
  context: Pick<CliContext, 'page' | 'print' | 'note'>,
): Promise<void> {
  const { topic, limit, output } = choice;
  const filter = originFilterOf(choice);
  const { findActor } = await import('../find-actor.js');
  const actor =
    choice.actor === undefined ? null : await findActor(actors, choice.actor, { filter });
  const timeline = await actors.timeline({
    ...period,
    filter,
    limit,
    ...(topic === undefined ? {} : { topic }),
    ...(actor === null ? {} : { actor: actor.id }),
  });
  const text = await formatTimeline(timeline, formatOf(choice), {
    ...context.page,
    // A file has no colours.
    ...(output === undefined ? {} : { colour: false }),
  });
  if (output === undefined) return context.print(text.replace(/\n$/u, ''));
  await writeReport(output, text);
  context.note(`Timeline written to ${printable(output)}`, choice);
}

function formatOf({ format, json, output }: TimelineChoice): TimelineFormat {
  if (json === true) return 'json';
  return format ?? (output === undefined ? 'text' : formatOfFile(output));
}
