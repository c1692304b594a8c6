import { expect, test } from "vitest";
import { makeCatalog, type ScoredCategory } from "#lib/ranking/catalog.ts";
import { checkWith, replaceIn, textOfFile } from "#tests/fixtures/content-files.ts";

const CUP = "tea-houses/providers/quick-cup.md";
const WIND = "kite-schools/providers/north-wind.md";

function score(changes: Record<string, string | null> = {}): ScoredCategory[] {
  const { content, problems } = checkWith(changes);
  if (!content)
    throw new Error(problems.map((problem) => `${problem.file} ${problem.rule}`).join());
  return makeCatalog(content).categories;
}

function describeCategory(category: ScoredCategory | undefined): string[] {
  return (category?.providers ?? []).map(
    ({ id, group, standing }) =>
      `${standing ? `${standing.rank} (${standing.best}-${standing.worst})` : group} ${id}`,
  );
}

test("the list: ranked by proven score, then the other groups", () => {
  expect(describeCategory(score()[0])).toEqual([
    "1 (1-1) long-steep",
    "2 (2-2) quick-cup",
    "closed cold-kettle",
    "not-shown-trading old-urn",
    "too-little-published shy-pot",
  ]);
});

test("equal scores share a rank, and the id only settles the order", () => {
  expect(describeCategory(score()[1])).toEqual([
    "1 (1-1) east-wind",
    "2 (2-2) north-wind",
    "2 (2-2) south-wind",
    "beside sail-loft",
  ]);
});

test("a provider is level with the next when nothing parts them", () => {
  expect(score()[1]?.providers.map((provider) => provider.standing?.firmness)).toEqual([
    expect.not.arrayContaining(["level"]),
    ["level"],
    null,
    undefined,
  ]);
});

test("adding or editing one provider changes nobody else's score", () => {
  const before = score()[1];
  const added = score({
    "kite-schools/providers/west-wind.md": textOfFile(WIND)
      .replaceAll("north-wind", "west-wind")
      .replaceAll("North Wind", "West Wind")
      .replace("value: 2", "value: 4"),
  })[1];
  const edited = score({ [WIND]: replaceIn(WIND, "value: 2", "value: 4") })[1];
  for (const after of [added, edited]) {
    for (const id of ["east-wind", "south-wind"]) {
      const find = (category: ScoredCategory | undefined) =>
        category?.providers.find((provider) => provider.id === id);
      expect(find(after)?.total).toEqual(find(before)?.total);
      expect(find(after)?.criteria).toEqual(find(before)?.criteria);
      expect(find(after)?.known).toBe(find(before)?.known);
    }
  }
});

test("the order of the files does not matter", () => {
  const { content } = checkWith({});
  if (!content) throw new Error("the fixture is broken");
  const reversed = {
    ...content,
    categories: content.categories.map((category) => ({
      ...category,
      providers: category.providers.toReversed(),
    })),
  };
  expect(makeCatalog(reversed)).toEqual(makeCatalog(content));
});

test("a provider falls out of the ranking when its last act is too old, however good it is", () => {
  const stale = score({
    "tea-houses/providers/long-steep.md": replaceIn(
      "tea-houses/providers/long-steep.md",
      "2026-05-02",
      "2024-06-29",
    ),
  });
  expect(stale[0]?.providers.find((provider) => provider.id === "long-steep")?.group).toBe(
    "not-shown-trading",
  );
});

test("a provider about whom less than the share is known has no rank", () => {
  const silent = replaceIn(
    CUP,
    "seats: { disputed: [{ value: 4, sources: [own] }, { value: 6, as_of: 2026-01, sources: [paper] }] }",
    'seats: { unknown: "Asked.", looked: 2026-06-20 }',
  ).replace("at_least: spoken", "at_least: none");
  const provider = score({ [CUP]: silent })[0]?.providers.find((one) => one.id === "quick-cup");
  expect(provider?.known).toBeLessThan(40);
  expect(provider?.group).toBe("too-little-published");
  expect(provider?.standing).toBeNull();
});

test("the catalog is plain data", () => {
  const { content } = checkWith({});
  if (!content) throw new Error("the fixture is broken");
  const catalog = makeCatalog(content);
  expect(JSON.parse(JSON.stringify(catalog))).toEqual(catalog);
});
