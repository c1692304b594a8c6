import { PAGE } from "#lib/ranking/choice-names.ts";
import type { SetAside } from "#lib/ranking/read-choice.ts";
import { type Block, RULED_OUT } from "#lib/views/ranking/choice-blocks.ts";
import { cutLong } from "#lib/views/words/cut-long.ts";

/** A category that lists more than this is shown in pages, however few of it a reader's choice leaves. */
const LONG_LIST = 100;

/** Of so many rows: half of what a whole list may show, so that a view of thousands takes no longer to make than one of a hundred. */
const ROWS_A_PAGE = 50;

/** How many rows a page of a list has that lists so many; any number where it is shown whole. */
export function sizePages(listed: number): number {
  return listed <= LONG_LIST ? Number.POSITIVE_INFINITY : ROWS_A_PAGE;
}

/** How many pages a list with so many rows has. */
function countPages(rows: number, size: number): number {
  return Math.max(1, Math.ceil(rows / size));
}

/** So many rows of such a page unfold, for what unfolds is most of a row; the others lead to where their own page says it. */
export const UNFOLDING = 10;

/** The pages of a list, and which rows of how many this one shows. */
export interface PagerView {
  from: number;
  to: number;
  of: number;
  pages: { number: number; href: string; current: boolean }[];
  previous: string | null;
  next: string | null;
}

/** The address of a page of a list; the first has the list's own. */
export function addressPage(address: string, page: number): string {
  return page === 1 ? address : `${address}${address.includes("?") ? "&" : "?"}${PAGE}=${page}`;
}

/** How many rows are paged: those who are ruled out stand folded below each page. */
export function countPaged(blocks: readonly Block<unknown>[]): number {
  return blocks.reduce((sum, { id, count }) => sum + (id === RULED_OUT ? 0 : count), 0);
}

/** The page that an address asks for, of a list with so many rows; one that is not there is set aside, and the first is shown. */
export function readPage(
  query: URLSearchParams,
  rows: number,
  size: number,
): { page: number; setAside: SetAside[] } {
  const value = query.get(PAGE) ?? "";
  const last = countPages(rows, size);
  if (value === "") return { page: 1, setAside: [] };
  const page = /^[1-9]\d{0,5}$/.test(value) ? Number(value) : 0;
  if (page >= 1 && page <= last) return { page, setAside: [] };
  const pages = last === 1 ? "one page" : `${last} pages`;
  return { page: 1, setAside: [{ name: PAGE, value, reason: `the list has ${pages}` }] };
}

/** The rows of one page, under the headings of all. A part of which nothing is on it is left out, unless it is empty anyway. */
export function cutBlocks<Row>(
  blocks: readonly Block<Row>[],
  page: number,
  size: number,
): Block<Row>[] {
  let left = page === 1 ? 0 : (page - 1) * size;
  let room = size;
  const cut = blocks.map((block) => {
    if (block.id === RULED_OUT) return { ...block, rows: [...cutLong(block.rows).shown] };
    const rows = block.rows.slice(left, left + room);
    left = Math.max(0, left - block.rows.length);
    room -= rows.length;
    return { ...block, rows };
  });
  return cut.filter(({ rows, count }) => rows.length > 0 || count === 0);
}

/** The pages of a list with so many rows; null where one holds them all. */
export function viewPager(
  rows: number,
  page: number,
  address: string,
  size: number,
): PagerView | null {
  const count = countPages(rows, size);
  if (count === 1) return null;
  return {
    from: (page - 1) * size + 1,
    to: Math.min(rows, page * size),
    of: rows,
    pages: Array.from({ length: count }, (_, at) => ({
      number: at + 1,
      href: addressPage(address, at + 1),
      current: at + 1 === page,
    })),
    previous: page > 1 ? addressPage(address, page - 1) : null,
    next: page < count ? addressPage(address, page + 1) : null,
  };
}
