import { expect, test } from "vitest";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { makeCatalog, type ScoredCategory, type ScoredProvider } from "#lib/ranking/catalog.ts";
import { scoreProviders } from "#lib/ranking/score-providers.ts";
import { findNewestEvidence } from "#lib/ranking/standing/newest-evidence.ts";
import { findOldPoints } from "#lib/ranking/standing/old-points.ts";
import { foreseePlace, listOpenFacts } from "#lib/ranking/standing/open-facts.ts";
import { placeRanked } from "#lib/ranking/standing/place-ranked.ts";
import { sampleStandings } from "#lib/ranking/standing/sample-standings.ts";
import { weighCriteriaInFact } from "#lib/ranking/standing/what-decides.ts";
import { exactInterval, type Interval, makeInterval } from "#lib/scoring/interval.ts";
import { toNumber } from "#lib/scoring/rational.ts";
import { contentWith, replaceIn, textOfFile } from "#tests/fixtures/content-files.ts";

const STEEP = "tea-houses/providers/long-steep.md";
const categories = makeCatalog(contentWith({})).categories;
const tea = categories.find((one) => one.id === "tea-houses") as ScoredCategory;

/** The made-up tea houses with another text of one of them, and what else is changed. */
function teaWith(steep: string, changes: Record<string, string> = {}): ScoredCategory {
  const changed = makeCatalog(contentWith({ [STEEP]: steep, ...changes })).categories;
  return changed.find((one) => one.id === "tea-houses") as ScoredCategory;
}

const findOne = (id: string) => tea.providers.find((one) => one.id === id) as ScoredProvider;

function place(rows: Record<string, Interval[]>, weights: number[]) {
  const items = Object.entries(rows).map(([id, row]) => ({ id, row }));
  return placeRanked(items, weights).map(({ item, standing }) => [
    item.id,
    `${standing.place}${standing.shared ? "=" : ""}`,
    standing.rank,
    standing.rivals,
  ]);
}

test("places run on from the first of a group, exact ranks do not; rivals with what they need", () => {
  const rows = {
    d: [exactInterval(50_000)],
    a: [exactInterval(52_000)],
    c: [makeInterval(50_900, 51_950)],
    b: [exactInterval(51_001)],
    e: [makeInterval(40_000, 52_500)],
  };
  expect(place(rows, [2])).toEqual([
    ["a", "1=", 1, [{ id: "e", needed: 24_000, open: 25_000 }]],
    [
      "b",
      "1=",
      2,
      [
        { id: "c", needed: 202, open: 2100 },
        { id: "e", needed: 22_002, open: 25_000 },
      ],
    ],
    ["c", "3=", 3, [{ id: "e", needed: 21_800, open: 25_000 }]],
    ["d", "3=", 4, [{ id: "e", needed: 20_000, open: 25_000 }]],
    ["e", "5", 5, []],
  ]);
});

test("a full tenth of a point apart is a place of its own", () => {
  const at = (points: number) => [exactInterval(points)];
  expect(place({ a: at(60_000), b: at(59_000) }, [1]).map((one) => one[1])).toEqual(["1", "2"]);
  expect(place({ a: at(60_000), b: at(59_001) }, [1]).map((one) => one[1])).toEqual(["1=", "1="]);
});

test("old points are what would be lost if old facts were unknown", () => {
  const aged = teaWith(replaceIn(STEEP, "as_of: 2026-06-01, method", "as_of: 2023-06-01, method"));
  for (const provider of aged.providers) {
    const [again] = scoreProviders({ ...aged, data: { ...aged.data, when_old: "unknown" } }, [
      provider,
    ]).providers;
    const { total, criteria } = findOldPoints(provider, aged);
    expect(total).toBe(provider.total.lo - (again?.total.lo ?? 0));
    expect(criteria.reduce((sum, lost, at) => sum + lost * (aged.weights[at] ?? 0), 0)).toBe(total);
  }
  const find = (category: ScoredCategory) =>
    findOldPoints(
      category.providers.find(({ id }) => id === "long-steep") as ScoredProvider,
      category,
    );
  expect(find(tea)).toEqual({ criteria: [0, 0], total: 0 });
  // Thirty seats of forty: three quarters of 3 of the 8 points of warmth, rounded up with what the criterion's end loses.
  expect(find(aged).criteria[0]).toBeCloseTo((100_000 * 0.75 * 3) / 8, -1);
});

test("the newest evidence is the newest day of a fact of its own", () => {
  const newest = (category: ScoredCategory) =>
    Object.fromEntries(category.providers.map((one) => [one.id, findNewestEvidence(one)]));
  expect(newest(tea)).toEqual({
    "long-steep": "2026-06-10",
    "quick-cup": "2026",
    "cold-kettle": "2025",
    "old-urn": null,
    "shy-pot": null,
  });
});

test("an answer moves the total and the place as if it had been given", () => {
  const shy = findOne("shy-pot");
  const [first] = listOpenFacts(shy, tea.weights);
  expect(first?.fact).toBe("seats");
  expect(first?.best.lo).toBe(shy.total.lo + (first?.gain ?? 0));
  expect(first?.worst.lo).toBe(shy.total.lo);
  expect(first?.worst.hi).toBeLessThan(shy.total.hi);
  const others = [
    { lo: 5000, hi: 9000 },
    { lo: 3000, hi: 3000 },
  ];
  expect(foreseePlace({ lo: 2001, hi: 6000 }, others, [1])).toEqual({
    place: 2,
    shared: true,
    best: 1,
    worst: 3,
  });
  expect(foreseePlace({ lo: 2000, hi: 4999 }, others, [1])).toEqual({
    place: 3,
    shared: false,
    best: 2,
    worst: 3,
  });
});

test("what decides: a criterion on which all are equal decides nothing", () => {
  const provider = (scores: number[]) => ({
    standing: { rank: 1, place: 1, shared: false, best: 1, worst: 1, rivals: [], firmness: null },
    criteria: scores.map((points, at) => ({
      criterion: ["a", "b", "c"][at] ?? "",
      score: exactInterval(points),
      known: at === 0 ? null : 10 * at + 1,
      measures: [],
    })),
  });
  const rows = weighCriteriaInFact({
    weights: [50, 30, 20],
    providers: [provider([70_000, 10_000, 0]), provider([70_000, 20_000, 10_000])],
  });
  expect(
    rows.map(({ effective, ...row }) => ({ ...row, effective: effective && toNumber(effective) })),
  ).toEqual([
    { criterion: "a", effective: 0, known: null, distinct: 1 },
    { criterion: "b", effective: 0.6, known: 11, distinct: 2 },
    { criterion: "c", effective: 0.4, known: 21, distinct: 2 },
  ]);
  expect(weighCriteriaInFact({ weights: [1], providers: [] })).toEqual([]);
});

test("standings are sampled for the ranked alone, and the same every time", () => {
  const sampled = sampleStandings(tea, 500);
  expect(sampled).toEqual(sampleStandings(tea, 500));
  expect(sampled.ids).toEqual(tea.providers.filter(({ standing }) => standing).map(({ id }) => id));
  expect(sampled.sets.map(({ set }) => set.kind)).toEqual(["point", "box", "ordinal", "simplex"]);
  for (const { ranks, outer } of sampled.sets) {
    expect(ranks.samples).toBe(500);
    ranks.inner.forEach(({ best, worst }, i) => {
      // Nobody is seen at a rank outside the bounds.
      expect(best).toBeGreaterThanOrEqual(outer[i]?.best ?? 0);
      expect(worst).toBeLessThanOrEqual(outer[i]?.worst ?? 0);
      expect(best).toBeLessThanOrEqual(worst);
      const first = best === 1 ? 1 : 0;
      expect(ranks.first[i]).toBeLessThanOrEqual(first);
      expect(ranks.keeping[i]).toBeGreaterThanOrEqual(ranks.first[i] ?? 1);
    });
  }
});

test("the build samples, and nothing else does unless asked", () => {
  const content = contentWith({});
  expect(compileContent(content).sampled).toEqual({});
  const { sampled } = compileContent(content, 50);
  expect(Object.keys(sampled)).toEqual(["tea-houses", "kite-schools"]);
  expect(JSON.parse(JSON.stringify(sampled))).toEqual(sampled);
});

test("another provider changes no total, and nobody else's draws", () => {
  const more = teaWith(replaceIn(STEEP, "name: Long Steep", "name: Long Steep"), {
    "tea-houses/providers/new-pot.md": textOfFile("tea-houses/providers/cold-kettle.md").replace(
      "name: Cold Kettle",
      "name: New Pot",
    ),
  });
  expect(more.providers).toHaveLength(tea.providers.length + 1);
  const totals = (category: ScoredCategory) =>
    category.providers.filter(({ id }) => id !== "new-pot").map(({ id, total }) => [id, total]);
  expect(totals(more)).toEqual(totals(tea));
});
