import { getPriority, setPriority } from 'node:os';

/**
 * Lets more urgent processes go first from now on; threads that are started later do the same. Call it before any is.
 * @param niceness as in `setpriority(2)`: 0 is usual, 19 waits for everybody else
 */
export function stepBack(niceness: number): void {
  try {
    if (getPriority() < niceness) setPriority(niceness);
  } catch {
    // Where the system does not allow it, the process is as important as anything else.
  }
}
