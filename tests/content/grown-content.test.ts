import { expect, test } from "vitest";
import { classifyPath } from "#lib/content/files/classify-path.ts";
import { growContent } from "#tests/bench/grow-content.ts";
import { readFiles } from "#tests/fixtures/content-files.ts";

test("a grown site is in order, has so many times the providers, and is always the same", () => {
  const files = readFiles("content");
  const count = (all: readonly { path: string }[]): number =>
    all.filter(({ path }) => classifyPath(path)?.kind === "provider").length;
  // It throws with the problems if there are any.
  const grown = growContent(files, 2);
  expect(count(grown)).toBe(2 * count(files));
  expect(growContent(files, 2)).toEqual(grown);
}, 120_000);
