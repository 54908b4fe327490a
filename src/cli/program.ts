import { Command } from 'commander';
import { EXIT_CODES } from '../errors/exit-codes.js';
import type { CliContext } from './command.js';
import { registerActor } from './commands/actor.js';
import { registerActors } from './commands/actors.js';
import { registerAsk } from './commands/ask.js';
import { registerBot } from './commands/bot.js';
import { registerChat } from './commands/chat.js';
import { registerCheck } from './commands/check.js';
import { registerDoctor } from './commands/doctor.js';
import { registerEval } from './commands/eval.js';
import { registerFeedback } from './commands/feedback.js';
import { registerIndex } from './commands/index-corpus.js';
import { registerSearch } from './commands/search.js';
import { registerShow } from './commands/show.js';
import { registerSources } from './commands/sources.js';
import { registerStats } from './commands/stats.js';
import { registerTimeline } from './commands/timeline.js';
import { filledOption } from './options/filled-option.js';
import { packageVersion } from './package-version.js';
import { pageFor } from './terminal.js';

/** Builds the program with all its commands. Options given here are taken before and after a command's name. */
export function buildProgram(context: CliContext): Command {
  const { stdout, stderr, env } = context.terminal;
  const out = pageFor(stdout, env);
  const err = pageFor(stderr, env);
  const program = new Command('footnote')
    .description(
      'Answers questions over a folder of news articles, with a citation for every sentence.',
    )
    .version(packageVersion())
    .option('--corpus <dir>', 'the folder of articles', filledOption('--corpus', 'a folder'))
    .option('--library <dir>', 'the folder of the library', filledOption('--library', 'a folder'))
    .option('--quiet', 'print results and errors, nothing else')
    .option('--debug', 'print the stack of an error')
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      getOutHelpWidth: () => out.width,
      getErrHelpWidth: () => err.width,
      getOutHasColors: () => out.colour,
      getErrHasColors: () => err.colour,
    })
    .showHelpAfterError('(footnote --help shows what there is)')
    .addHelpText('after', `\n${describeExitCodes()}`);
  const commands = [
    registerAsk,
    registerCheck,
    registerChat,
    registerBot,
    registerSearch,
    registerSources,
    registerShow,
    registerActor,
    registerActors,
    registerTimeline,
    registerIndex,
    registerStats,
    registerFeedback,
    registerDoctor,
    registerEval,
  ];
  for (const register of commands) register(program, context);
  return program;
}

function describeExitCodes(): string {
  const lines = Object.values(EXIT_CODES).map(
    ({ code, meaning }) => `  ${String(code).padEnd(5)}${meaning}`,
  );
  return ['Exit codes:', ...lines].join('\n');
}
