import { EXIT_CODES } from '../errors/exit-codes.js';

/** Ends the process in silence when whoever reads its output has seen enough: `footnote sources | head`. */
export function endWhenClosed(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT_CODES.done.code);
    throw error;
  });
}
