import { expect, test } from "vitest";
import { classifyPath } from "#lib/content/files/classify-path.ts";
import { parseFile } from "#lib/content/files/parse-file.ts";
import type { Path } from "#lib/content/text/report.ts";
import { createPositionFinder } from "#lib/content/text/text-position.ts";
import { readOnce } from "#lib/content/yaml/read-once.ts";
import { createPositionOf, findKey, indexKeys } from "#lib/content/yaml/yaml-places.ts";
import { readFiles } from "#tests/fixtures/content-files.ts";

/** Places of keys by the index, and by following the document. */
function findBoth(source: string, paths: readonly Path[]) {
  const locate = createPositionFinder(source);
  const read = readOnce({ file: "x.yml", source, locate });
  if (!("document" in read)) throw new Error("It cannot be read.");
  const keys = indexKeys(read.document, locate);
  const slow = createPositionOf(() => read.document, new Map(), locate);
  return paths.map((path) => ({
    path,
    indexed: findKey(keys, path),
    followed: slow(path, "key"),
  }));
}

const SOURCE = `# first
name: x
facts:
  kind: mutual
  limit: { value: 5 }
  "quoted key": 1
empty: {}
list:
  - a
"": 3
`;

test("a key of two levels is found by its index where following the document finds it, and one that is missing too", () => {
  const paths: Path[] = [
    [],
    ["name"],
    ["facts", "kind"],
    ["facts", "limit"],
    ["facts", "quoted key"],
    ["facts", "missing"],
    ["missing"],
    ["missing", "more"],
    ["empty", "missing"],
    ["list", "missing"],
    ["name", "missing"],
    [""],
    ["", "missing"],
  ];
  for (const { path, indexed, followed } of findBoth(SOURCE, paths))
    expect({ path, at: indexed }).toEqual({ path, at: followed });
});

test("an item of a list and what lies deeper is left to the document", () => {
  const paths: Path[] = [["list", 0], ["facts", "limit", "value"], [0]];
  for (const { indexed } of findBoth(SOURCE, paths)) expect(indexed).toBeUndefined();
});

test("facts that a provider's file does not hold are placed at its facts, without reading the file again", () => {
  const files = readFiles("content").filter(({ path }) => classifyPath(path)?.kind === "provider");
  for (const file of files) {
    const parsed = parseFile(file, []);
    expect(parsed?.positionOf(["facts", "missing"], "key")).toEqual(parsed?.keys.get("facts"));
  }
});
