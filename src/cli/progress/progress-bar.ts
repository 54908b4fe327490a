import cliProgress from 'cli-progress';
import type { Page } from '../render/index.js';
import type { OutputStream } from '../terminal.js';
import type { IndexingDisplay } from './indexing-display.js';
import { progressText } from './progress-text.js';

const STEPS = 1000;

/** Columns that the text beside the bar may need. */
const TEXT_COLUMNS = 64;

/** A display for terminals: one line that is drawn again and again, and taken away at the end. */
export function progressBar(stream: OutputStream, { width, colour }: Page): IndexingDisplay {
  const bar = new cliProgress.SingleBar(
    {
      format: `${colour ? '\u001B[36m{bar}\u001B[39m' : '{bar}'} {text}`,
      barsize: Math.max(8, Math.min(30, width - TEXT_COLUMNS)),
      stream,
      fps: 5,
      hideCursor: true,
      clearOnComplete: true,
      // Interrupts are this program's to handle.
      gracefulExit: false,
    },
    cliProgress.Presets.shades_classic,
  );
  bar.start(STEPS, 0, { text: 'preparing' });
  let started: number | null = null;
  return {
    update: (progress) => {
      started ??= performance.now();
      const text = progressText(progress, performance.now() - started);
      bar.update(Math.floor(progress.share * STEPS), { text });
    },
    close: () => bar.stop(),
  };
}
