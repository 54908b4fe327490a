// Straight from their files: the child loads no more than it needs before its first message.
import type { AnswerProgress } from '../answering/answerer.js';
import { Conversation } from '../answering/conversation/conversation.js';
import { gatherStats } from '../library/library-stats.js';
import type { Services } from '../services.js';
import type { CallName, CallParams, CallRequest, CallResult } from './calls.js';

/** What calls are worked off with. */
export interface Workplace extends Services {
  /** Is told how far the work is; null where nobody wants to know. */
  readonly onProgress: ((progress: AnswerProgress) => void) | null;
}

/** How every call is worked off. The compiler sees to it that none is left out. */
const WORK: {
  readonly [Call in CallName]: (
    workplace: Workplace,
    ...params: CallParams<Call>
  ) => Promise<CallResult<Call>>;
} = {
  ask: async ({ conversational, onProgress }, { question, turns, scope }) => {
    const before = new Conversation(turns);
    const { answer, conversation } = await conversational.ask(question, before, {
      ...scope,
      ...(onProgress === null ? {} : { onProgress }),
    });
    const added = conversation === before ? undefined : conversation.toJSON().turns.at(-1);
    return { answer, turn: added ?? null };
  },
  check: ({ claimChecker }, claim, scope) => claimChecker.check(claim, scope),
  articles: ({ reader }, query) => reader.articles(query),
  articlePage: async ({ reader }, { limit, offset = 0, ...query }) => {
    const all = await reader.articles(query);
    const end = limit === undefined ? all.length : offset + limit;
    return { articles: all.slice(offset, end), total: all.length };
  },
  article: ({ reader }, id) => reader.article(id),
  passagesOf: async ({ reader }, id, { limit }) => (await reader.passagesOf(id)).slice(0, limit),
  suggestActors: ({ actors }, typed, { limit, filter }) => actors.suggest(typed, limit, filter),
  findActor: ({ actors }, name, filter) => actors.find(name, filter),
  dossier: ({ actors }, id, filter) => actors.dossier(id, filter),
  actorStatements: ({ actors }, id, query, filter) => actors.statements(id, query, filter),
  actorConnections: ({ actors }, id, bounds, filter) => actors.connections(id, bounds, filter),
  timeline: ({ actors }, query) => actors.timeline(query),
  stats: ({ reader, config }) => gatherStats(reader, config.library),
};

/** Works off one request. Rejects with whatever the work throws. */
export function workOff<Call extends CallName>(
  workplace: Workplace,
  { call, params }: CallRequest<Call>,
): Promise<CallResult<Call>> {
  return WORK[call](workplace, ...params);
}
