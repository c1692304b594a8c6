import { describe, expect, test } from "vitest";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { viewMethodology } from "#lib/views/methodology/methodology-view.ts";
import type { PlaceView } from "#lib/views/provider/place-view.ts";
import { viewProvider } from "#lib/views/provider/provider-view.ts";
import { contentWith, textOfFile } from "#tests/fixtures/content-files.ts";
import { OTHER_SITE } from "#tests/fixtures/other-site.ts";

const SAMPLES = 4096;
const compiled = compileContent(contentWith({}), SAMPLES);
const placeOf = (category: string, id: string, from = compiled): PlaceView => {
  const { place } = viewProvider(from, category, id);
  if (!place) throw new Error(`${id} has no place`);
  return place;
};
const read = (points: string) => Math.round(100 * Number(points.replace("−", "-")));

describe("why it is ahead of the next", () => {
  test("criteria add to the sum, and measures to their criterion, as printed", () => {
    const { why } = placeOf("tea-houses", "long-steep");
    expect(why?.criteria.map(({ points }) => points)).toEqual(["+3.97", "+2.20"]);
    expect(why?.sum).toBe("+6.17");
    for (const { points, measures } of why?.criteria ?? []) {
      expect(measures.map((one) => read(one.points)).reduce((a, b) => a + b, 0)).toBe(read(points));
      expect(measures.every((one) => read(one.points) !== 0)).toBe(true);
    }
  });

  test("the smallest change that levels the two, where there is one", () => {
    expect(placeOf("tea-houses", "long-steep").why?.change).toBe(
      "No weights put Quick Cup level with it.",
    );
    expect(placeOf("kite-schools", "east-wind").why?.change).toBe(
      "Move 50.0 points of weight from lift to place, and North Wind is level with it. If all weights may move, none has to move by more than 50.0.",
    );
    expect(placeOf("kite-schools", "north-wind").why?.change).toBe(
      "South Wind is exactly level with it.",
    );
  });

  test("the last has nobody to be ahead of, and who is not ranked has no place", () => {
    expect(placeOf("tea-houses", "quick-cup").why).toBeNull();
    expect(viewProvider(compiled, "tea-houses", "shy-pot").place).toBeNull();
  });
});

test("what would change it: the most valuable first, with the place it would lead to", () => {
  const open = placeOf("tea-houses", "quick-cup").open;
  expect(open.map(({ id, worth, place }) => [id, worth, place])).toEqual([
    ["teas", "1.7", "at best its place stays"],
    ["origins", "1.1", "at best its place stays"],
    ["patience_rule", "0.6", "at best its place stays"],
    ["seats", "0.1", "at best its place stays"],
  ]);
});

test("an answer that would lead past others names the place, and one that closes ranks says so", () => {
  const file = "kite-schools/providers/south-wind.md";
  const windy = compileContent(
    contentWith({
      [file]: textOfFile(file).replace(/ {2}lines: .*/, "  lines: { at_most: 4, sources: [own] }"),
    }),
    SAMPLES,
  );
  const { open, solid } = placeOf("kite-schools", "south-wind", windy);
  expect(open).toMatchObject([
    {
      id: "lines",
      state: "known in part",
      worth: "5.0",
      place: "at best place 1; at worst it can no longer come before rank 3",
    },
  ]);
  expect(solid.join(" ")).toMatch(/It is at rank 3 or better in 100 of 100 ways/);
});

describe("how solid it is, each sentence with its assumption", () => {
  test("of one that is ahead on every criterion", () => {
    expect(placeOf("kite-schools", "east-wind").solid).toEqual([
      "On today's evidence the order holds if every weight moves by up to 5 points of 100. North Wind would catch up if lift weighed 0 % instead of 50 %.",
      "Cannot be overtaken at these weights.",
      "No point of it rests on a fact that is past its shelf life.",
      "The newest fact of its own is from May 2026.",
      "It is first in 100 of 100 ways to fill the gaps, each equally likely, at the published weights.",
      "At any weights, and whatever the open facts turn out to be, its rank is 1.",
      "Over all weights and all ways to fill the gaps, each equally likely, it is first in 100 of 100.",
    ]);
  });

  test("bounds that were not reached say so", () => {
    expect(placeOf("kite-schools", "north-wind").solid).toContain(
      `At any weights, and whatever the open facts turn out to be, its rank lies between 1 and 2 (only 2 did occur in ${SAMPLES} samples).`,
    );
  });

  test("a share of the samples with its error, and the weights at which it is first", () => {
    const { solid } = placeOf("tea-houses", "long-steep");
    expect(solid).toContain("The newest fact of its own is from 10 Jun 2026.");
    const last = solid.at(-1) ?? "";
    const [, first, warmth, leaves] =
      /it is first in (\d+) of 100, on average where the weights are warmth (\d+) % and leaves (\d+) %\.$/.exec(
        last,
      ) ?? [];
    // Behind only where the leaves weigh nearly all and the other's turn out well: a few in a hundred.
    expect(Number(first)).toBeGreaterThan(92);
    expect(Number(first)).toBeLessThan(99);
    expect(Number(warmth) + Number(leaves)).toBe(100);
    expect(Number(warmth)).toBeGreaterThan(50);
  });

  test("nothing is said of samples where none were taken", () => {
    const plain = placeOf("tea-houses", "long-steep", OTHER_SITE);
    expect(plain.solid.join(" ")).not.toMatch(/of 100 ways|whatever the open facts/);
    expect(plain.solid).toHaveLength(4);
  });
});

test("what really decides: shares that add to 100, and a criterion that parts nobody", () => {
  const rows = (id: string) =>
    viewMethodology(compiled, id).decides.map((row) => [
      row.title,
      row.weight,
      row.effective,
      row.known,
      row.distinct,
    ]);
  expect(rows("tea-houses")).toEqual([
    ["Warmth", "60 %", "64 %", "97 %", 2],
    ["Leaves", "40 %", "36 %", "48 %", 2],
  ]);
  expect(rows("kite-schools")).toEqual([
    ["Lift", "50 %", "100 %", "100 %", 2],
    ["Place", "50 %", "0 %", "100 %", 1],
  ]);
});
