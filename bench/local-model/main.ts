/**
 * `npm run local-model [-- FILE.gguf]`: serves a chat model on this machine on the OpenAI protocol. Without a file, a
 * tiny model of random weights that writes nonsense, which shows that everything around a model works.
 */
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { LocalModel, openTinyModel, startChatServer } from './index.js';

const DEFAULT_PORT = 8090;
/** Room for the prompts and replies that Footnote makes by default. */
const DEFAULT_CONTEXT = 8192;

const program = new Command('local-model')
  .description('Serves a chat model on this machine on the OpenAI protocol.')
  .argument('[file]', 'a GGUF file; without one, a tiny model that writes nonsense')
  .option('--port <number>', 'port to listen at', wholeNumber, DEFAULT_PORT)
  .option('--host <address>', 'address to listen at; there are no keys', '127.0.0.1')
  .option('--context <tokens>', 'prompt and reply together', wholeNumber, DEFAULT_CONTEXT)
  .option('--threads <number>', 'processor cores to use', wholeNumber, availableParallelism())
  .action(serve);

interface Options {
  readonly port: number;
  readonly host: string;
  readonly context: number;
  readonly threads: number;
}

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function serve(file: string | undefined, options: Options): Promise<void> {
  const model =
    file === undefined
      ? await openTinyModel()
      : await LocalModel.open({
          file: resolve(file),
          contextTokens: options.context,
          threads: options.threads,
        });
  const server = await startChatServer(model, {
    ...options,
    onFault: (error) => console.error(error),
  }).catch(async (error: unknown) => {
    await model.close();
    throw error;
  });
  const variables = [
    `CHAT_MODEL=${model.name}`,
    `CHAT_BASE_URL=${server.url}`,
    'CHAT_AT_ONCE=1',
    // The tiny model hardly comes to an end by itself.
    ...(file === undefined ? ['CHAT_REPLY_TOKENS=200'] : []),
  ];
  process.stdout.write(
    `Serving ${model.name} with ${model.contextTokens} tokens of context. For Footnote's .env:\n\n` +
      `${variables.join('\n')}\n\n`,
  );
  const stop = () => {
    void server.close().then(() => model.close());
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function wholeNumber(text: string): number {
  if (!/^\d{1,7}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}
