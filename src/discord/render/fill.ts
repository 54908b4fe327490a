import { counted } from '../../phrasing/index.js';
import { type Markdown, md, plain } from '../text/index.js';

/** What was written of some items, and how many there was no room for. */
export interface Filling {
  readonly blocks: readonly Markdown[];
  readonly left: number;
  /** Characters of the blocks, with two between each and the next. */
  readonly taken: number;
}

/** Less room than this is none: what stood there would say nothing. */
const LEAST = 60;

/** Room for the line that counts what is not shown. */
const REMARK = 50;

const GAP = 2;

/**
 * Writes items one after the other until there is no room left.
 * @param room characters of all of them
 * @param write an item in at most so many characters; a longer text counts as one without room
 */
export function fill<Item>(
  items: readonly Item[],
  room: number,
  write: (item: Item, most: number) => Markdown,
): Filling {
  const blocks: Markdown[] = [];
  let taken = 0;
  for (const item of items) {
    const most = room - taken - GAP;
    const block = most < LEAST ? null : write(item, most);
    if (block === null || block.length > most) break;
    blocks.push(block);
    taken += block.length + GAP;
  }
  return { blocks, left: items.length - blocks.length, taken };
}

/**
 * Writes items as {@link fill} does, and says in the same room how many are not shown.
 * @param noun what one of them is called
 */
export function fillAndCount<Item>(
  items: readonly Item[],
  room: number,
  write: (item: Item, most: number) => Markdown,
  noun: string,
): readonly Markdown[] {
  const { blocks, left } = fill(items, room - REMARK, write);
  return left === 0 ? blocks : [...blocks, md`-# ${plain(counted(left, `more ${noun}`))}`];
}
