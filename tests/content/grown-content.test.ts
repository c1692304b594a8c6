import { expect, test } from "vitest";
import { countProviders, growContent } from "#tests/bench/grow-content.ts";
import { readFiles } from "#tests/fixtures/content-files.ts";

test("a grown site is in order, has as many providers as were asked for, and is always the same", () => {
  const files = readFiles("content");
  const wanted = 2 * countProviders(files);
  // It throws with the problems if there are any.
  const grown = growContent(files, wanted);
  expect(countProviders(grown)).toBe(wanted);
  expect(growContent(files, wanted)).toEqual(grown);
}, 120_000);
