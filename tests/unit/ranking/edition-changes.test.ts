import { expect, test } from "vitest";
import { makeCatalog, type ScoredCategory } from "#lib/ranking/catalog.ts";
import {
  type ProviderChange,
  STEPS,
  type Stage,
  splitChanges,
} from "#lib/ranking/edition-changes.ts";
import { compareRubrics } from "#lib/ranking/rubric-changes.ts";
import { contentWith, replaceIn } from "#tests/fixtures/content-files.ts";

const CATEGORY = "tea-houses/category.md";
const STEEP = "tea-houses/providers/long-steep.md";
const CUP = "tea-houses/providers/quick-cup.md";
const WARMTH = "tea-houses/criteria/warmth.md";

function scoreTea(changes: Record<string, string | null> = {}): ScoredCategory {
  const [tea] = makeCatalog(contentWith(changes)).categories;
  if (!tea) throw new Error("the fixture has tea houses");
  return tea;
}

const now = scoreTea();

function show(stage: Stage | null): string {
  return JSON.stringify(stage && [stage.total, stage.group, stage.known, stage.standing?.rank]);
}

/** The steps that changed anything, by provider. */
function listSteps(changes: readonly ProviderChange[]): Record<string, string[]> {
  return Object.fromEntries(
    changes.flatMap(({ id, stages }) => {
      const states = [stages.before, ...STEPS.map((step) => stages[step])].map(show);
      const changed = STEPS.filter((_, index) => states[index] !== states[index + 1]);
      return changed.length === 0 ? [] : [[id, changed]];
    }),
  );
}

test("between a state and itself nothing moves", () => {
  expect(listSteps(splitChanges(now, now))).toEqual({});
  expect(compareRubrics(now, now)).toEqual([]);
});

test("a later day alone is time", () => {
  const later = scoreTea({
    [CATEGORY]: replaceIn(CATEGORY, "as_of: 2026-06-30", "as_of: 2027-04-30"),
  });
  // Long Steep's newest pot of May 2026 stays within 12 months; Shy Pot's of March 2026 leaves them, and Quick Cup's of
  // February 2025 leaves the 24 of eligibility.
  expect(listSteps(splitChanges(now, later))).toEqual({
    "quick-cup": ["time"],
    "shy-pot": ["time"],
  });
  expect(compareRubrics(now, later)).toEqual([]);
});

test("another weight alone is the rubric, for everybody", () => {
  const leaves = "tea-houses/criteria/leaves.md";
  const other = scoreTea({
    [WARMTH]: replaceIn(WARMTH, "weight: 60", "weight: 70"),
    [leaves]: replaceIn(leaves, "weight: 40", "weight: 30"),
  });
  const steps = listSteps(splitChanges(now, other));
  expect(new Set(Object.values(steps).flat())).toEqual(new Set(["rubric"]));
  expect(compareRubrics(now, other)).toEqual([
    { kind: "weight", criterion: "Warmth: is it warm?", before: 60, after: 70 },
    { kind: "weight", criterion: "Leaves: what is poured", before: 40, after: 30 },
  ]);
});

test("another fact alone is data, and only for its provider", () => {
  const other = scoreTea({
    [CUP]: replaceIn(CUP, "newest_pot: { value: 2025-02,", "newest_pot: { value: 2026-02,"),
  });
  expect(listSteps(splitChanges(now, other))).toEqual({ "quick-cup": ["data"] });
});

test("in a change of all three each step is what scoring gives with the parts exchanged one by one", () => {
  const day = { [CATEGORY]: replaceIn(CATEGORY, "as_of: 2026-06-30", "as_of: 2027-04-30") };
  const rubric = {
    [WARMTH]: replaceIn(
      WARMTH,
      "stove: { title: Stove, points: 2",
      "stove: { title: Stove, points: 5",
    ),
  };
  const data = {
    [STEEP]: replaceIn(STEEP, "newest_pot: { value: 2026-05-02", "newest_pot: { value: 2027-01-02"),
  };
  const changes = splitChanges(now, scoreTea({ ...day, ...rubric, ...data }));
  const expected = {
    before: now,
    time: scoreTea(day),
    rubric: scoreTea({ ...day, ...rubric }),
    data: scoreTea({ ...day, ...rubric, ...data }),
  };
  for (const { id, stages } of changes) {
    for (const [step, category] of Object.entries(expected)) {
      const provider = category.providers.find((one) => one.id === id);
      const stage = provider && { ...provider, weightSum: category.weightSum };
      expect([id, step, show(stages[step as keyof typeof stages])]).toEqual([
        id,
        step,
        show(stage ?? null),
      ]);
    }
  }
});

test("a fact that is asked otherwise now counts as not looked for, until it is looked for", () => {
  const changes = {
    [CATEGORY]: replaceIn(
      CATEGORY,
      'stove: { type: boolean, filter: yes, title: Stove, question: "Is there a stove?", group: Room, not_found: yes, tag: { "yes": Stove } }',
      'stove: { type: number, unit: count, title: Stove, question: "How many stoves?", group: Room }',
    ).replace("[teas.sencha, stove.yes]", "[teas.sencha]"),
    [WARMTH]: replaceIn(
      WARMTH,
      "value: { boolean: { yes: 1, no: 0 } }",
      "value: { linear: { worst: 0, best: 2 } }",
    ),
    [CUP]: replaceIn(
      CUP,
      "stove: { not_found: Looked at its page and its menu., looked: 2026-06-20 }",
      "stove: { value: 2, sources: [own] }",
    ),
    [STEEP]: replaceIn(
      STEEP,
      "stove: { value: yes, sources: [own] }",
      "stove: { value: 1, sources: [own] }",
    ).replace("{ fact: stove, is: yes }", "{ fact: stove, at_least: 1 }"),
    "tea-houses/use-cases/warm-seat.md": null,
    "tea-houses/faqs/who-has-a-stove.md": null,
  };
  const after = scoreTea(changes);
  const stove = (id: string, step: "time" | "rubric" | "data") =>
    splitChanges(now, after)
      .find((one) => one.id === id)
      ?.stages[step]?.criteria[0]?.measures.find((measure) => measure.id === "stove")?.score;
  expect(stove("long-steep", "time")).toEqual({ lo: 100_000, hi: 100_000 });
  expect(stove("long-steep", "rubric")).toEqual({ lo: 0, hi: 100_000 });
  expect(stove("long-steep", "data")).toEqual({ lo: 50_000, hi: 50_000 });
  // "Not found" means no to a question of yes or no; to "how many" it says nothing.
  expect(stove("quick-cup", "rubric")).toEqual({ lo: 0, hi: 100_000 });
});

test("an option that is gone makes a fact unreadable, one that came does not", () => {
  const without = replaceIn(
    CATEGORY,
    "values: { none: None, spoken: Spoken, written: Written }",
    "values: { none: None, written: Written }",
  );
  const leaves = "tea-houses/criteria/leaves.md";
  const after = scoreTea({
    [CATEGORY]: without.replace(
      "members: { hill: Hill, valley: Valley, coast: Coast }",
      "members: { hill: Hill, valley: Valley, coast: Coast, moor: Moor }",
    ),
    [leaves]: replaceIn(
      leaves,
      "ordinal: { none: 0, spoken: 0.5, written: 1 }",
      "ordinal: { none: 0, written: 1 }",
    ),
    [STEEP]: replaceIn(
      STEEP,
      "patience_rule: { one_of: [spoken, written], sources: [own] }",
      "patience_rule: { value: written, sources: [own] }",
    ),
    [CUP]: replaceIn(
      CUP,
      "patience_rule: { at_least: spoken, sources: [paper] }",
      "patience_rule: { value: none, sources: [paper] }",
    ),
  });
  const steep = splitChanges(now, after).find((one) => one.id === "long-steep")?.stages;
  const score = (stage: Stage | null | undefined, measure: string) =>
    stage?.criteria[1]?.measures.find((one) => one.id === measure)?.score;
  expect(score(steep?.rubric, "rule")).toEqual({ lo: 80_000, hi: 100_000 });
  expect(score(steep?.data, "rule")).toEqual({ lo: 100_000, hi: 100_000 });
  expect(score(steep?.rubric, "graded")).toEqual(score(steep?.before, "graded"));
});

test("who comes and who goes does so with the data, and a former id is the same provider", () => {
  const after = scoreTea({ "tea-houses/providers/shy-pot.md": null });
  const gone = splitChanges(now, after).find((one) => one.id === "shy-pot")?.stages;
  expect([gone?.before, gone?.rubric].map((stage) => stage?.group)).toEqual([
    "too-little-published",
    "too-little-published",
  ]);
  expect(gone?.data).toBeNull();
  const come = splitChanges(after, now).find((one) => one.id === "shy-pot")?.stages;
  expect([come?.before, come?.time, come?.rubric]).toEqual([null, null, null]);
  expect(come?.data?.group).toBe("too-little-published");
  const before = {
    ...now,
    providers: now.providers.map((one) =>
      one.id === "long-steep" ? { ...one, id: "short-steep" } : one,
    ),
  };
  expect(listSteps(splitChanges(before, now, { "long-steep": ["short-steep"] }))).toEqual({});
  expect(Object.keys(listSteps(splitChanges(before, now)))).toContain("short-steep");
});

test("of two that have become one the first keeps its past, and the other goes", () => {
  const [steep, cup] = now.providers;
  if (!steep || !cup) throw new Error("the fixture has two ranked tea houses");
  const before = {
    ...now,
    providers: [
      { ...steep, id: "old-a" },
      { ...cup, id: "old-b" },
    ],
  };
  const after = { ...now, providers: [steep] };
  const changes = splitChanges(before, after, { "long-steep": ["old-a", "old-b"] });
  expect(changes.map(({ id, stages }) => [id, !!stages.before, !!stages.data])).toEqual([
    ["long-steep", true, true],
    ["old-b", true, false],
  ]);
});

test("a fact's options that bear on points are part of the rubric, its place in the file is not", () => {
  const after = scoreTea({
    [CATEGORY]: replaceIn(CATEGORY, "sencha: { title: Sencha, within: green }", "sencha: Sencha"),
  });
  expect(compareRubrics(now, after)).toEqual([{ kind: "fact-changed", fact: "Teas" }]);
  const facts = Object.fromEntries(Object.entries(now.data.facts).reverse());
  expect(compareRubrics(now, { ...now, data: { ...now.data, facts } })).toEqual([]);
  const old = { ...now, data: { ...now.data, when_old: "unknown" as const } };
  const more = { ...old.data.facts, extra: { ...old.data.facts.saying, shelf_life: 3 } };
  expect(
    compareRubrics(old, { ...old, data: { ...old.data, facts: more } as typeof old.data }),
  ).toEqual([]);
});

test("a number in another unit is not carried over", () => {
  const after = scoreTea({
    [CATEGORY]: replaceIn(
      CATEGORY,
      "pot_price: { type: number, filter: yes, unit: usd",
      "pot_price: { type: number, filter: yes, unit: percent",
    ),
  });
  const stages = splitChanges(now, after).find((one) => one.id === "long-steep")?.stages;
  const price = (stage: Stage | null | undefined) =>
    stage?.criteria[0]?.measures.find((one) => one.id === "price")?.score;
  expect(price(stages?.rubric)?.lo).toBe(0);
  expect(price(stages?.data)).toEqual(price(stages?.before));
});
