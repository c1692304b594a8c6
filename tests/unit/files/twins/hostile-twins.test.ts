import { expect, test } from "vitest";
import { OTHER_SITE } from "#tests/fixtures/other-site.ts";
import {
  listHeadings,
  listLinks,
  listMarkup,
  listTables,
  readTwin,
} from "#tests/unit/files/twins/read-twins.ts";

/** Names that the content check would refuse in part: the twins do not rely on it. */
const HOSTILE = [
  "A | B || C",
  "*starred* **bold** _low_ __lower__",
  "[x](javascript:alert(1))",
  "![x](https://evil.example/x.png)",
  "<b>bold</b> <script>alert(1)</script>",
  "https://evil.example www.evil.example me@evil.example",
  "<https://evil.example>",
  "# heading",
  "- item",
  "1. item",
  "> quote",
  "~~~ fence ``` `code`",
  "~~struck~~ ~struck~",
  "[x]: https://evil.example",
  "[^1] [[quick-cup]] &lt;b&gt; &amp;",
  "back\\slash \\| \\*",
  "---",
  "a\u0000b\u000bc",
];

/** Pages of each kind that name the provider, and the list that leads to them. */
const NAMING = [
  "/index.md",
  "/llms.txt",
  "/tea-houses.md",
  "/tea-houses/long-steep.md",
  "/tea-houses/for.md",
  "/tea-houses/for/warm-seat.md",
  "/tea-houses/faq.md",
  "/tea-houses/changes.md",
  "/tea-houses/ledgers/tastings.md",
  "/tea-houses/editions/2025-09.md",
];

const before = OTHER_SITE;
const linksBefore = new Set(NAMING.flatMap((path) => listLinks(readTwin(before, path).tree)));

test.each(HOSTILE)("%s stays words", (name) => {
  const compiled = structuredClone(before);
  const [tea] = compiled.catalog.categories;
  const steep = tea?.providers.find(({ id }) => id === "long-steep");
  if (!tea || !steep) throw new Error("the fixture has the provider");
  steep.data.name = name;
  steep.data.headline = name;
  tea.data.heading = name;
  const shown = name.replace(/[\0\v]/g, " ");
  const twins = NAMING.map((path) => readTwin(compiled, path));
  for (const { path, tree } of twins) {
    expect(listMarkup(tree), path).toEqual([]);
    const strange = listLinks(tree).filter((url) => !linksBefore.has(url));
    expect(strange, path).toEqual([]);
  }
  const find = (path: string) => {
    const found = twins.find((one) => one.path === path);
    if (!found) throw new Error(`no ${path}`);
    return found.tree;
  };
  expect(listHeadings(find("/tea-houses/long-steep.md"))[0]).toEqual([1, shown]);
  const list = find("/tea-houses.md");
  expect(listHeadings(list)[0]).toEqual([1, shown]);
  const [head, first] = listTables(list).find(([cells]) => cells?.[0] === "Place") ?? [];
  expect(first?.[1]).toBe(shown);
  expect(first).toHaveLength(head?.length ?? 0);
});

test("a link to no address of the web keeps its words alone", () => {
  const compiled = structuredClone(before);
  const steep = compiled.catalog.categories[0]?.providers.find(({ id }) => id === "long-steep");
  if (!steep) throw new Error("the fixture has the provider");
  for (const source of Object.values(steep.data.sources)) source.url = "javascript:alert(1)";
  const twin = readTwin(compiled, "/tea-houses/long-steep.md");
  expect(listLinks(twin.tree).every((url) => url.startsWith("https://"))).toBe(true);
  expect(twin.text).not.toContain("javascript:");
});
