import { EXIT_CODES, type ExitCode } from './exit-codes.js';
import { type ErrorCode, type ErrorContexts, FootnoteError } from './footnote-error.js';
import { type Description, describeSystemFault } from './system-faults.js';

/** An error in words for people. */
export interface ErrorDescription {
  /** What is wrong, in one or a few sentences. */
  readonly message: string;
  /** What can be done about it; null where there is nothing to say. */
  readonly remedy: string | null;
  /** The exit code that fits the error. */
  readonly exitCode: ExitCode;
}

/** What models of each use are called, which variables name them, and what to do with one that is damaged. */
const MODELS = {
  embedding: {
    name: 'embedding model',
    variables: 'EMBEDDING_MODEL',
    cure: 'Delete the folder of the model, so that it is prepared anew.',
  },
  recognition: {
    name: 'name recognition model',
    variables: 'NER_MODEL, NER_DTYPE',
    cure: 'Bring back its files, name another model with NER_MODEL, or take NER_MODEL away to recognise names by rules.',
  },
} as const;

/** Every fault of Footnote in words. The compiler sees to it that none is left out. */
const DESCRIPTIONS: {
  readonly [Code in ErrorCode]: (context: ErrorContexts[Code]) => Description;
} = {
  'config/invalid': ({ problems }) => [
    `The configuration is not valid. ${problems.map(({ variable, problem }) => `${variable}: ${sentence(problem)}`).join(' ')}`,
    'Correct the environment variable or the line in .env; .env.example explains every variable.',
    'usage',
  ],
  'config/env-file': ({ file, reason }) => [
    `The file ${file} cannot be used: ${sentence(reason)}`,
    'Correct it after the pattern of .env.example, or take it away.',
    'usage',
  ],
  'corpus/missing': ({ folder }) => [
    `There is no corpus folder that can be read at ${folder}.`,
    'Name the folder of your articles with --corpus or CORPUS_DIR.',
    'usage',
  ],
  'corpus/file-not-found': ({ file, folder, similar }) => [
    `The library holds no file “${file}” of the corpus ${folder}.`,
    similar.length === 0
      ? 'See which files there are with: footnote sources'
      : `Did you mean ${similar.map((name) => `“${name}”`).join(' or ')}?`,
    'usage',
  ],
  'actor/unknown': ({ name, nearest }) => [
    `No article names “${name}”.`,
    nearest.length === 0
      ? 'See who is named with: footnote actors'
      : `Did you mean ${nearest.map((near) => `“${near}”`).join(' or ')}?`,
    'usage',
  ],
  'actor/ambiguous': ({ name, candidates }) => [
    `“${name}” may be one of several; give a name that only one of them has, or the id.`,
    candidates.map((one) => `${one.name} (${one.kind}), ${one.id}`).join('\n'),
    'usage',
  ],
  'model/unavailable': ({ use, model, looked, reason }) => [
    `The ${MODELS[use].name} ${model} is not available: ${sentence(reason)}${looked.length === 0 ? '' : ` Looked in ${looked.join(', ')}.`}`,
    `Check ${MODELS[use].variables} and EMBEDDINGS_DIR; footnote doctor shows what is missing.`,
    'unusable',
  ],
  'model/corrupt': ({ use, model, file, reason }) => [
    `The ${MODELS[use].name} ${model} is damaged: ${file}: ${sentence(reason)}`,
    MODELS[use].cure,
    'unusable',
  ],
  'model/mismatch': ({ library, stored, configured }) => [
    `The library ${library} was made with ${stored}, but ${configured} is configured.`,
    'Set the EMBEDDING_ variables back, or make the library anew: footnote index --rebuild',
    'unusable',
  ],
  'encoder/worker-lost': ({ model, reason }) => [
    `A worker of the embedding model ${model} ended in the middle of its work: ${sentence(reason)}`,
    'Most often memory ran out: try again with a smaller EMBEDDING_WORKERS.',
    'unusable',
  ],
  'encoder/closed': ({ model }) => [
    `The embedding model ${model} was closed before the work was done.`,
    null,
    'internal',
  ],
  'discord/no-token': () => [
    'There is no token to sign in to Discord with.',
    [
      'To get one:',
      '1. Open https://discord.com/developers/applications and choose New Application.',
      '2. On its page Bot, choose Reset Token and copy what it shows.',
      '3. Write the line DISCORD_TOKEN=... into the file .env in this folder, and start again.',
      'No token is needed to ask in the terminal: footnote chat',
    ].join('\n'),
    'usage',
  ],
  'discord/token-refused': () => [
    'Discord refuses the token in DISCORD_TOKEN.',
    'Copy it anew from the page Bot of your application at https://discord.com/developers/applications; Reset Token makes another.',
    'usage',
  ],
  'discord/disconnected': ({ code }) => [
    `Discord has ended the connection for good${code === null ? '' : ` (close code ${code})`}.`,
    'The token may have been reset, or the application deleted: look at https://discord.com/developers/applications',
    'unusable',
  ],
  'library/missing': ({ folder }) => [
    `There is no library at ${folder}.`,
    'Make it with: footnote index',
    'unusable',
  ],
  'library/locked': ({ folder }) => [
    `Another process is changing the library ${folder}.`,
    'Wait until it has finished, then try again.',
    'unusable',
  ],
  'library/corrupt': ({ file, reason }) => [
    `The library file ${file} cannot be used: ${sentence(reason)}`,
    'Move it out of its folder and leave the other files. A library is made anew with footnote index, an empty journal by the bot.',
    'unusable',
  ],
  'library/outdated': ({ folder }) => [
    `The library at ${folder} was made by an earlier version of Footnote.`,
    'Bring it up to date with: footnote index',
    'unusable',
  ],
  'library/newer': ({ file, found, supported }) => [
    `The library file ${file} is of format ${found}; this version of Footnote knows formats up to ${supported}.`,
    'Use the newer version of Footnote, or another folder with --library.',
    'unusable',
  ],
  'library/other-corpus': ({ library, recorded, given }) => [
    `The library ${library} belongs to the corpus ${recorded}, not to ${given}.`,
    'Name another folder with --library, or make this one anew: footnote index --rebuild',
    'unusable',
  ],
  'library/read-only': ({ method }) => [
    `The library is open for reading only, so ${method} is not possible.`,
    'Bring documents in through the corpus folder: footnote index',
    'unusable',
  ],
  'engine/timeout': ({ milliseconds }) => [
    `No answer came within ${Math.round(milliseconds / 1000)} seconds.`,
    'Try again; if it keeps happening, there is more to do than this machine can.',
    'unusable',
  ],
  'engine/lost': (end) => [
    `The process that answers questions ended in the middle of its work (${howEnded(end)}).`,
    'Try again: another one is started by itself.',
    'unusable',
  ],
  'engine/closed': () => ['Footnote is shutting down.', null, 'unusable'],
  'upkeep/lost': ({ stderr, ...end }) => [
    `The process that indexes ended in the middle of its work (${howEnded(end)})${stderr.trim() === '' ? '.' : `: ${sentence(lastLine(stderr))}`}`,
    'What it stored stays. Most often memory ran out: try a smaller EMBEDDING_WORKERS.',
    'unusable',
  ],
  'gazetteer/unusable': ({ file, reason }) => [
    `The list of names ${file} cannot be used: ${sentence(reason)}`,
    'Bring back the file that came with Footnote, or make the lists anew in a checkout of it: npm run gazetteers',
    'unusable',
  ],
  'prompt/invalid': ({ file, reason }) => [
    `The prompt template ${file} cannot be used: ${sentence(reason)}`,
    'Correct it by the note in its first line, or bring back the file that came with Footnote.',
    'usage',
  ],
  'actors/invalid': ({ file, problems }) => [
    `${file} cannot be used. ${problems.map(({ line, problem }) => `Line ${line}: ${sentence(problem)}`).join(' ')}`,
    problems.map(({ line, remedy }) => `Line ${line}: ${sentence(remedy)}`).join('\n'),
    'usage',
  ],
  'operations/port-in-use': ({ host, port }) => [
    `Port ${port} of ${host} is taken by another program, so health and metrics cannot be served there.`,
    'Set METRICS_PORT to another port, or take it away to serve neither.',
    'usage',
  ],
  'operations/cannot-listen': ({ host, port, reason }) => [
    `Health and metrics cannot be served on port ${port} of ${host}: ${sentence(reason)}`,
    'Check METRICS_HOST and METRICS_PORT.',
    'usage',
  ],
  'option/invalid': ({ option, value, expected }) => [
    `${option} takes ${expected}, not “${value}”.`,
    null,
    'usage',
  ],
  'eval/malformed': ({ file, line, reason }) => [
    `The evaluation file ${line === null ? file : `${file}:${line}`} cannot be used: ${sentence(reason)}`,
    null,
    'usage',
  ],
  'report/unwritable': ({ file, reason }) => [
    `The file ${file} cannot be written: ${sentence(reason)}`,
    'Name another file.',
    'usage',
  ],
};

/** Puts any error into words: what is wrong, what can be done, and which exit code fits. */
export function describeError(error: unknown): ErrorDescription {
  const [message, remedy, exit] = descriptionOf(error);
  return { message, remedy, exitCode: EXIT_CODES[exit].code };
}

function descriptionOf(error: unknown): Description {
  if (error instanceof FootnoteError) return describeFault(error.code, error.context);
  const known = describeSystemFault(error);
  const said = firstLine(error instanceof Error ? error.message : String(error));
  if (known !== undefined) return [`${known[0]} (${said})`, known[1], known[2]];
  return [
    `Something went wrong inside Footnote: ${sentence(said)}`,
    'Run the command again with --debug to see where.',
    'internal',
  ];
}

function describeFault<Code extends ErrorCode>(
  code: Code,
  context: ErrorContexts[Code],
): Description {
  return DESCRIPTIONS[code](context);
}

/** How a process ended, in a few words. */
function howEnded({ code, signal }: ErrorContexts['engine/lost']): string {
  if (signal !== null) return `signal ${signal}`;
  return code === null ? 'it could not be started' : `exit code ${code}`;
}

function lastLine(text: string): string {
  return (text.trim().split(/\r?\n/u).at(-1) ?? '').slice(0, 300);
}

function firstLine(text: string): string {
  return (text.trim().split(/\r?\n/u, 1)[0] ?? '').slice(0, 300) || 'no reason was given';
}

function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}
