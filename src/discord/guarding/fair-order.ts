/** On whose behalf something waits; ids as strings. */
export interface Asker {
  /** The server; null in direct messages, where everybody stands for themselves. */
  readonly server: string | null;
  readonly user: string;
}

/** Those of a server who have something waiting, whoever is next in front, each with theirs in the order they came. */
type Line<Item> = Map<string, Item[]>;

/**
 * Things that wait, handed out in turn: over the servers first, within a server over its users, and in the order they came
 * within a user. This is fair queueing by round robin (Nagle, RFC 970) on two levels: whoever has a hundred things
 * waiting holds up nobody else by more than one of them in a round.
 */
export class FairOrder<Item> {
  /** The servers with something waiting, whichever is next in front. */
  readonly #lines = new Map<string, Line<Item>>();
  readonly #perUser = new Map<string, number>();
  #size = 0;

  /** How many wait. */
  get size(): number {
    return this.#size;
  }

  /** How many of a user wait, over all servers. */
  sizeOfUser(user: string): number {
    return this.#perUser.get(user) ?? 0;
  }

  /** How many wait in the server of whoever asks. */
  sizeOfServer(asker: Asker): number {
    const line = this.#lines.get(serverOf(asker));
    return line === undefined ? 0 : lengthOf(line);
  }

  /** How many at most would come before another item of this asker, if nobody else came. */
  ahead(asker: Asker): number {
    const own = this.#lines.get(serverOf(asker)) ?? new Map<string, Item[]>();
    const turn = own.get(asker.user)?.length ?? 0;
    let inServer = turn;
    for (const [user, items] of own) {
      if (user !== asker.user) inServer += Math.min(items.length, turn + 1);
    }
    let ahead = inServer;
    for (const line of this.#lines.values()) {
      if (line !== own) ahead += Math.min(lengthOf(line), inServer + 1);
    }
    return ahead;
  }

  /** Puts an item behind those of the asker that wait already. */
  add(asker: Asker, item: Item): void {
    const server = serverOf(asker);
    const line: Line<Item> = this.#lines.get(server) ?? new Map();
    this.#lines.set(server, line);
    line.set(asker.user, [...(line.get(asker.user) ?? []), item]);
    this.#count(asker.user, 1);
  }

  /** Takes the item whose turn it is; undefined when none waits. */
  next(): Item | undefined {
    for (const [server, line] of this.#lines) {
      for (const [user, items] of line) {
        const [item, ...rest] = items;
        line.delete(user);
        if (rest.length > 0) line.set(user, rest);
        this.#lines.delete(server);
        if (line.size > 0) this.#lines.set(server, line);
        this.#count(user, -1);
        return item;
      }
    }
    return undefined;
  }

  /** Takes an item of the asker out of turn. @returns whether it waited */
  remove(asker: Asker, item: Item): boolean {
    const server = serverOf(asker);
    const line = this.#lines.get(server);
    const items = line?.get(asker.user);
    if (line === undefined || items === undefined || !items.includes(item)) return false;
    const rest = items.filter((other) => other !== item);
    if (rest.length > 0) line.set(asker.user, rest);
    else line.delete(asker.user);
    if (line.size === 0) this.#lines.delete(server);
    this.#count(asker.user, -1);
    return true;
  }

  #count(user: string, change: 1 | -1): void {
    this.#size += change;
    const count = this.sizeOfUser(user) + change;
    if (count === 0) this.#perUser.delete(user);
    else this.#perUser.set(user, count);
  }
}

/** The key of a server's line. Ids are digits, so that nobody's direct messages can be taken for a server. */
function serverOf({ server, user }: Asker): string {
  return server ?? `@${user}`;
}

function lengthOf(line: Line<unknown>): number {
  let length = 0;
  for (const items of line.values()) length += items.length;
  return length;
}
