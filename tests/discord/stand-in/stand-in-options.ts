import type { SeenMessage } from './person/index.js';
import type { PermissionName } from './protocol/index.js';
import type { Guild, Ping } from './state/index.js';

/** How the stand-in differs from what is usual. */
export interface StandInOptions {
  readonly botName?: string;
  /** Whether the application may use the intent MESSAGE_CONTENT. */
  readonly messageContentIntent?: boolean;
  /** Milliseconds between heartbeats, which Discord's gateway tells a bot; 41,250 where it is not said. */
  readonly heartbeatInterval?: number;
}

/** A person who is to be. */
export interface NewPerson {
  readonly name: string;
  /** What this person may do in servers beyond what everybody may. */
  readonly permissions?: readonly PermissionName[];
  /** The servers that this person is in; all, and those to come, where it is not said. */
  readonly guilds?: readonly Guild[];
  readonly locale?: string;
  /** Whether this person installed the application for themselves. */
  readonly installed?: boolean;
}

/** What notified somebody. */
export interface SeenPing extends Omit<Ping, 'message'> {
  readonly message: SeenMessage;
}
