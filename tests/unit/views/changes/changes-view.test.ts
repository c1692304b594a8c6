import { expect, test } from "vitest";
import { compileContent } from "#lib/build/compile-catalog.ts";
import type { ScoredProvider } from "#lib/ranking/catalog.ts";
import { viewChanges } from "#lib/views/changes/changes-view.ts";
import { listChangeLines, viewSiteChanges } from "#lib/views/changes/site-changes-view.ts";
import { contentWith, replaceIn } from "#tests/fixtures/content-files.ts";

const CUP = "tea-houses/providers/quick-cup.md";

function compile(changes: Record<string, string | null> = {}) {
  return compileContent(contentWith(changes));
}

const compiled = compile();

/** The proven part of a shift in words, as a number of hundredths. */
function readShift(score: string): number {
  const [, sign, size] = /^([+−]?)([\d.]+)/.exec(score.replace("its own score stays", "0")) ?? [];
  return Math.round(Number(size) * 100) * (sign === "−" ? -1 : 1);
}

test("the shifts of the three steps add up to the whole change, but for rounding", () => {
  const [period] = viewChanges(compiled, "tea-houses").periods;
  const moved = period?.moved.filter((one) => one.before.score && one.after.score) ?? [];
  expect(moved.map((one) => one.id)).toEqual(["long-steep", "quick-cup", "cold-kettle", "old-urn"]);
  for (const { id, before, after, steps } of moved) {
    const [from, to] = [before, after].map(({ score }) =>
      Math.round(Number.parseFloat(score ?? "") * 100),
    );
    const sum = steps.reduce((total, step) => total + readShift(step.score), 0);
    expect(Math.abs((to ?? 0) - (from ?? 0) - sum), id).toBeLessThanOrEqual(2);
  }
});

test("what came, went, passed and was passed is told", () => {
  const [period] = viewChanges(compiled, "tea-houses").periods;
  const notes = Object.fromEntries((period?.moved ?? []).map((one) => [one.id, one.notes]));
  expect(notes).toEqual({
    "long-steep": ["No longer above it: Quick Cup."],
    "quick-cup": ["Now above it: Long Steep."],
    "cold-kettle": [],
    "old-urn": [],
    "shy-pot": ["New on this list."],
    "lost-lid": ["No longer on this list."],
  });
  expect(period?.summary).toBe(
    "Four scores moved, two ranks changed, one provider came and one went.",
  );
});

/** The site with January frozen again as another month, and its providers changed. */
function repeatJanuary(month: string, rename: (provider: ScoredProvider) => ScoredProvider) {
  const again = structuredClone(compiled);
  const [tea] = again.catalog.categories;
  const january = tea?.editions[0];
  if (!tea || !january) throw new Error("the fixture has an edition");
  tea.editions.push({ ...january, id: month });
  tea.providers = tea.providers.map(rename);
  return again;
}

const FAST: (provider: ScoredProvider) => ScoredProvider = (provider) =>
  provider.id === "quick-cup"
    ? { ...provider, id: "fast-cup", data: { ...provider.data, former_ids: ["quick-cup"] } }
    : provider;

test("periods stand newest first, and between two editions that are alike nothing has moved", () => {
  const again = repeatJanuary("2026-06", (provider) => provider);
  const [newest, older] = viewChanges(again, "tea-houses").periods;
  expect([newest?.title, older?.title]).toEqual([
    "Since edition 2026-06",
    "Nothing moved from edition 2026-01 to edition 2026-06",
  ]);
  expect([older?.summary, older?.moved, older?.rubric]).toEqual(["", [], []]);
});

test("a provider that was renamed since is the same one in every period, and in the guide", () => {
  const view = viewChanges(repeatJanuary("2026-06", FAST), "tea-houses");
  const [newest, older] = view.periods;
  expect(older?.title).toBe("Nothing moved from edition 2026-01 to edition 2026-06");
  expect(newest?.moved.find((one) => one.id === "fast-cup")?.notes).toEqual([
    "Now above it: Long Steep.",
  ]);
  expect(newest?.moved.some((one) => one.id === "quick-cup")).toBe(false);
  const cup = view.orders[0]?.places.filter((place) => place.name === "Quick Cup");
  expect(cup).toEqual([
    {
      name: "Quick Cup",
      before: "1st",
      after: "1st",
      href: "/tea-houses/fast-cup",
      hasInterest: false,
    },
  ]);
});

test("of two that merged the one that is left keeps its past, and the other goes", () => {
  const merged = repeatJanuary("2026-06", (provider) =>
    provider.id === "long-steep"
      ? { ...provider, data: { ...provider.data, former_ids: ["quick-cup"] } }
      : provider,
  );
  const [tea] = merged.catalog.categories;
  if (tea) tea.providers = tea.providers.filter((provider) => provider.id !== "quick-cup");
  const moved = viewChanges(merged, "tea-houses").periods[0]?.moved ?? [];
  expect(moved.find((one) => one.id === "quick-cup")?.notes).toEqual(["No longer on this list."]);
  expect(moved.find((one) => one.id === "long-steep")?.before.place).toBe("2nd");
});

test("an order that was published after the first edition is not told as what came before it", () => {
  const later = structuredClone(compiled);
  const guide = later.catalog.categories[0]?.publishedOrders[0];
  if (guide) guide.id = "2026-03";
  expect(viewChanges(later, "tea-houses").orders).toEqual([]);
});

test("an order without scores stands beside the first edition, with those that only one of them names", () => {
  const [guide] = viewChanges(compiled, "tea-houses").orders;
  expect(guide?.places.map(({ name, before, after }) => [name, before, after])).toEqual([
    ["Quick Cup", "1st", "1st"],
    ["Long Steep", "2nd", "2nd"],
    ["Cold Kettle", "not named", "shut down"],
    ["Lost Lid", "not named", "no recent sign of activity"],
    ["Old Urn", "not named", "no recent sign of activity"],
    ["Nobody's Room", "3rd", "not listed"],
  ]);
});

test("a category that has frozen nothing says so, and the site's page leaves it out", () => {
  const kites = viewChanges(compiled, "kite-schools");
  expect([kites.periods, kites.orders, kites.editions]).toEqual([[], [], []]);
  expect(viewSiteChanges(compiled).lines.map((line) => line.category)).toEqual(["Tea", "Tea"]);
  expect(viewSiteChanges(compiled).corrections.map((one) => one.topic)).toEqual(["Seats"]);
});

/** The site as it stands when editions with these ids were frozen a moment ago, one for each category. */
function freezeNow(ids: readonly string[]) {
  const frozen = structuredClone(compiled);
  for (const [at, category] of frozen.catalog.categories.entries()) {
    const id = ids[at];
    const model = frozen.catalog.categories[0]?.editions[0];
    const accepted = model?.providers[0]?.accepted;
    if (id === undefined || !model || !accepted) continue;
    const { data, criteria, weightSum } = category;
    const providers = category.providers.map((one) => ({ ...one, accepted, rank: null }));
    category.editions = [{ ...model, id, data, criteria, weightSum, providers }];
  }
  return frozen;
}

test("where nothing has moved it is said once: on the category's page, on the site's, and not at home", () => {
  const frozen = freezeNow(["2026-06", "2026-06"]);
  const { periods } = viewChanges(frozen, "tea-houses");
  expect(periods.map(({ title, summary, rubric }) => [title, summary, rubric])).toEqual([
    ["Nothing has moved since edition 2026-06", "", []],
  ]);
  const site = viewSiteChanges(frozen);
  expect(site.still).toBe("Nothing has moved since edition 2026-06.");
  expect(site.lines.map(({ title }) => title)).toEqual([
    "From the order of Sep 2025 to edition 2026-06",
  ]);
  expect(listChangeLines(frozen)).toEqual([]);
});

test("several editions, or only some lists, are told apart", () => {
  expect(viewSiteChanges(freezeNow(["2026-06", "2026-05"])).still).toBe(
    "Nothing has moved since edition 2026-06 in Tea and since edition 2026-05 in Kites.",
  );
  expect(viewSiteChanges(freezeNow(["2026-06"])).still).toBe(
    "Nothing has moved since edition 2026-06 in Tea.",
  );
  expect(viewSiteChanges(compiled).still).toBeNull();
});

test("a change of one fact after an edition moves one provider, by new facts alone", () => {
  const rest = {
    [CUP]: replaceIn(CUP, "newest_pot: { value: 2025-02,", "newest_pot: { value: 2026-02,"),
  };
  const steps = viewChanges(compile(rest), "tea-houses").periods[0]?.moved.find(
    (one) => one.id === "quick-cup",
  )?.steps;
  expect(steps?.at(-1)).toMatchObject({
    step: "data",
    moves: ["Warmth, Newest pot: 1 of 2 before, 2 of 2 after"],
  });
});
