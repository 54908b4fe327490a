/**
 * Commands: what people can use with a slash or from the menu of a message, one file each. What is registered with
 * Discord is in `definitions/`.
 */
import { actor } from './actor.js';
import { ask } from './ask.js';
import { cite, findSourcesCommand } from './cite.js';
import type { Command } from './command.js';
import { footnote } from './footnote.js';
import { help } from './help.js';
import { source } from './source.js';
import { sources } from './sources.js';
import { timeline } from './timeline.js';

/** Every command by its name. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map(
  [ask, actor, timeline, cite, findSourcesCommand, sources, source, help, footnote].map(
    (command) => [command.name, command],
  ),
);
