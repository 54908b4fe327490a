import { counted } from '../../phrasing/index.js';
import { type Markdown, md, plain } from '../text/index.js';

/** A wait in words, never shorter than it is: "in 40 seconds", "in 3 minutes", "in 2 hours". */
export function inSeconds(seconds: number): Markdown {
  const whole = Math.max(1, Math.ceil(seconds));
  if (whole < 100) return plain(`in ${counted(whole, 'second')}`);
  const minutes = Math.ceil(whole / 60);
  return plain(
    minutes < 100
      ? `in ${counted(minutes, 'minute')}`
      : `in ${counted(Math.ceil(minutes / 60), 'hour')}`,
  );
}

/** A share of 0 to 1 in per cent, never 100 before it is all: "45 %". */
export function percent(share: number): Markdown {
  const whole = Number.isFinite(share) ? Math.floor(Math.max(0, Math.min(1, share)) * 100) : 0;
  return plain(`${whole} %`);
}

/** Things as a sentence lists them: "a", "a and b", "a, b and c". */
export function listed(items: readonly Markdown[], last: 'and' | 'or' = 'and'): Markdown {
  const before = items.slice(0, -1);
  const final = items.at(-1) ?? md``;
  return before.length === 0 ? final : md`${before.join(', ') as Markdown} ${plain(last)} ${final}`;
}
