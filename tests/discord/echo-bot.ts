import { once } from 'node:events';
import {
  Client,
  Events,
  GatewayIntentBits,
  type Interaction,
  type Message,
  Partials,
} from 'discord.js';
import type { StandIn } from './stand-in/index.js';

/** What a bot of a test does, and how it differs from one that only listens. */
export interface EchoBotPlan {
  readonly onInteraction?: (interaction: Interaction) => unknown;
  /** Called for messages of others. */
  readonly onMessage?: (message: Message) => unknown;
  readonly intents?: readonly GatewayIntentBits[];
  readonly commands?: readonly unknown[];
  readonly token?: string;
}

/** A bot made of discord.js alone, with what went wrong in it. */
export interface EchoBot {
  readonly client: Client;
  /** What its handlers threw, oldest first. */
  readonly failures: readonly unknown[];
  /** Waits until its handlers have come to their ends. */
  idle(): Promise<void>;
}

/** Enough for commands, mentions and direct messages. */
const USUAL_INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
];

/** Connects a bot to a stand-in and registers its commands. It ends with the stand-in. */
export async function connectEchoBot(discord: StandIn, plan: EchoBotPlan): Promise<EchoBot> {
  const failures: unknown[] = [];
  const running = new Set<Promise<void>>();
  const attempt = (act: () => unknown) => {
    const run = (async () => act())()
      .then(
        () => undefined,
        (error: unknown) => void failures.push(error),
      )
      .finally(() => running.delete(run));
    running.add(run);
  };
  const client = new Client({
    intents: [...(plan.intents ?? USUAL_INTENTS)],
    partials: [Partials.Channel],
    // The library's own limit would stretch a burst over many seconds.
    rest: { api: discord.apiUrl, globalRequestsPerSecond: 10_000 },
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
  });
  const { onInteraction, onMessage, commands } = plan;
  client.on('error', (error) => failures.push(error));
  client.on('interactionCreate', (interaction) => attempt(() => onInteraction?.(interaction)));
  client.on('messageCreate', (message) =>
    attempt(() => (message.author.id === client.user?.id ? null : onMessage?.(message))),
  );
  discord.onStop(() => client.destroy());
  const ready = once(client, Events.ClientReady);
  await client.login(plan.token ?? discord.token);
  await ready;
  if (commands) {
    await client.rest.put(`/applications/${discord.bot.id}/commands`, { body: commands });
  }
  const idle = async () => {
    while (running.size > 0) await Promise.all(running);
  };
  return { client, failures, idle };
}
