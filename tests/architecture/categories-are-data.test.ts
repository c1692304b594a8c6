import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkContent } from "#lib/content/check-content.ts";
import { findContentFolder } from "#lib/content/read-content.ts";
import { readFiles } from "#tests/fixtures/content-files.ts";

const { content } = checkContent(readFiles(findContentFolder()));
const categories = content?.categories ?? [];

/** Ids that are also words of the code's own language, so that their use says nothing about a category. */
const PLAIN_WORDS = new Set([
  "kind",
  "closed",
  "methods",
  "methodology",
  "security",
  "support",
  "limit",
  "prices",
]);

const IDS = {
  category: categories.map((category) => category.id),
  criterion: categories.flatMap((category) => category.criteria.map((criterion) => criterion.id)),
  measure: categories.flatMap((category) =>
    category.criteria.flatMap((criterion) => Object.keys(criterion.data.measures)),
  ),
  fact: categories.flatMap((category) => Object.keys(category.data.facts)),
  provider: categories.flatMap((category) => category.providers.map((provider) => provider.id)),
  ledger: categories.flatMap((category) => category.ledgers.map((ledger) => ledger.id)),
};

function listSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The contents of every string literal of a source text, templates cut at their expressions. */
function listStrings(text: string): string[] {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
  const literals = [
    ...bare.matchAll(/"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g),
  ];
  return literals.flatMap(([, double, single, template]) =>
    template === undefined ? [double ?? single ?? ""] : template.split(/\$\{[^}]*\}|\//),
  );
}

const files = ["app", "components", "lib"].flatMap(listSources);
const strings = files.flatMap((file) =>
  listStrings(readFileSync(file, "utf8")).flatMap((string) =>
    string.split("/").map((part) => ({ file, part })),
  ),
);

describe("no string in app, components or lib names what is data", () => {
  test("there is code and content to look at", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(strings.length).toBeGreaterThan(500);
    const { ledger, ...always } = IDS;
    for (const ids of Object.values(always)) expect(ids.length).toBeGreaterThan(1);
  });

  test.each(Object.entries(IDS))("no %s", (_, ids) => {
    const wanted = new Set(ids.filter((id) => !PLAIN_WORDS.has(id)));
    const found = strings
      .filter(({ part }) => wanted.has(part))
      .map(({ file, part }) => `${file}: ${part}`);
    expect(found).toEqual([]);
  });

  test("the search finds a name where there is one, and skips comments", () => {
    const code = ['const a = "x"; // "no"', "const b = `/$", "{c}/insurers`;"]
      .join("\n")
      .replace("$\n", "$");
    expect(listStrings(code)).toEqual(expect.arrayContaining(["x", "insurers"]));
    expect(listStrings(code)).not.toContain("no");
  });
});
