import { expect, test } from "vitest";
import { countProviders, growContent } from "#tests/bench/grow-content.ts";
import { OWN_FILES } from "#tests/fixtures/own-content.ts";

test("a grown site is in order, has as many providers as were asked for, and is always the same", () => {
  const wanted = 2 * countProviders(OWN_FILES);
  // It throws with the problems if there are any.
  const grown = growContent(OWN_FILES, wanted);
  expect(countProviders(grown)).toBe(wanted);
  expect(growContent(OWN_FILES, wanted)).toEqual(grown);
}, 120_000);
