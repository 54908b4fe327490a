import { WebSocket } from 'ws';
import { OPCODE, type Snowflake } from '../protocol/index.js';

/** An event as it was sent, for those who missed it. */
interface SentEvent {
  readonly sequence: number;
  readonly name: string;
  readonly data: object;
}

/** Events kept for a session that may come back; Discord keeps no unlimited number either. */
const MOST_KEPT = 2000;

/** What a bot and the gateway have agreed on. It outlives the connection, until the bot ends it. */
export class Session {
  #socket: WebSocket | null;
  #sequence = 0;
  readonly #sent: SentEvent[] = [];
  /** Whether the bot knows of its servers. */
  isReady = false;

  constructor(
    readonly id: Snowflake,
    readonly intents: number,
    socket: WebSocket,
  ) {
    this.#socket = socket;
  }

  get socket(): WebSocket | null {
    return this.#socket;
  }

  /** The number of the last event. */
  get sequence(): number {
    return this.#sequence;
  }

  dispatch(name: string, data: object): void {
    const event = { sequence: ++this.#sequence, name, data };
    this.#sent.push(event);
    if (this.#sent.length > MOST_KEPT) this.#sent.shift();
    this.#transmit(event);
  }

  /** Sends the last event of a kind once more, with a number of its own. Whether there was one. */
  redeliver(isMeant: (name: string) => boolean): boolean {
    const event = this.#sent.findLast(({ name }) => isMeant(name));
    if (event !== undefined) this.dispatch(event.name, event.data);
    return event !== undefined;
  }

  /** Goes on over another connection, from after the event with this number. */
  resume(socket: WebSocket, after: number): void {
    this.#socket = socket;
    for (const event of this.#sent) if (event.sequence > after) this.#transmit(event);
    this.dispatch('RESUMED', {});
  }

  /** Forgets a connection that ended. */
  detach(socket: WebSocket): void {
    if (this.#socket === socket) this.#socket = null;
  }

  #transmit({ sequence, name, data }: SentEvent): void {
    transmit(this.#socket, { op: OPCODE.dispatch, s: sequence, t: name, d: data });
  }
}

/** A message of the gateway. */
export interface Frame {
  readonly op: number;
  readonly d?: unknown;
  readonly s?: number;
  readonly t?: string;
}

/** Sends a message, unless the connection has ended. */
export function transmit(socket: WebSocket | null, { op, d = null, s, t }: Frame): void {
  if (socket?.readyState !== WebSocket.OPEN) return;
  socket.send(JSON.stringify({ op, d, s: s ?? null, t: t ?? null }));
}
