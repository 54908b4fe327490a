import type { APIButtonComponent } from 'discord.js';
import type { Action } from '../action.js';
import { actionButton } from './layout.js';

/** Pages to leaf through. */
export interface Paging {
  /** The page that is shown, from 0. */
  readonly page: number;
  readonly pages: number;
  /** What shows a page. */
  readonly actionFor: (page: number) => Action;
  /** What stands before the number of the page: "Page". */
  readonly label?: string;
}

/** The buttons that leaf through pages: back, the number of the page, on. None where there is one page only. */
export function pager({ page, pages, actionFor, label }: Paging): APIButtonComponent[] {
  if (pages < 2) return [];
  const count = `${page + 1} / ${pages}`;
  return [
    actionButton(actionFor(Math.max(0, page - 1)), {
      emoji: '◀️',
      isDisabled: page <= 0,
      salt: 'back',
    }),
    actionButton(actionFor(page), {
      label: label === undefined ? count : `${label} ${count}`,
      isDisabled: true,
      salt: 'here',
    }),
    actionButton(actionFor(Math.min(pages - 1, page + 1)), {
      emoji: '▶️',
      isDisabled: page >= pages - 1,
      salt: 'on',
    }),
  ];
}

/** A page that there is, nearest to the one that is asked for: what is paged may have become less. */
export function nearestPage(page: number, pages: number): number {
  return Math.max(0, Math.min(page, pages - 1));
}
