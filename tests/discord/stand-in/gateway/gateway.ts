import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { INTENT, type MessagePayload, OPCODE, type Snowflake } from '../protocol/index.js';
import type { RefusalLog } from '../refusal-log.js';
import type { World, WorldEvent } from '../state/index.js';
import { withoutUnreadableContent } from '../unreadable-content.js';
import { Connection } from './connection.js';
import { intentsFor } from './event-audience.js';
import { Session, transmit } from './session.js';

/** What the gateway needs. */
export interface GatewayParts {
  readonly world: World;
  readonly refusals: RefusalLog;
  readonly token: string;
  /** Milliseconds between heartbeats. */
  readonly heartbeatInterval: number;
  /** Its own address, known once the server listens. */
  readonly url: () => string;
}

/** How often sessions began, went on and ended. */
export interface SessionCounts {
  readonly identified: number;
  readonly resumed: number;
  /** Resumes that were answered with an invalid session. */
  readonly refused: number;
  /** Connections that ended, for whatever reason. */
  readonly closed: number;
}

/** Tells bots what happens, as far as their intents go, and has the faults that tests ask for. */
export class Gateway {
  readonly parts: GatewayParts;
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #sessions = new Map<Snowflake, Session>();
  #counts: SessionCounts = { identified: 0, resumed: 0, refused: 0, closed: 0 };
  #resumesToRefuse = 0;
  #heartbeatsToSwallow = 0;

  constructor(parts: GatewayParts) {
    this.parts = parts;
    parts.world.onEvent((event) => this.#tell(event));
  }

  /** How often sessions began, went on and ended. */
  get sessions(): SessionCounts {
    return this.#counts;
  }

  /** Whether a bot is connected and knows of its servers. */
  get isReady(): boolean {
    return this.#connected().some(({ isReady }) => isReady);
  }

  /** Waits for a bot that is connected and knows of its servers. */
  async whenReady(timeout?: number): Promise<void> {
    await this.parts.world.changes.until(() => this.isReady || null, {
      ...(timeout === undefined ? {} : { timeout }),
      what: 'a bot that connects to the gateway',
    });
  }

  /** Cuts every connection without a word; sessions can be resumed. */
  drop(): void {
    for (const { socket } of this.#connected()) socket?.terminate();
  }

  /** Answers the next attempts to resume with an invalid session. */
  refuseResumes(times = 1): void {
    this.#resumesToRefuse = times;
  }

  /** Leaves the next heartbeats without an answer. */
  swallowHeartbeats(times = 1): void {
    this.#heartbeatsToSwallow = times;
  }

  /** Asks for a heartbeat out of turn. */
  askHeartbeat(): void {
    for (const { socket } of this.#connected()) transmit(socket, { op: OPCODE.heartbeat });
  }

  /** Asks the bot to connect anew and resume. */
  askReconnect(): void {
    for (const { socket } of this.#connected()) transmit(socket, { op: OPCODE.reconnect });
  }

  /** Tells the bot that its session is over, or, where it is resumable, that it should resume it. */
  invalidateSession({ resumable = false } = {}): void {
    for (const session of this.#connected()) {
      if (!resumable) this.#sessions.delete(session.id);
      transmit(session.socket, { op: OPCODE.invalidSession, d: resumable });
    }
  }

  /** Delivers the last event (of a name, or of any) a second time. Throws where there was none. */
  redeliverLast(name?: string): void {
    const isMeant = (sent: string) =>
      name === undefined ? sent !== 'RESUMED' && sent !== 'READY' : sent === name;
    const found = this.#connected().filter((session) => session.redeliver(isMeant));
    if (found.length === 0) throw new Error(`No event ${name ?? 'at all'} was delivered.`);
  }

  /** Takes over a connection that asks to become a WebSocket. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#server.handleUpgrade(request, socket, head, (webSocket) => {
      new Connection(this, webSocket).begin();
    });
  }

  /** Ends all connections. */
  close(): void {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }

  /** For connections: begins a session. */
  open(intents: number, socket: WebSocket): Session {
    const session = new Session(this.parts.world.snowflakes.next(), intents, socket);
    this.#sessions.set(session.id, session);
    this.#count('identified');
    return session;
  }

  /** For connections: the session that may be resumed; null where it may not. */
  resumable(id: Snowflake, sequence: number): Session | null {
    const session = this.#sessions.get(id);
    const isRefused = this.#resumesToRefuse > 0;
    if (isRefused) this.#resumesToRefuse--;
    if (isRefused || session === undefined || sequence > session.sequence) {
      this.#sessions.delete(id);
      this.#count('refused');
      return null;
    }
    this.#count('resumed');
    return session;
  }

  /** For connections: whether this heartbeat is to be answered. */
  answersHeartbeat(): boolean {
    if (this.#heartbeatsToSwallow === 0) return true;
    this.#heartbeatsToSwallow--;
    return false;
  }

  /** For connections: notes that one ended, for good where the bot said so. */
  ended(session: Session | null, socket: WebSocket, isFinal: boolean): void {
    session?.detach(socket);
    if (session !== null && isFinal) this.#sessions.delete(session.id);
    this.#count('closed');
  }

  #connected(): readonly Session[] {
    return [...this.#sessions.values()].filter(({ socket }) => socket !== null);
  }

  #count(what: keyof SessionCounts): void {
    this.#counts = { ...this.#counts, [what]: this.#counts[what] + 1 };
    this.parts.world.changes.notify();
  }

  #tell({ name, data }: WorldEvent): void {
    const needed = intentsFor(name, data);
    for (const session of this.#sessions.values()) {
      if (needed !== 0 && (session.intents & needed) === 0) continue;
      session.dispatch(name, this.#readable(session, name, data));
    }
  }

  /** Leaves out of messages what the session may not read. */
  #readable({ intents }: Session, name: string, data: object): object {
    const isMessage = name === 'MESSAGE_CREATE' || name === 'MESSAGE_UPDATE';
    const readsAll = (intents & INTENT.messageContent) !== 0 || !('guild_id' in data);
    if (!isMessage || readsAll) return data;
    return withoutUnreadableContent(data as MessagePayload, this.parts.world.bot.id);
  }
}
