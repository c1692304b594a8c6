import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printTable } from "#lib/editor/score/print-table.ts";
import { scoreTable } from "#lib/editor/score/score-table.ts";
import { GOOD, readGood } from "#tests/unit/editor/score/tables.ts";

function print(table: unknown): string {
  const read = readGood(JSON.stringify(table));
  return printTable(read, scoreTable(read));
}

/** Every printed lead with its printed parts, in thousandths. */
function readLeads(text: string): { lead: number; parts: number[] }[] {
  const toThousandths = (number: string): number => Math.round(Number(number) * 1000);
  return [...text.matchAll(/: (less than )?([\d.]+) ahead, .*\n {2}made of: (.*)\n/g)].map(
    ([, less, lead = "", parts = ""]) => ({
      lead: less ? 0 : toThousandths(lead),
      parts: parts.split(", ").map((part) => toThousandths(part.split(" ").at(-1) ?? "")),
    }),
  );
}

const add = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

const WHOLE = `Ranked by what is known, scores 0 to 100. Weights: costs 30 %, ux 50 %, support 20 %.

place  rank  id   total  up to  ranks  over the set  first ±1.5 %  expected rank  confidence %
    1     1  bee   56.3   56.3    1-2           1-3          47.3           1.57          50.9
    2     2  ant   49.9   55.9    2-3           1-3           4.0           2.59          13.4
    3     3  fly   46.5   66.5    1-3           1-3          48.7           1.84          50.9

bee over ant: 6.35 ahead, with every weight moved by up to 5 points
  made of: costs -9.90, ux +15.25, support +1.00
  to turn: move 10.00 points from ux to costs; or weigh costs 42 % in place of 30 %, the others in proportion

ant over fly: 3.40 ahead, with every weight moved by up to 5 points
  made of: costs +11.40, ux -10.00, support +2.00
  to turn: move 5.87 points from costs to ux; or weigh costs 23 % in place of 30 %, the others in proportion

Weights at which each is first, on average, in % (from 1000 first places on):
id   costs  ux  support
bee     30  50       20
fly     30  50       20

total: unknown scores at their lower end; up to: at their upper. ranks: best and worst at the given
weights, however the gaps are filled. confidence: first at the average of the weights at which it is first.
Percentages and expected ranks assume: unknown scores uniform in their intervals, each by itself;
weights: each within 5 points of the given one, all equally likely; 4,000 samples, seed 1.
`;

test("a table for people, whole", () => {
  expect(print({ ...GOOD, samples: 4000 })).toBe(WHOLE);
});

describe("what each criterion gives to a lead", () => {
  test("adds up to the lead as it is printed, at any table", () => {
    let pairs = 0;
    const score = fc.integer({ min: 0, max: 100_000 }).map((milli) => milli / 1000);
    fc.assert(
      fc.property(
        fc.array(fc.array(score, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 5 }),
        fc.array(fc.integer({ min: 0, max: 300_000 }), { minLength: 3, maxLength: 3 }),
        (rows, weights) => {
          fc.pre(add(weights) > 0);
          const text = print({
            criteria: ["a", "b", "c"],
            weights,
            alternatives: rows.map((scores, i) => ({ id: `x${i}`, scores })),
            samples: 1,
          });
          const leads = readLeads(text);
          expect(leads).toHaveLength(rows.length - 1);
          for (const { lead, parts } of leads) expect(add(parts)).toBe(lead);
          pairs += leads.length;
        },
      ),
      { seed: 1, numRuns: 200 },
    );
    expect(pairs).toBeGreaterThan(200);
  });

  test.each([
    { name: "two decimals", score: 50.5, weights: [1, 1], lead: "0.25", part: "+0.25, b 0.00" },
    {
      name: "three where two hide it",
      score: 50.005,
      weights: [1, 1],
      lead: "0.003",
      part: "+0.003, b 0.000",
    },
    {
      name: "less than it can say",
      score: 50.001,
      weights: [1, 9],
      lead: "less than 0.001",
      part: "0.000, b 0.000",
    },
    { name: "a half up", score: 50.01, weights: [1, 1], lead: "0.01", part: "+0.01, b 0.00" },
  ])("$name", ({ score, weights, lead, part }) => {
    const text = print({
      criteria: ["a", "b"],
      weights,
      alternatives: [
        { id: "x", scores: [score, 50] },
        { id: "y", scores: [50, 50] },
      ],
      samples: 1,
    });
    expect(text).toContain(`x over y: ${lead} ahead, `);
    expect(text).toContain(`  made of: a ${part}\n`);
  });
});

describe("what turns an order", () => {
  const pair = (first: number[], second: number[], weights: number[]) =>
    print({
      criteria: weights.map((_, j) => `c${j}`),
      weights,
      alternatives: [
        { id: "x", scores: first },
        { id: "y", scores: second },
      ],
      samples: 1,
    });

  test("nothing, where one is ahead on every criterion", () => {
    const text = pair([60, 70], [50, 60], [1, 1]);
    expect(text).toContain("x over y: 10.00 ahead, at any weights: ahead on every criterion\n");
    expect(text).toContain("  to turn: no weights make them level\n");
  });

  test("nothing is to turn between equals, who share a rank and a place", () => {
    const text = pair([60, 50], [50, 60], [1, 1]);
    expect(text).toContain("x over y: 0.00 ahead, level: equal totals\n");
    expect(text).not.toContain("to turn");
    expect(text.match(/^ {3}1= {5}1 {2}[xy] /gm)).toHaveLength(2);
  });

  test("the least moved in total, the least for each, and one weight alone", () => {
    // Leads 30, 20, -40, -30 at 0.4, 0.4, 0.1, 0.1: a gap of 13. 13/70 from c0 to c2; 13/120 from both to both;
    // c2 alone: 17/0.9 = 18.9 on the others, so 18.9/58.9.
    const text = pair([80, 70, 10, 20], [50, 50, 50, 50], [4, 4, 1, 1]);
    expect(text).toContain(
      "  to turn: move 18.58 points from c0 to c2; or move several, none by more than 10.84 points; or weigh c2 33 % in place of 10 %, the others in proportion\n",
    );
  });
});

describe("what percentages assume", () => {
  test.each([
    ["point", "weights: as given;"],
    ["simplex", "weights: any, all equally likely;"],
    [
      "ordinal",
      "weights: any in the given order of importance, all equally likely, equal ones in either order;",
    ],
    [{ box: 0.025 }, "weights: each within 2.5 points of the given one, all equally likely;"],
  ])("%j", (weightSet, words) => {
    const text = print({ ...GOOD, weightSet });
    expect(text).toContain("unknown scores uniform in their intervals");
    expect(text).toContain(`${words} 2,000 samples, seed 1.\n`);
    expect(text).toContain("first ±2.2 %");
  });

  test("nothing is left to chance with known scores at the given weights", () => {
    const alternatives = GOOD.alternatives.slice(1, 2);
    expect(print({ ...GOOD, alternatives, weightSet: "point" })).toMatch(/ {2}first % {2}/);
    expect(print({ ...GOOD, alternatives, weightSet: { box: 0 } })).toMatch(/ {2}first % {2}/);
  });

  test("average weights are printed from 1000 first places on", () => {
    const shares = print({ ...GOOD, weightSet: "simplex", samples: 2200 });
    // The shares of first places are about 0.41, 0.21 and 0.38.
    expect(shares).not.toMatch(/^(?:ant|bee|fly)( +\d+){3}$/m);
    const more = print({ ...GOOD, weightSet: "simplex", samples: 3000 });
    expect([...more.matchAll(/^(\w+)( +\d+){3}$/gm)].map(([, id]) => id)).toEqual(["ant", "fly"]);
    for (const [line] of more.matchAll(/^\w+(?: +\d+){3}$/gm)) {
      expect(add(line.split(/ +/).slice(1).map(Number))).toBe(100);
    }
  });
});

test("totals take as many decimals as tell different ones apart, up to four", () => {
  const text = print({
    criteria: ["a"],
    weights: [1],
    alternatives: [
      { id: "x", scores: [50.004] },
      { id: "y", scores: [50.001] },
    ],
    samples: 1,
  });
  expect(text).toMatch(/x +50\.004 +50\.004 /);
  expect(text).toMatch(/y +50\.001 +50\.001 /);
});

test("names are printed so that they can be seen, in columns of one width", () => {
  const text = print({
    ...GOOD,
    alternatives: [
      { id: "a\u202Eb\n", scores: [1, 2, 3] },
      { id: "é".normalize("NFD"), scores: [2, 3, 4] },
    ],
  });
  expect(text).toContain("a<U+202E>b\\n  ");
  const [, first = "", second = ""] = text.split("\n\n")[1]?.normalize("NFC").split("\n") ?? [];
  expect(first.length).toBe(second.length);
});
