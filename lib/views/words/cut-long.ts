/** With more than this, everybody is listed on the pages of the list alone; elsewhere the first stand, and how many more there are. */
const LONG = 100;

/** How many of very many stand where they are shown beside something else. */
const FIRST = 30;

/** The first of very many, and how many are left out; all of them where they are not that many. */
export function cutLong<Item>(items: readonly Item[]): { shown: readonly Item[]; rest: number } {
  return items.length <= LONG
    ? { shown: items, rest: 0 }
    : { shown: items.slice(0, FIRST), rest: items.length - FIRST };
}
