import * as z from 'zod/mini';
import type { Path } from './api-refusal.js';
import { applyRules, type Refusals } from './apply-rules.js';
import { optionLevels } from './limits/command-words.js';
import { Command, type CommandPayload } from './payloads/command-payload.js';

/** Where commands are registered: for every server and in direct messages, or in one server. */
export interface CommandScope {
  readonly global: boolean;
}

/** What the rules have against the commands that are to replace all of a scope. The body must have passed its schema. */
export function* inspectCommands(body: unknown, scope: CommandScope): Refusals {
  const commands = z.array(Command).parse(body);
  yield* applyRules('commands', commands);
  for (const [index, command] of commands.entries()) yield* inspectOne(command, scope, [index]);
}

/** What the rules have against one command. The body must have passed its schema. */
export function* inspectCommand(body: unknown, scope: CommandScope): Refusals {
  yield* inspectOne(Command.parse(body), scope, []);
}

function* inspectOne(command: CommandPayload, { global }: CommandScope, at: Path): Refusals {
  yield* applyRules('command', { command, global }, at);
  for (const { options, at: level } of optionLevels(command)) {
    yield* applyRules('options', options, [...at, ...level]);
    for (const [index, { choices }] of options.entries()) {
      for (const [position, choice] of (choices ?? []).entries()) {
        yield* applyRules('choice', choice, [...at, ...level, index, 'choices', position]);
      }
    }
  }
}
