import type { Answer } from '../../answering/index.js';
import { joined, type Markdown, md, shorten } from '../text/index.js';
import { bold } from './emphasis.js';
import { fillAndCount } from './fill.js';
import { renderStatement } from './statement.js';

/** Most characters of what the sources disagree on. */
const ABOUT = 150;

/** Most and least characters of one position. */
const POSITION = { most: 400, least: 80 } as const;

/** What sources disagree on, with the position of each below the other, in at most so many characters. */
export function renderDisagreement(
  { about, positions }: Answer['disagreements'][number],
  most: number,
): Markdown {
  const head = md`⚖️ ${bold(shorten(about, Math.min(ABOUT, most)))}`;
  const room = most - head.length - 1;
  // Each position has the same share of the room, so that none crowds out another.
  const share = Math.floor(room / Math.max(1, positions.length));
  const length = Math.min(POSITION.most, Math.max(POSITION.least, share));
  const items = fillAndCount(
    positions,
    room,
    (one, left) => md`- ${renderStatement(one, Math.min(length, left) - 2)}`,
    'position',
  );
  return joined([head, ...items], '\n');
}
