import type { BotProcess } from '../bot-process.js';

/** The id of the process in which a bot works out answers now, as its log tells. */
export function enginePid({ logs }: Pick<BotProcess, 'logs'>): number {
  const started = logs.findLast(({ event }) => event === 'engine-started');
  if (typeof started?.pid !== 'number') throw new Error('The bot has started no engine.');
  return started.pid;
}
