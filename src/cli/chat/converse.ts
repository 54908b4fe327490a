import { createInterface } from 'node:readline/promises';
import { describeError } from '../../errors/describe-error.js';
import type { Services } from '../../services.js';
import type { CliContext, GlobalOptions } from '../command.js';
import { type Page, renderAnswer, renderError, renderSources, wrapProse } from '../render/index.js';
import { pageFor } from '../terminal.js';
import { type ChatInput, HELP, readInput } from './chat-input.js';

/** The parts of the services that a conversation uses. */
export type ChatServices = Pick<Services, 'answerer' | 'reader'>;

const PROMPT = '› ';

/**
 * Talks until `/quit`, Ctrl-D or the end of the input. The prompt goes to stderr, so that stdout holds the answers
 * alone. A question that fails is reported, and the conversation goes on.
 */
export async function converse(
  services: ChatServices,
  context: CliContext,
  options: GlobalOptions,
): Promise<void> {
  const { stdin, stderr, env } = context.terminal;
  const isInteractive = stdin.isTTY === true && stderr.isTTY === true;
  const lines = createInterface({
    input: stdin,
    ...(isInteractive ? { output: stderr, terminal: true, prompt: PROMPT } : {}),
  });
  lines.on('SIGINT', () => {
    context.exitAs('interrupted');
    lines.close();
  });
  const ask = () => {
    if (isInteractive) lines.prompt();
  };
  if (isInteractive) context.note(wrapProse(HELP, pageFor(stderr, env)), options);
  ask();
  // The lines of a pipe come faster than they are answered: the iterator keeps them, `question` would lose them.
  for await (const line of lines) {
    const input = readInput(line);
    if (input.kind === 'quit') break;
    try {
      const reply = await replyTo(input, services, context.page);
      if (reply !== null) context.print(`${reply}\n`);
    } catch (error) {
      const page = pageFor(stderr, env);
      stderr.write(`${renderError(describeError(error), page)}\n`);
    }
    ask();
  }
  lines.close();
}

async function replyTo(
  input: Exclude<ChatInput, { kind: 'quit' }>,
  { answerer, reader }: ChatServices,
  page: Page,
): Promise<string | null> {
  switch (input.kind) {
    case 'nothing':
      return null;
    case 'help':
      return wrapProse(HELP, page);
    case 'sources':
      return renderSources(await reader.articles({ matching: input.matching }), page);
    case 'unknown':
      return wrapProse(`There is no ${input.command}. ${HELP}`, page);
    case 'question':
      return renderAnswer(await answerer.answer(input.question), page);
  }
}
