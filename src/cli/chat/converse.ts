import { createInterface } from 'node:readline/promises';
import { Conversation } from '../../answering/index.js';
import { describeError } from '../../errors/describe-error.js';
import type { Services } from '../../services.js';
import { AnswerPrinter } from '../answer-printer.js';
import type { CliContext, GlobalOptions } from '../command.js';
import type { ModelOption } from '../options/model-option.js';
import { type Page, renderError, renderSources, wrapProse } from '../render/index.js';
import { pageFor } from '../terminal.js';
import { type ChatInput, HELP, readInput } from './chat-input.js';

/** The parts of the services that a conversation uses. */
export type ChatServices = Pick<Services, 'conversational' | 'reader'>;

const PROMPT = '› ';

const BEGUN_ANEW = 'What was asked before is forgotten.';

/**
 * Talks until `/quit`, Ctrl-D or the end of the input. The prompt goes to stderr, so that stdout holds the answers
 * alone. A question that fails is reported, and the conversation goes on.
 */
export async function converse(
  services: ChatServices,
  context: CliContext,
  options: GlobalOptions & ModelOption,
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
  let conversation = new Conversation();
  // The lines of a pipe come faster than they are answered: the iterator keeps them, `question` would lose them.
  for await (const line of lines) {
    const input = readInput(line);
    if (input.kind === 'quit') break;
    try {
      if (input.kind === 'question') {
        const printer = new AnswerPrinter(context.terminal.stdout, context.page);
        const scope = { withModel: options.model, ...printer.listener };
        const answering = services.conversational.ask(input.question, conversation, scope);
        const reply = await printer.following(answering);
        printer.finish(reply.answer);
        context.print('');
        conversation = reply.conversation;
      } else {
        const reply = await replyTo(input, conversation, services, context.page);
        if (reply.text !== null) context.print(`${reply.text}\n`);
        conversation = reply.conversation;
      }
    } catch (error) {
      const page = pageFor(stderr, env);
      stderr.write(`${renderError(describeError(error), page)}\n`);
    }
    ask();
  }
  lines.close();
}

/** What is said to a line, and the conversation after it. */
interface Reply {
  readonly text: string | null;
  readonly conversation: Conversation;
}

async function replyTo(
  input: Exclude<ChatInput, { kind: 'quit' | 'question' }>,
  conversation: Conversation,
  { reader }: Pick<ChatServices, 'reader'>,
  page: Page,
): Promise<Reply> {
  switch (input.kind) {
    case 'nothing':
      return { text: null, conversation };
    case 'help':
      return { text: wrapProse(HELP, page), conversation };
    case 'new':
      return { text: wrapProse(BEGUN_ANEW, page), conversation: new Conversation() };
    case 'sources': {
      const articles = await reader.articles({ matching: input.matching });
      return { text: renderSources(articles, page), conversation };
    }
    case 'unknown':
      return { text: wrapProse(`There is no ${input.command}. ${HELP}`, page), conversation };
  }
}
