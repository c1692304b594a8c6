import { expect, test } from "vitest";
import { type Block, RULED_OUT } from "#lib/views/ranking/choice-blocks.ts";
import {
  addressPage,
  countPaged,
  cutBlocks,
  readPage,
  sizePages,
  viewPager,
} from "#lib/views/ranking/list-pages.ts";

const block = (id: string, count: number): Block<string> => ({
  id,
  title: id,
  note: null,
  count,
  rows: Array.from({ length: count }, (_, at) => `${id} ${at + 1}`),
});
const shape = (blocks: readonly Block<string>[]) =>
  blocks.map(({ id, count, rows }) => [id, count, rows.length, rows[0] ?? null]);

test("a list of 100 is whole; one of more has pages", () => {
  expect(cutBlocks([block("a", 100)], 1, sizePages(100))[0]?.rows).toHaveLength(100);
  expect(viewPager(100, 1, "/shops", sizePages(100))).toBeNull();
  expect(sizePages(101)).toBe(50);
  expect(viewPager(101, 3, "/shops?use=x", 50)).toEqual({
    from: 101,
    to: 101,
    of: 101,
    pages: [
      { number: 1, href: "/shops?use=x", current: false },
      { number: 2, href: "/shops?use=x&page=2", current: false },
      { number: 3, href: "/shops?use=x&page=3", current: true },
    ],
    previous: "/shops?use=x&page=2",
    next: null,
  });
});

test("pages run on over the parts of the table, each row stands once, and counts are of all", () => {
  const blocks = [block("meets", 60), block("might", 70), block("none", 0), block(RULED_OUT, 140)];
  expect(countPaged(blocks)).toBe(130);
  expect(shape(cutBlocks(blocks, 1, 50))).toEqual([
    ["meets", 60, 50, "meets 1"],
    ["none", 0, 0, null],
    [RULED_OUT, 140, 30, "fails 1"],
  ]);
  expect(shape(cutBlocks(blocks, 2, 50))).toEqual([
    ["meets", 60, 10, "meets 51"],
    ["might", 70, 40, "might 1"],
    ["none", 0, 0, null],
    [RULED_OUT, 140, 30, "fails 1"],
  ]);
  const paged = [1, 2, 3].flatMap((page) => cutBlocks(blocks, page, 50).slice(0, -1));
  expect(paged.flatMap(({ rows }) => rows)).toEqual(blocks.slice(0, 2).flatMap(({ rows }) => rows));
});

test("a page that is not there is set aside", () => {
  const read = (page: string) => readPage(new URLSearchParams({ page }), 120, 50);
  expect(read("3")).toEqual({ page: 3, setAside: [] });
  for (const value of ["0", "4", "x", "-1", "1e2", "9999999"])
    expect(read(value)).toEqual({
      page: 1,
      setAside: [{ name: "page", value, reason: "the list has 3 pages" }],
    });
  expect(addressPage("/shops", 1)).toBe("/shops");
  expect(addressPage("/shops", 2)).toBe("/shops?page=2");
});
