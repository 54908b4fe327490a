import type { Answer, ClaimCheck } from '../../src/answering/index.js';
import type { ChatInUse } from '../../src/discord/chat-in-use.js';
import { Desk, type DeskParts } from '../../src/discord/desk.js';
import { FairQueue, RateLimits, sharesOf } from '../../src/discord/guarding/index.js';
import type { Whereabouts } from '../../src/discord/whereabouts.js';
import type { AskReply, AskRequest } from '../../src/engine/index.js';
import { createLog, Metrics } from '../../src/operations/index.js';
import type { UpkeepState } from '../../src/upkeep/index.js';
import { testJournal } from '../library/journal/journal-setup.js';
import { ManualClock } from './guarding/manual-clock.js';

export const NOW = new Date('2025-03-10T12:00:00Z');

export const where: Whereabouts = {
  server: 'server',
  channel: 'talk',
  settingsChannel: 'talk',
  kind: 'channel',
  isMember: true,
  hasThreads: true,
};

export const ana = { id: 'ana', canManage: false };

export const ben = { id: 'ben', canManage: false };

export const IDLE: UpkeepState = { status: 'idle', watch: 'on', lastRun: null, lastFault: null };

export function answerTo(question: string): Answer {
  return {
    question,
    kind: 'answered',
    text: 'In Doha. [1]',
    statements: [{ text: 'In Doha.', citations: [1] }],
    citations: [],
    missing: [],
    disagreements: [],
    timings: { retrieve_ms: 1, rerank_ms: 1, compose_ms: 1, total_ms: 3 },
  };
}

export const replyTo = ({ question }: AskRequest): AskReply => {
  const answer = answerTo(question);
  return { answer, turn: { question, asked: question, answer, at: NOW } };
};

export const CHECK: ClaimCheck = {
  claim: 'They met.',
  verdict: 'not found',
  text: 'Not found.',
  supports: [],
  contradicts: [],
  mentions: [],
  missing: [],
  timings: { retrieve_ms: 1, rerank_ms: 1, check_ms: 1, total_ms: 3 },
};

/** An engine that answers once it is let. */
export function heldBack() {
  const held: (() => void)[] = [];
  const seen: AskRequest[] = [];
  const ask = (request: AskRequest) => {
    seen.push(request);
    return new Promise<AskReply>((resolve) => held.push(() => resolve(replyTo(request))));
  };
  return { ask, seen, answerNext: () => held.shift()?.() };
}

/** A desk whose engine does what it is told. */
export async function openDesk({
  ask = async (request: AskRequest) => replyTo(request),
  check = async () => CHECK,
  perMinute = 0,
  atOnce = 1,
  content = false,
  state = IDLE,
  chat = null,
}: {
  ask?: DeskParts['engine']['ask'];
  check?: DeskParts['engine']['check'];
  perMinute?: number;
  atOnce?: number;
  content?: boolean;
  state?: UpkeepState;
  chat?: ChatInUse | null;
} = {}) {
  const lines: string[] = [];
  const journal = await testJournal();
  const clock = new ManualClock();
  const queue = new FairQueue(
    { ...sharesOf(2), atOnce, longestWait: 9_000, longestRun: 1_000, grace: 100 },
    clock,
  );
  const log = createLog({
    level: 'info',
    content,
    destination: { write: (line) => lines.push(line) },
  });
  const metrics = new Metrics({ commands: ['ask'] });
  const desk = new Desk({
    engine: { ask, check } as DeskParts['engine'],
    journal,
    queue,
    limits: new RateLimits({ user: perMinute, channel: 0, server: 0 }),
    upkeep: { state: () => state },
    chat,
    log,
    metrics,
    now: () => NOW,
  });
  const question = (text: string, conversation: string | null = null, person = ana) =>
    desk.ask({ person, where, text, scope: {}, conversation });
  return { desk, journal, queue, clock, log, lines, metrics, question };
}
