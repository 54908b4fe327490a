import { type ChildProcess, fork } from 'node:child_process';
import { childEnvironment } from './child-environment.js';

/** How a child ended. */
export interface ChildEnd {
  /** Its exit code; null where a signal ended it or it could not be started. */
  readonly code: number | null;
  readonly signal: string | null;
  /** The end of what it wrote to stderr, or why it could not be started. */
  readonly stderr: string;
}

/** Characters of stderr that are kept: enough for an error with its stack. */
const STDERR_KEPT = 4_000;

/**
 * A compiled program of Footnote's own, running as a child process with an environment without secrets. Messages are
 * copied by structured clone. `serve-parent.ts` is the other side.
 */
export class ChildProgram {
  /** Settles when it is gone, however it ended; never rejects. */
  readonly ended: Promise<ChildEnd>;
  readonly #child: ChildProcess | null;

  constructor(program: URL, onMessage: (message: unknown) => void) {
    const started = tryToFork(program);
    this.#child = started instanceof Error ? null : started;
    this.#child?.on('message', onMessage);
    this.ended = started instanceof Error ? Promise.resolve(neverStarted(started)) : endOf(started);
  }

  /** The process id; undefined where it could not be started. */
  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /**
   * Sends a message. False where the child has gone; that a message was lost on the way shows when it ends.
   * @throws DataCloneError for what cannot be copied, such as functions
   */
  send(message: object | string): boolean {
    if (this.#child?.connected !== true) return false;
    this.#child.send(message, () => undefined);
    return true;
  }

  /** Ends it at once, whatever it is doing. */
  kill(): void {
    this.#child?.kill('SIGKILL');
  }

  /** Asks it to leave, and ends it where it has not gone after `grace` milliseconds. */
  async leave(grace: number): Promise<void> {
    const timer = setTimeout(() => this.kill(), grace);
    if (this.#child?.connected === true) this.#child.disconnect();
    await this.ended;
    clearTimeout(timer);
  }
}

/** Starting throws where the system has no memory or processes left: a moment later it may have. */
function tryToFork(program: URL): ChildProcess | Error {
  try {
    return fork(program, [], {
      env: childEnvironment(process.env),
      // Not those of this process: `--inspect` would claim its port, `--env-file` bring the secrets back.
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Not by the child's own `close`, which never comes where it was this side that disconnected. */
async function endOf(child: ChildProcess): Promise<ChildEnd> {
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(-STDERR_KEPT);
  });
  const closed = new Promise<void>((resolve) => {
    if (child.stderr === null) resolve();
    else child.stderr.once('close', resolve);
  });
  const end = await new Promise<ChildEnd>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal, stderr: '' }));
    child.on('error', (error) => {
      // Once it runs, errors are those of sending and killing, and its end is told by `exit`.
      if (child.pid === undefined) resolve(neverStarted(error));
    });
  });
  if (child.pid === undefined) return end;
  await closed;
  return { ...end, stderr };
}

function neverStarted({ message }: Error): ChildEnd {
  return { code: null, signal: null, stderr: message };
}
