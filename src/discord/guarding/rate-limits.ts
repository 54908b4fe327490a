import { RateLimiterMemory } from 'rate-limiter-flexible';

/** Who asks, and where; ids as strings. */
export interface Questioner {
  readonly user: string;
  readonly channel: string;
  /** Null in direct messages. */
  readonly server: string | null;
}

/** On what there is a limit. */
export type LimitedLevel = 'user' | 'channel' | 'server';

/** How many questions each may ask in a minute; 0 for as many as they like. */
export type LimitsPerMinute = Readonly<Record<LimitedLevel, number>>;

/** Whether a question may be asked now. If not: on whose account, and in how many seconds it may. */
export type RateVerdict =
  | { readonly status: 'ok' }
  | { readonly status: 'limited'; readonly who: LimitedLevel; readonly seconds: number };

const LEVELS: readonly LimitedLevel[] = ['user', 'channel', 'server'];

/** In seconds. */
const WINDOW = 60;

/** A limiter with the key that it counts a questioner under. */
interface Account {
  readonly level: LimitedLevel;
  readonly limiter: RateLimiterMemory;
  readonly key: string;
}

/**
 * Limits on questions per user, channel and server, each in windows of a minute that begin with the first question. A
 * question that is refused on one account costs nothing on any. An account is forgotten when its window ends, so no more
 * are held than questions were let through in a minute.
 */
export class RateLimits {
  readonly #limiters: ReadonlyMap<LimitedLevel, RateLimiterMemory>;
  /** The last question looked at: the limiters answer later, and between looking and counting nobody else may count. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(limits: LimitsPerMinute) {
    this.#limiters = new Map(
      LEVELS.filter((level) => limits[level] > 0).map((level) => [
        level,
        new RateLimiterMemory({ points: limits[level], duration: WINDOW, keyPrefix: '' }),
      ]),
    );
  }

  /** Counts a question, unless it has to be refused; then names the account on which it must wait longest. */
  take(questioner: Questioner): Promise<RateVerdict> {
    return this.#inTurn(async () => {
      const accounts = this.#accountsOf(questioner);
      const waits = await Promise.all(accounts.map(waitOf));
      const longest = Math.max(0, ...waits);
      const limited = accounts[waits.indexOf(longest)];
      if (longest > 0 && limited !== undefined) {
        return { status: 'limited', who: limited.level, seconds: Math.ceil(longest / 1000) };
      }
      await Promise.all(accounts.map(({ limiter, key }) => limiter.consume(key)));
      return { status: 'ok' };
    });
  }

  /** Takes back what {@link take} counted, for a question that was not asked after all. */
  giveBack(questioner: Questioner): Promise<void> {
    return this.#inTurn(async () => {
      for (const { limiter, key } of this.#accountsOf(questioner)) {
        const held = await limiter.get(key);
        if (held !== null && held.consumedPoints > 0 && held.msBeforeNext > 0) {
          await limiter.reward(key);
        }
      }
    });
  }

  #inTurn<T>(step: () => Promise<T>): Promise<T> {
    const done = this.#last.then(step);
    this.#last = done.catch(() => {});
    return done;
  }

  #accountsOf(questioner: Questioner): readonly Account[] {
    return [...this.#limiters].flatMap(([level, limiter]) => {
      const key = questioner[level];
      return key === null ? [] : [{ level, limiter, key }];
    });
  }
}

/** For how many milliseconds nothing more may be counted on an account; 0 where it may now. */
async function waitOf({ limiter, key }: Account): Promise<number> {
  const held = await limiter.get(key);
  return held === null || held.remainingPoints > 0 ? 0 : Math.max(0, held.msBeforeNext);
}
