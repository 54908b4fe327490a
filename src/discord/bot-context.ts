import type { Engine } from '../engine/index.js';
import type { Journal } from '../library/index.js';
import type { Log, Metrics } from '../operations/index.js';
import type { Upkeep } from '../upkeep/index.js';
import type { ChatInUse } from './chat-in-use.js';
import type { ChannelSender } from './delivery/index.js';
import type { Desk } from './desk.js';
import type { DoubleClicks } from './guarding/index.js';
import type { OnceOnly } from './once-only.js';
import type { SaidMessages } from './said-messages.js';

/** What commands, buttons and conversations work with. */
export interface BotContext {
  readonly desk: Desk;
  readonly engine: Engine;
  readonly journal: Journal;
  /** The chat model that writes answers; null where they are in the articles' own words. */
  readonly chat: ChatInUse | null;
  readonly upkeep: Pick<Upkeep, 'state' | 'runNow'>;
  readonly sender: ChannelSender;
  readonly saidMessages: SaidMessages;
  readonly doubleClicks: DoubleClicks;
  readonly onceOnly: OnceOnly;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly now: () => Date;
  /** The bot's own user id, and the ids of its commands by name, once Discord has told them. */
  readonly self: { readonly user: string; readonly commands: ReadonlyMap<string, string> };
  /** Questions that wait and run. */
  readonly load: () => { readonly waiting: number; readonly running: number };
}
