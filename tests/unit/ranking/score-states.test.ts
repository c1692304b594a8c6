import { describe, expect, test } from "vitest";
import type { ScoredProvider } from "#lib/ranking/catalog.ts";
import { makeCatalog } from "#lib/ranking/catalog.ts";
import { checkWith, replaceIn } from "#tests/fixtures/content-files.ts";

const CUP = "tea-houses/providers/quick-cup.md";
const STEEP = "tea-houses/providers/long-steep.md";
const TEA = "tea-houses/category.md";

function scoreProvider(id: string, changes: Record<string, string> = {}): ScoredProvider {
  const { content, problems } = checkWith(changes);
  if (!content) throw new Error(problems.map((problem) => problem.rule).join());
  const provider = makeCatalog(content).categories[0]?.providers.find((one) => one.id === id);
  if (!provider) throw new Error(`no provider ${id}`);
  return provider;
}

function measureOf(provider: ScoredProvider, criterion: string, measure: string) {
  const found = provider.criteria
    .find((one) => one.criterion === criterion)
    ?.measures.find((one) => one.id === measure);
  if (!found) throw new Error(`no measure ${criterion}/${measure}`);
  return found;
}

const scoreOf = (provider: ScoredProvider, criterion: string, measure: string) =>
  measureOf(provider, criterion, measure).score;

describe("each state of a fact earns what the design says", () => {
  const steep = scoreProvider("long-steep");
  const cup = scoreProvider("quick-cup");
  const shy = scoreProvider("shy-pot");

  test("known: the value", () => {
    expect(scoreOf(steep, "warmth", "stove")).toEqual({ lo: 100_000, hi: 100_000 });
    expect(scoreOf(steep, "warmth", "seats")).toEqual({ lo: 75_000, hi: 75_000 });
  });
  test("bounds: the range, under a known cap", () => {
    const score = scoreOf(steep, "warmth", "price");
    expect(score).toEqual({
      lo: Math.round(1e5 * (1 - Math.log10(9) / 2)),
      hi: Math.round(1e5 * (1 - Math.log10(4) / 2)),
    });
  });
  test("an unknown cap lowers the proven end only", () => {
    const known = scoreOf(steep, "warmth", "price");
    const uncapped = scoreProvider("long-steep", {
      [STEEP]: replaceIn(
        STEEP,
        "price_scope: { value: pot, sources: [own] }",
        'price_scope: { unknown: "Asked.", looked: 2026-06-20 }',
      ),
    });
    const score = scoreOf(uncapped, "warmth", "price");
    expect(score?.hi).toBe(known?.hi);
    expect(score?.lo).toBe(Math.min(known?.lo ?? 0, 50_000));
  });
  test("one of two options: the range between them", () => {
    expect(scoreOf(steep, "leaves", "rule")).toEqual({ lo: 80_000, hi: 100_000 });
  });
  test("an open set: what is named, up to what nothing excludes", () => {
    expect(scoreOf(steep, "leaves", "kinds")).toEqual({ lo: 50_000, hi: 75_000 });
  });
  test("a closed graded set", () => {
    expect(scoreOf(steep, "leaves", "hill")).toEqual({ lo: 100_000, hi: 100_000 });
    expect(scoreOf(steep, "leaves", "graded")).toEqual({ lo: 75_000, hi: 75_000 });
  });
  test("disputed: the hull", () => {
    expect(scoreOf(cup, "warmth", "seats")).toEqual({ lo: 10_000, hi: 15_000 });
  });
  test("a coarse date in one step", () => {
    expect(scoreOf(cup, "warmth", "freshness")).toEqual({ lo: 50_000, hi: 50_000 });
    const yearOnly = scoreProvider("quick-cup", {
      [CUP]: replaceIn(CUP, "value: 2025-02,", 'value: "2025",'),
    });
    expect(scoreOf(yearOnly, "warmth", "freshness")).toEqual({ lo: 50_000, hi: 100_000 });
  });
  test("not found: a question of yes or no is answered no", () => {
    expect(scoreOf(cup, "warmth", "stove")).toEqual({ lo: 0, hi: 0 });
  });
  test("not applicable: left out", () => {
    expect(scoreOf(cup, "warmth", "price")).toBeNull();
  });
  test("unknown, not looked for, and the guide alone: the whole range", () => {
    for (const measure of ["hill", "graded"])
      expect(scoreOf(cup, "leaves", measure)).toEqual({ lo: 0, hi: 100_000 });
    expect(scoreOf(cup, "leaves", "kinds")).toEqual({ lo: 0, hi: 100_000 });
    for (const measure of ["stove", "seats"])
      expect(scoreOf(shy, "warmth", measure)).toEqual({ lo: 0, hi: 100_000 });
  });
  test("through another provider: as unknown", () => {
    const borrowed = scoreProvider("quick-cup", {
      [CUP]: replaceIn(
        CUP,
        "patience_rule: { at_least: spoken, sources: [paper] }",
        "patience_rule: { via: long-steep, value: written, sources: [paper] }",
      ),
    });
    expect(measureOf(borrowed, "leaves", "rule").readings[0]?.score).toEqual({
      lo: 0,
      hi: 100_000,
    });
  });
  test("old: keeps its value, or becomes unknown where the category says so", () => {
    const old = replaceIn(
      STEEP,
      "seats: { value: 30, sources: [plan], as_of: 2026-06-01,",
      "seats: { value: 30, sources: [plan], as_of: 2023-01,",
    );
    expect(scoreOf(scoreProvider("long-steep", { [STEEP]: old }), "warmth", "seats")).toEqual({
      lo: 75_000,
      hi: 75_000,
    });
    const strict = { [STEEP]: old, [TEA]: replaceIn(TEA, "when_old: keep", "when_old: unknown") };
    expect(scoreOf(scoreProvider("long-steep", strict), "warmth", "seats")).toEqual({
      lo: 0,
      hi: 100_000,
    });
  });
  test("a member that only the guide names earns nothing", () => {
    const guided = replaceIn(
      CUP,
      "teas: { value: [black], sources: [guide] }",
      "teas: { includes: { black: { sources: [guide] }, sencha: { sources: [own] } } }",
    );
    expect(scoreOf(scoreProvider("quick-cup", { [CUP]: guided }), "leaves", "kinds")).toEqual({
      lo: 25_000,
      hi: 100_000,
    });
  });
});
