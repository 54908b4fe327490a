import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PACKAGE_ROOT } from '../../../src/package-root.js';
import type { Guild, Person, SeenMessage, Trace } from '../stand-in/index.js';
import type { RunningBot } from './running-bot.js';

/** How many questions come at once, and from whom. */
export interface LoadPlan {
  readonly questions: number;
  readonly users: number;
  readonly servers: number;
}

/** A question of a round, followed to its end. */
export interface LoadedQuestion {
  readonly trace: Trace;
  readonly answer: SeenMessage;
  /** Milliseconds from asking to the answer. */
  readonly answeredAfter: number;
  readonly outcome: 'answered' | 'turned-away' | 'failed';
}

/** Those who ask, and where. */
export interface Crowd {
  readonly people: readonly Person[];
  readonly guilds: readonly Guild[];
}

const QUESTIONS = [
  'When did the US first talk directly to Hamas?',
  'Who is Robert Malley?',
  'How many hostages does Hamas still hold?',
  'Who led the American delegation?',
  'What does the Quartet ask of Hamas?',
  'When was Hamas put on the list of the European Union?',
  'Who received Ismail Haniyeh in Doha?',
  'Was Israel told of the talks?',
  'What is the price of copper in Chile?',
  'How long is the truce in Gaza to last?',
] as const;

/** Files of the sample corpus that change in every round. */
const CHANGING = ['2020-01-06-hamas-seeks-western-contacts.md', 'us-hamas-direct-talks-doha.txt'];

/** Short articles that are added, and change as well. */
const ADDED_PARAGRAPHS = 20;

/** Milliseconds between looks at what the bot has printed, of which there are many lines. */
const LOOK_EVERY = 100;

/** Milliseconds after which a change of a file has led to a run. */
const LONGER_THAN_QUIET = 4_000;

/** Milliseconds in which everybody has an answer, also on a busy machine. */
const ANSWERED_WITHIN = 240_000;

/** How messages begin that turn somebody away, and those that tell of a fault. */
const TURNED_AWAY = /^⏳ (?:You have asked|A lot has been|Too many questions|Several of your)/u;
const FAULT = /^⚠️|took too long|went wrong/u;

/** Makes servers, and people who are in all of them. */
export function gatherCrowd(running: RunningBot, { users, servers }: LoadPlan): Crowd {
  return {
    guilds: Array.from({ length: servers }, () => running.newGuild('one', 'two', 'three')),
    people: Array.from({ length: users }, () => running.person()),
  };
}

/** Has all questions asked at once, spread over people, servers and channels, and waits for all answers. */
export function askAll(
  { people, guilds }: Crowd,
  { questions }: LoadPlan,
): Promise<LoadedQuestion[]> {
  return Promise.all(
    Array.from({ length: questions }, async (_, at): Promise<LoadedQuestion> => {
      const person = pick(people, at);
      const guild = pick(guilds, Math.floor(at / people.length) + at);
      const channel = pick([...guild.channels.values()], Math.floor(at / guilds.length));
      const started = performance.now();
      const question = pick(QUESTIONS, at + Math.floor(at / people.length));
      const trace = await person.slash(channel, 'ask', { question });
      const answer = await trace.response({ timeout: ANSWERED_WITHIN });
      return {
        trace,
        answer,
        answeredAfter: performance.now() - started,
        outcome: outcomeOf(answer),
      };
    }),
  );
}

/**
 * Changes the corpus and has it read, again and again until it is told to stop; each change is read before the next.
 * @returns how often it was read
 */
export async function keepChanging(running: RunningBot, signal: AbortSignal): Promise<number> {
  const manager = running.manager();
  let times = 0;
  while (!signal.aborted) {
    times += 1;
    const from = running.process.lines.length;
    await changeFiles(running.corpus, `${performance.now()}`);
    await (await manager.slash(running.general, 'footnote reindex')).response();
    while (!hasIndexed(running, from)) {
      if (running.process.hasEnded) throw new Error('The bot has ended.');
      await sleep(LOOK_EVERY);
    }
  }
  return times;
}

/** Waits until nothing is being read or about to be. */
export async function whenIdle({ process }: RunningBot): Promise<void> {
  let seen = -1;
  for (;;) {
    const runs = process.logs.filter(({ event }) => event === 'indexing-started').length;
    const done = process.logs.filter(({ event }) => event === 'indexed').length;
    if (runs === done && runs === seen) return;
    seen = runs;
    await sleep(LONGER_THAN_QUIET);
  }
}

/** The value that so many hundredths of all do not exceed. */
export function percentile(values: readonly number[], hundredths: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil((sorted.length * hundredths) / 100) - 1] ?? Number.NaN;
}

/** What has been changed is other than before, and of the same size. */
async function changeFiles(corpus: string, mark: string): Promise<void> {
  const paragraphs = Array.from(
    { length: ADDED_PARAGRAPHS },
    (_, at) =>
      `In ward ${at} of the port of Velmarra, ${mark} crates were counted. Nobody had expected so many of them, the harbour master said.`,
  );
  const added = paragraphs.map((text, at) => [
    `added/${at}.md`,
    `# Crates in ward ${at}\n\n${text}\n`,
  ]);
  const changed = await Promise.all(
    CHANGING.map(async (name) => {
      const original = await readFile(join(PACKAGE_ROOT, 'corpus', name), 'utf8');
      return [name, `${original}\n\nThis article was corrected, for the ${mark}th time.\n`];
    }),
  );
  await mkdir(join(corpus, 'added'), { recursive: true });
  for (const [name = '', content = ''] of [...added, ...changed]) {
    await writeFile(join(corpus, name), content);
  }
}

/** Whether the bot has read its corpus since it had printed so many lines. */
function hasIndexed({ process }: RunningBot, lines: number): boolean {
  return process.lines.slice(lines).some(({ json }) => json?.event === 'indexed');
}

function outcomeOf({ text }: SeenMessage): LoadedQuestion['outcome'] {
  if (FAULT.test(text)) return 'failed';
  return TURNED_AWAY.test(text) ? 'turned-away' : 'answered';
}

function pick<Item>(items: readonly Item[], at: number): Item {
  const item = items[at % items.length];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}
