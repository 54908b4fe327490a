/** What a child does for the process that started it. */
export interface ChildService<Message> {
  /** Takes a message of the parent. */
  take(message: Message): void;
  /** Ends what it holds; the parent has gone or wants it to leave. */
  leave(): Promise<void>;
}

/** Says something to the parent; resolves when it is on its way, or when there is nobody to tell. */
export type TellParent<Said extends object> = (said: Said) => Promise<void>;

/** How long a child may take to leave, in milliseconds, before it is ended without order. */
const LONGEST_LEAVE = 30_000;

/**
 * Makes this process the child of the one that forked it: the first message is its order, all others go to the service.
 * Ctrl-C in a terminal reaches the whole process group, so signals are left to the parent; without a parent the child
 * ends itself. What a parent says is taken as it is typed: both are the same program in the same version.
 */
export function serveParent<Order, Message, Said extends object>(
  start: (order: Order, tell: TellParent<Said>) => ChildService<Message>,
): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
  let service: ChildService<Message> | null = null;
  process.once('message', (order: Order) => {
    const started = start(order, tellParent);
    process.on('message', (message: Message) => started.take(message));
    service = started;
  });
  process.once('disconnect', async () => {
    setTimeout(() => process.exit(1), LONGEST_LEAVE).unref();
    await service?.leave().catch(() => undefined);
    process.exit();
  });
}

/** @throws DataCloneError for what cannot be copied */
function tellParent(said: object): Promise<void> {
  return new Promise((resolve) => {
    if (process.send === undefined) resolve();
    else process.send(said, undefined, undefined, () => resolve());
  });
}
