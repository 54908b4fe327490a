import type { IndexProgress } from '../../library/index.js';
import { counted, durationInWords, grouped } from '../../phrasing/index.js';

/** Before this time and share, an estimate of the time left would be a guess. */
const EARLIEST_ESTIMATE_MS = 2_000;
const EARLIEST_ESTIMATE_SHARE = 0.02;

/**
 * Says in one line how far a run has come, how fast it is and what time is left.
 * @param elapsed milliseconds since the first report of the run
 */
export function progressText(progress: IndexProgress, elapsed: number): string {
  const { stage, filesDone, filesTotal, share, embedded } = progress;
  if (stage === 'scanning') return 'looking through the folder';
  if (stage === 'naming') return `${Math.floor(share * 100)} %, reading names`;
  if (stage === 'finishing') return 'finishing';
  const rate = elapsed > 0 ? (embedded * 1000) / elapsed : 0;
  const canEstimate =
    elapsed >= EARLIEST_ESTIMATE_MS && share >= EARLIEST_ESTIMATE_SHARE && share < 1;
  return [
    `${Math.floor(share * 100)} %`,
    `${grouped(filesDone)} of ${counted(filesTotal, 'file')}`,
    ...(rate >= 2 ? [`${grouped(rate)} passages/s`] : []),
    ...(canEstimate ? [`${durationInWords((elapsed * (1 - share)) / share)} left`] : []),
  ].join(', ');
}
