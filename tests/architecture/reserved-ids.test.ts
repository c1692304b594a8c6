import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import {
  classifyPath,
  RESERVED_CATEGORIES,
  RESERVED_PROVIDERS,
} from "#lib/content/files/classify-path.ts";

/** Files of a folder of routes that make an address of their own, without a folder. */
const METADATA =
  /^(icon|apple-icon|opengraph-image|twitter-image|favicon|robots|sitemap|manifest)\d*\./;

function stemOf(name: string): string {
  return name.replace(/\..*$/, "");
}

/** Segments of addresses that a folder of `app/` takes, without their extensions; left out are parameters, and `.well-known`, which no id can be. */
function listSegments(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) =>
      entry.isDirectory() ? !/^[[(_@.]/.test(entry.name) : METADATA.test(entry.name),
    )
    .map(({ name }) => stemOf(name));
}

test("no category can take an address of the site's own", () => {
  const taken = [...listSegments("app"), ...readdirSync("public").map(stemOf)];
  expect(taken.length).toBeGreaterThan(8);
  expect(taken.filter((name) => !RESERVED_CATEGORIES.includes(name))).toEqual([]);
});

test("no provider can take an address of its category's own", () => {
  const taken = listSegments("app/[category]");
  expect(taken.length).toBeGreaterThan(4);
  expect(taken.filter((name) => !RESERVED_PROVIDERS.includes(name))).toEqual([]);
});

test("what is reserved could be an id, so that reserving it does something", () => {
  for (const id of RESERVED_CATEGORIES) expect(classifyPath(`${id}/providers/a.md`)).not.toBeNull();
  for (const id of RESERVED_PROVIDERS) expect(classifyPath(`a/providers/${id}.md`)).not.toBeNull();
});
