import { describe, expect, test } from "vitest";
import { explainLead } from "#lib/ranking/standing/explain-lead.ts";
import { placeRanked } from "#lib/ranking/standing/place-ranked.ts";
import { exactInterval, type Interval, makeInterval } from "#lib/scoring/interval.ts";
import { wordLead, wordTurning } from "#lib/views/ranking/lead-words.ts";
import { type StandingView, wordStandings } from "#lib/views/ranking/standing-view.ts";
import {
  formatGap,
  formatHundredths,
  formatPointsApart,
  splitHundredths,
  toHundredths,
} from "#lib/views/words/format-points.ts";

const NAMES = ["Care", "Cost"];

/** The standings in words of some made-up rows, in the order of the list. */
function stand(rows: Record<string, Interval[]>, weights = [60, 40]): StandingView[] {
  const items = Object.entries(rows).map(([id, row]) => ({ id, row }));
  const ranked = placeRanked(items, weights).map(({ item, standing }) => ({
    id: item.id,
    name: item.id,
    row: item.row,
    standing,
    weakest: "",
    publishedPlace: null,
  }));
  const weightSum = weights.reduce((sum, weight) => sum + weight, 0);
  return wordStandings(ranked, { weights, weightSum, names: NAMES });
}

const row = (...points: number[]) => points.map(exactInterval);
const first = (rows: Record<string, Interval[]>, weights?: number[]) => stand(rows, weights)[0];

describe("how solid a lead is", () => {
  test("ahead on every criterion", () => {
    const a = first({ A: row(80_000, 60_000), B: row(60_000, 50_000) });
    expect(a?.headline).toBe("Solid lead over B: 1.6 points");
    expect(a?.detail).toBe(
      "On today's evidence the order holds at any weights: it is ahead on every criterion.",
    );
  });

  test("in the published order of importance and by five points: both are said", () => {
    const a = first({ A: row(80_000, 40_000), B: row(50_000, 41_000) });
    expect(a?.headline).toBe("Solid lead over B: 1.8 points");
    // 30 w = 1 − w of a tenth each: at 1/31 of Care the two are level.
    expect(a?.detail).toBe(
      "On today's evidence the order holds at any weights that keep the criteria in their order of importance and if every weight moves by up to 5 points of 100. B would catch up if Care weighed 3 % instead of 60 %.",
    );
  });

  test("by two points, and only as published", () => {
    const fair = first({ A: row(56_000, 40_000), B: row(40_000, 60_800) });
    expect(fair?.headline).toBe("Fair lead over B: 0.1 points");
    expect(fair?.detail).toContain(
      "On today's evidence the order holds if every weight moves by up to 2 points of 100.",
    );
    const a = first({ A: row(63_000, 40_000), B: row(40_000, 72_000) });
    expect(a?.headline).toBe(
      "Thin lead over B: 0.1 points; they swap if Care weighs 58 % instead of 60 %",
    );
    expect(a?.detail).toBe(
      "A move of 2 points of 100 in the weights can turn the order. B would catch up if Care weighed 58 % instead of 60 %.",
    );
  });

  test("within a tenth of a point, and the last", () => {
    const views = stand({
      A: row(70_000, 10_000),
      C: row(30_000, 69_000),
      B: row(69_000, 11_000),
      D: row(10_000, 10_000),
    });
    expect(views.map((one) => [one.place, one.rank, one.headline])).toEqual([
      ["1=", 1, "Tied with B and C"],
      ["1=", 2, "Tied with A and C"],
      ["1=", 3, "Tied with A and B"],
      ["4", 4, "Last of the ranked"],
    ]);
    expect(views[0]?.detail).toBe(
      "It is less than 0.1 of 10 from B and C: too little to say who is ahead.",
    );
  });

  test("near the next, which begins a run of its own", () => {
    const views = stand({ A: row(50_000, 50_000), B: row(50_000, 48_000), C: row(30_000, 77_000) });
    expect(views.map((one) => [one.place, one.headline])).toEqual([
      ["1=", "Tied with B"],
      ["1=", "Tied with A"],
      ["3", "Last of the ranked"],
    ]);
  });

  test("of two that are level without sharing a place", () => {
    const lead = explainLead(row(50_000, 50_000), row(30_000, 79_500), [60, 40]);
    const weighing = { weights: [60, 40], weightSum: 100, names: NAMES };
    expect(wordLead(["level"], lead, "D", weighing)).toBe("No clear lead over D: 0.02 points");
  });
});

describe("who could still pass", () => {
  const open = (lo: number, hi: number) => [makeInterval(lo, hi), makeInterval(lo, hi)];

  test("how many, and what the nearest two would need of what is open to them", () => {
    const views = stand({
      A: row(60_000, 60_000),
      B: open(50_000, 90_000),
      C: open(40_000, 61_000),
      D: open(30_000, 100_000),
    });
    expect(views.map((one) => one.couldPass)).toEqual([
      "three others could still pass it",
      "two others could still pass it",
      "one other could still pass it",
      null,
    ]);
    expect(views[0]?.rivals).toBe(
      "If what is open about them proves good, three others could still pass it: B would need 1.0 of its 4.0 open points, D 3.0 of its 7.0.",
    );
    expect(views[2]?.rivals).toBe(
      "If what is open about them proves good, one other could still pass it: D would need 1.0 of its 7.0 open points.",
    );
    expect(views[3]?.rivals).toBeNull();
  });

  test("nobody", () => {
    const a = first({ A: row(60_000, 60_000), B: open(10_000, 20_000) });
    expect(a?.couldPass).toBe("cannot be overtaken at these weights");
    expect(a?.rivals).toBe("Cannot be overtaken at these weights.");
  });
});

describe("numbers as they are printed", () => {
  test("a turning share is rounded away from the present weight, with as many decimals as it takes", () => {
    const turn = (numerator: bigint, denominator: bigint, weights = [15, 85]) =>
      wordTurning(
        { criterion: 0, share: { numerator, denominator } },
        { weights, weightSum: 100, names: NAMES },
      );
    expect(turn(171n, 1000n)).toEqual({ name: "Care", share: "18", now: "15" });
    expect(turn(17n, 100n)).toEqual({ name: "Care", share: "17", now: "15" });
    expect(turn(149n, 1000n)).toEqual({ name: "Care", share: "14", now: "15" });
    expect(turn(0n, 1n)).toEqual({ name: "Care", share: "0", now: "15" });
    const sevenths = { weights: [1, 6], weightSum: 7, names: NAMES };
    // 14.29 % now; 13.8 % rounds to 13, and 14.9 to 15: both differ from 14.
    expect(
      wordTurning({ criterion: 0, share: { numerator: 149n, denominator: 1000n } }, sevenths),
    ).toEqual({ name: "Care", share: "15", now: "14" });
    // 14.27 % would print as 14 beside 14: one decimal more tells them apart.
    expect(
      wordTurning({ criterion: 0, share: { numerator: 1427n, denominator: 10_000n } }, sevenths),
    ).toEqual({ name: "Care", share: "14.2", now: "14.3" });
  });

  test("gaps with one decimal, below a tenth with two", () => {
    expect(formatGap(999, 1)).toBe("0.10");
    expect(formatGap(1000, 1)).toBe("0.1");
    expect(formatGap(620, 1)).toBe("0.06");
    expect(formatPointsApart(10_000, 1)).toBe("1.0 point");
    expect(formatPointsApart(2_070_000, 100)).toBe("2.1 points");
  });

  test("parts add up to their printed sum, whatever each would round to", () => {
    const print = (parts: number[], sum?: number) =>
      splitHundredths(parts, 1, sum).map(formatHundredths);
    expect(print([333, 333, 334])).toEqual(["+0.03", "+0.03", "+0.04"]);
    expect(print([-150, 250, 0])).toEqual(["−0.01", "+0.02", "0.00"]);
    expect(print([-333, -333])).toEqual(["−0.03", "−0.04"]);
    // 1.5 hundredths were printed as 1, or as 2.
    expect(print([75, 75], 1)).toEqual(["+0.01", "0.00"]);
    expect(print([75, 75], 2)).toEqual(["+0.01", "+0.01"]);
    expect([-150, -50, 49, 50].map((value) => toHundredths(value, 1))).toEqual([-1, 0, 0, 1]);
  });
});
