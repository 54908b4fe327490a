/**
 * The commands that Footnote registers with Discord, and what their options mean: one file for each definition, one for
 * reading what somebody filled in.
 */

import type { RESTPutAPIApplicationCommandsJSONBody } from 'discord.js';
import { ACTOR } from './actor.js';
import { ASK } from './ask.js';
import { CITE } from './cite.js';
import { FIND_SOURCES } from './find-sources.js';
import { FOOTNOTE } from './footnote.js';
import { HELP } from './help.js';
import { SOURCE } from './source.js';
import { SOURCES } from './sources.js';
import { TIMELINE } from './timeline.js';

export { type ActorOptions, readActorOptions } from './read-actor-options.js';
export { type AskOptions, readAskOptions } from './read-ask-options.js';
export { readSettingsOptions, type SettingsOptions } from './read-settings-options.js';
export { readTimelineOptions, type TimelineOptions } from './read-timeline-options.js';

/** All commands, in the order in which people are told of them. */
export const COMMAND_DEFINITIONS: RESTPutAPIApplicationCommandsJSONBody = [
  ASK,
  ACTOR,
  TIMELINE,
  CITE,
  FIND_SOURCES,
  SOURCES,
  SOURCE,
  HELP,
  FOOTNOTE,
];
