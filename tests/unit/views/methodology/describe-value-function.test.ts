import { expect, test } from "vitest";
import type { ValueFunction } from "#lib/domain/value-function.ts";
import { describeValueFunction } from "#lib/views/methodology/describe-value-function.ts";
import { scoreFixture } from "#tests/fixtures/choice.ts";

const [tea] = scoreFixture();

/** Steps as `label = share`, with the place on the axis where there is one. */
function describeOf(fact: string, value: ValueFunction) {
  const declaration = tea?.data.facts[fact];
  if (!tea || !declaration) throw new Error(`the fixture has no ${fact}`);
  const { steps, curve } = describeValueFunction(value, declaration, tea.data.facts);
  return {
    steps: steps.map(({ label, share, at }) =>
      at === undefined ? `${label} = ${share}` : `${label} = ${share} at ${Math.round(at * 1000)}`,
    ),
    curve,
  };
}

test.each<[string, ValueFunction, string[], RegExp | null]>([
  ["stove", { boolean: { yes: 0.2, no: 0.9 } }, ["Yes = 0.2", "No = 0.9"], null],
  [
    "patience_rule",
    { ordinal: { none: 0, spoken: 0.5, written: 1 } },
    ["None = 0", "Spoken = 0.5", "Written = 1"],
    null,
  ],
  ["seats", { linear: { worst: 5, best: 1_000 } }, ["5 = 0 at 0", "1,000 = 1 at 1000"], /evenly/],
  [
    "seats",
    { log: { worst: 5, best: 1_000 } },
    ["5 = 0 at 0", "1,000 = 1 at 1000"],
    /^every tenfold increase adds the same; above the top, nothing more$/,
  ],
  // A smaller number is worth more: the axis still runs from the smaller to the larger, and the curve falls.
  [
    "pot_price",
    { log: { worst: 100, best: 1 } },
    ["$1 = 1 at 0", "$100 = 0 at 1000"],
    /^every tenfold increase takes the same away; less earns no more, and more earns nothing$/,
  ],
  [
    "pot_price",
    { linear: { worst: 8, best: 0 } },
    ["$0 = 1 at 0", "$8 = 0 at 1000"],
    /^falls evenly between the two; less earns no more, and more earns nothing$/,
  ],
  [
    "pot_price",
    {
      piecewise: [
        [0, 1],
        [5, 0.8],
        [20, 0],
      ],
    },
    ["$0 = 1 at 0", "$5 = 0.8 at 250", "$20 = 0 at 1000"],
    /^falls evenly from one to the next$/,
  ],
  [
    "seats",
    {
      piecewise: [
        [20, 0],
        [40, 0.5],
        [120, 1],
      ],
    },
    ["20 = 0 at 0", "40 = 0.5 at 200", "120 = 1 at 1000"],
    /^rises evenly from one to the next$/,
  ],
  [
    "seats",
    {
      steps: [
        { at_least: 30, value: 0.8 },
        { at_least: 10, value: 0.4 },
      ],
      below: 0.1,
    },
    ["30 or more = 0.8", "10 or more = 0.4", "less = 0.1"],
    null,
  ],
  [
    "seats",
    {
      steps: [
        { at_least: 5, value: 1 },
        { at_least: 1, value: 0.4 },
      ],
      below: 0,
    },
    ["5 or more = 1", "1 or more = 0.4", "none = 0"],
    null,
  ],
  [
    "newest_pot",
    {
      months: [
        { within: 12, value: 1 },
        { within: 24, value: 0.5 },
      ],
      older: 0.1,
    },
    ["within 12 months = 1", "within 24 months = 0.5", "older = 0.1"],
    null,
  ],
  [
    "origins",
    { member: { of: "hill", levels: { seen: 1, told: 0.5 }, absent: 0.1 } },
    ["Seen in the room = 1", "Only told = 0.5", "a source says no = 0.1"],
    null,
  ],
  [
    "teas",
    { member: { of: "sencha", present: 0.8, absent: 0 } },
    ["Sencha = 0.8", "a source says no = 0"],
    null,
  ],
  [
    "teas",
    { count: { full: 4 } },
    ["none = 0 at 0", "4 or more = 1 at 1000"],
    /^rises evenly between the two$/,
  ],
  [
    "origins",
    { count: { full: 2, level: "seen" } },
    ["none = 0 at 0", '2 or more at the level "Seen in the room" = 1 at 1000'],
    /^rises evenly between the two$/,
  ],
  [
    "origins",
    { graded: { full: 2, levels: { seen: 1, told: 0.5 } } },
    ["none = 0 at 0", "2 or more = 1 at 1000"],
    /each counted as 1 \(Seen in the room\), 0\.5 \(Only told\)$/,
  ],
])("%s %j", (fact, value, steps, curve) => {
  const view = describeOf(fact, value);
  expect(view.steps).toEqual(steps);
  if (curve === null) expect(view.curve).toBeNull();
  else expect(view.curve).toMatch(curve);
});
