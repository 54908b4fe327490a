/** What an item takes of a page, or what a page holds. */
export interface Room {
  readonly characters: number;
  readonly items: number;
}

/**
 * Packs items into pages in their order, as many as fit on each. An item that is larger than a page has one to itself.
 * @param charactersOf what an item takes, with what parts it from the next
 */
export function packPages<Item>(
  items: readonly Item[],
  room: Room,
  charactersOf: (item: Item) => number,
): (readonly Item[])[] {
  const pages: Item[][] = [];
  let characters = 0;
  for (const item of items) {
    const page = pages.at(-1);
    const taken = charactersOf(item);
    if (page === undefined || page.length >= room.items || characters + taken > room.characters) {
      pages.push([item]);
      characters = taken;
    } else {
      page.push(item);
      characters += taken;
    }
  }
  return pages;
}
