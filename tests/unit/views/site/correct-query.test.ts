import { expect, test } from "vitest";
import { correctQuery } from "#lib/views/site/correct-query.ts";

const WORDS = new Map([
  ["kettle", 2],
  ["settle", 5],
  ["warm", 3],
  ["steeping", 1],
]);

test.each<[string, string | null]>([
  ["warm steepnig", "warm steeping"],
  ["warm kettel", "warm kettle"],
  // As near to both: the commoner word.
  ["warm mettle", "warm settle"],
  ["warm kettle", null],
  ["warm kett", null],
  ["kettel", null],
  ["warm xyzzyplugh", null],
  ["warm kettel mettle steepnig", null],
  ["wram kettle", null],
])("%s: %s", (query, corrected) => expect(correctQuery(query, WORDS)).toBe(corrected));
