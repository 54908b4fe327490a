import type { PageBounds } from '../../actors/index.js';

/** A page of a list, and which it is, from 0. */
export interface FoundPage<List> {
  readonly list: List;
  readonly page: number;
}

/**
 * Reads a page of a list, or the last one where the list has become shorter since the button was made.
 * @param size how many items a page has
 * @param read null where there is no such list any more
 */
export async function lastPage<List extends { readonly total: number }>(
  page: number,
  size: number,
  read: (bounds: PageBounds) => Promise<List | null>,
): Promise<FoundPage<List> | null> {
  const list = await read({ limit: size, offset: page * size });
  if (list === null) return null;
  const last = Math.max(0, Math.ceil(list.total / size) - 1);
  return page <= last ? { list, page } : lastPage(last, size, read);
}
