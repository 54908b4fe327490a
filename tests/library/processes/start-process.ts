import { type ChildProcess, fork } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Command, Message } from './messages.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A process that runs `library-process.ts`. */
export class LibraryProcess {
  readonly #child: ChildProcess;
  readonly #messages: Message[] = [];
  #wake: () => void = () => undefined;

  private constructor(program: string) {
    this.#child = fork(program);
    this.#child.on('message', (message: Message) => {
      this.#messages.push(message);
      this.#wake();
    });
    this.#child.on('exit', () => this.#wake());
  }

  /** Starts a process, which has loaded all that it needs when this resolves. */
  static async start(program: string): Promise<LibraryProcess> {
    const process = new LibraryProcess(program);
    await process.until('ready');
    return process;
  }

  send(command: Command): void {
    this.#child.send(command);
  }

  /** Waits until a message of one of these kinds is there, and takes out all up to it. */
  async until<Kind extends Message['kind']>(
    ...kinds: readonly Kind[]
  ): Promise<Extract<Message, { kind: Kind }>> {
    for (;;) {
      const at = this.#messages.findIndex(({ kind }) => kinds.some((wanted) => wanted === kind));
      const [message] = at === -1 ? [] : this.#messages.splice(0, at + 1).slice(-1);
      if (message !== undefined) return message as Extract<Message, { kind: Kind }>;
      if (this.#child.exitCode !== null || this.#child.signalCode !== null) {
        throw new Error(`the process ended before it said ${kinds.join(' or ')}`);
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Ends the process at once, whatever it is doing, and waits until it is gone. */
  async kill(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill('SIGKILL');
    await gone;
  }
}

/**
 * Compiles `library-process.ts` and all of ours that it imports to one JavaScript file, since Node 20 runs no
 * TypeScript. It lies below node_modules, where it finds the packages it needs.
 */
export async function compileLibraryProcess(): Promise<{
  readonly program: string;
  remove(): Promise<void>;
}> {
  const folder = join(root, 'node_modules', '.cache', `footnote-tests-${process.pid}`);
  await mkdir(folder, { recursive: true });
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: fileURLToPath(new URL('./library-process.ts', import.meta.url)),
      target: 'node20',
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'library-process.mjs' } },
    },
  });
  return {
    program: join(folder, 'library-process.mjs'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
