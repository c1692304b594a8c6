import { expect, test } from "vitest";
import { compileContent } from "#lib/build/compile-catalog.ts";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import { contentWith, replaceIn, textOfFile } from "#tests/fixtures/content-files.ts";
import { OTHER_SITE } from "#tests/fixtures/other-site.ts";
import { readJson } from "#tests/unit/files/feeds/read-feeds.ts";

const CUP = "tea-houses/providers/quick-cup.md";
const STEEP = "tea-houses/providers/long-steep.md";

const compiled = OTHER_SITE;

function listIds(site: CompiledCatalog, path: string): string[] {
  return readJson(site, path).items.map(({ id }) => id);
}

test("ids stay under other titles and names, and when the site moves to another path", () => {
  const other = compileContent(
    contentWith({
      [CUP]: replaceIn(CUP, "name: Quick Cup", "name: Slow Mug"),
      [STEEP]: replaceIn(STEEP, "topic: Seats", "topic: Chairs"),
      "tea-houses/use-cases/no-price.md": replaceIn(
        "tea-houses/use-cases/no-price.md",
        "title: A quick cup",
        "title: Tea at once",
      ),
      "site.yml": replaceIn("site.yml", "name: Leaf and Line", "name: Line and Leaf"),
    }),
  );
  other.catalog.site.base_url += "/under/a/path";
  for (const path of ["/feed.json", "/tea-houses/feed.json", "/tea-houses/quick-cup/feed.json"])
    expect(listIds(other, path)).toEqual(listIds(compiled, path));
  expect(readJson(other, "/tea-houses/feed.json").items.map(({ title }) => title)).toEqual(
    expect.arrayContaining(["Slow Mug: score and place moved", "Long Steep: Chairs, corrected"]),
  );
});

/** The site after a provider has taken another id. */
function rename(site: CompiledCatalog, from: string, to: string): CompiledCatalog {
  const renamed = structuredClone(site);
  const provider = renamed.catalog.categories
    .flatMap(({ providers }) => providers)
    .find(({ id }) => id === from);
  if (!provider) throw new Error(`no ${from}`);
  provider.id = to;
  provider.data.former_ids = [...(provider.data.former_ids ?? []), from];
  return renamed;
}

test("a provider keeps its entries under each id that it takes", () => {
  const own = listIds(compiled, "/tea-houses/quick-cup/feed.json");
  expect(own.length).toBeGreaterThan(2);
  const once = rename(compiled, "quick-cup", "slow-mug");
  const twice = rename(once, "slow-mug", "late-bowl");
  expect(listIds(once, "/tea-houses/slow-mug/feed.json")).toEqual(own);
  expect(listIds(twice, "/tea-houses/late-bowl/feed.json")).toEqual(own);
  expect(listIds(twice, "/tea-houses/feed.json")).toEqual(
    listIds(compiled, "/tea-houses/feed.json"),
  );
});

test("what moved keeps its id when the state that it led to is frozen", () => {
  const frozen = structuredClone(compiled);
  const [tea] = frozen.catalog.categories;
  const january = tea?.editions[0];
  if (!tea || !january) throw new Error("the fixture has an edition");
  const { criteria, providers, weights, weightSum } = tea;
  tea.editions.push({
    ...january,
    id: "2026-06",
    data: tea.data,
    criteria,
    weights,
    weightSum,
    providers: structuredClone(providers).map((one) => ({
      ...one,
      accepted: january.providers[0]?.accepted ?? {
        group: one.group,
        known: 0,
        criteria: {},
        digest: "",
      },
      rank: one.standing?.rank ?? null,
    })),
  });
  const before = listIds(compiled, "/tea-houses/feed.json");
  const after = listIds(frozen, "/tea-houses/feed.json");
  expect(before.filter((id) => !after.includes(id))).toEqual([]);
  expect(after.filter((id) => !before.includes(id))).toEqual([
    "tag:leaf.example,2026:tea-houses/editions/2026-06",
  ]);
});

test("one that took up another keeps its own entries, and the other's stay that other's", () => {
  const merged = structuredClone(compiled);
  const [tea] = merged.catalog.categories;
  const cup = tea?.providers.find(({ id }) => id === "quick-cup");
  if (!tea || !cup) throw new Error("the fixture has the provider");
  tea.providers = tea.providers.filter(({ id }) => id !== "old-urn");
  cup.data.former_ids = ["old-urn"];
  const ids = listIds(merged, "/tea-houses/feed.json");
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ["quick-cup", "old-urn"])
    expect(ids).toContain(`tag:leaf.example,2026:tea-houses/providers/${id}/moved-after/2026-01`);
  expect(textOfFile(CUP)).not.toContain("former_ids");
});
