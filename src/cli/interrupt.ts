import { EXIT_CODES } from '../errors/exit-codes.js';

/**
 * Takes over Ctrl-C while something runs that must be stopped in good order; a second Ctrl-C ends the process at once.
 * @returns gives Ctrl-C back
 */
export function onInterrupt(stop: () => void): () => void {
  let isStopping = false;
  const listener = () => {
    if (isStopping) process.exit(EXIT_CODES.interrupted.code);
    isStopping = true;
    stop();
  };
  process.on('SIGINT', listener);
  return () => {
    process.off('SIGINT', listener);
  };
}
