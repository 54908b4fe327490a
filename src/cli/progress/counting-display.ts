import { pageFor, type Terminal } from '../terminal.js';

/** Shows how many of a known number of things are done. */
export interface CountingDisplay {
  update(done: number, total: number): void;
  /** Leaves the terminal as it was. */
  close(): void;
}

/** Time between two lines where there is no terminal, milliseconds. */
const PAUSE = 10_000;

const SILENT: CountingDisplay = { update: () => undefined, close: () => undefined };

/**
 * The display that fits: a bar on a terminal, a line now and then elsewhere, nothing where quiet is wanted.
 * @param label what is counted and for what: "scifact: queries"
 */
export async function openCountingDisplay(
  { stderr, env }: Terminal,
  { quiet = false }: { readonly quiet?: boolean | undefined },
  label: string,
): Promise<CountingDisplay> {
  if (quiet) return SILENT;
  if (stderr.isTTY !== true) {
    return countingLines(
      (line) => stderr.write(`${label}: ${line}\n`),
      () => performance.now(),
    );
  }
  const { default: cliProgress } = await import('cli-progress');
  const { width } = pageFor(stderr, env);
  const bar = new cliProgress.SingleBar(
    {
      format: `{bar} ${label.replaceAll(/[{}]/gu, '')}: {value} of {total}, {eta_formatted} left`,
      barsize: Math.max(8, Math.min(30, width - label.length - 36)),
      stream: stderr,
      fps: 5,
      hideCursor: true,
      clearOnComplete: true,
      // Interrupts are this program's to handle.
      gracefulExit: false,
    },
    cliProgress.Presets.shades_classic,
  );
  let started = false;
  return {
    update: (done, total) => {
      if (!started) bar.start(total, 0);
      started = true;
      bar.update(done);
    },
    close: () => bar.stop(),
  };
}

/**
 * A display for logs: a line every ten seconds and one at the end.
 * @param now milliseconds from any fixed point
 */
export function countingLines(write: (line: string) => void, now: () => number): CountingDisplay {
  let written = now();
  return {
    update: (done, total) => {
      const time = now();
      if (done < total && time - written < PAUSE) return;
      written = time;
      write(`${done} of ${total}`);
    },
    close: () => undefined,
  };
}
