import { expect, test } from "vitest";
import { viewContribute } from "#lib/views/contribute/contribute-view.ts";
import { OTHER_SITE } from "#tests/fixtures/other-site.ts";

const view = viewContribute(OTHER_SITE);
const gapsOf = (id: string) =>
  view.gaps.flatMap((category) => category.providers).find((provider) => provider.id === id);
const worth = (id: string) => gapsOf(id)?.gaps.map((gap) => [gap.id, gap.state, gap.worth]);

/*
 * What hangs on a fact is what is open in each measure that reads it: the measure's share of the points that apply in its
 * criterion, times the criterion's weight, on the scale 0 to 10. Warmth weighs 60, leaves 40.
 */
test("what a gap is worth, by hand", () => {
  expect(worth("quick-cup")).toEqual([
    ["teas", "known from the published guide alone", "1.7"], // 3 of 7 points of leaves: 4 x 3/7
    ["origins", "looked for without result", "1.1"], // two measures of 1 point: 4 x 2/7
    ["patience_rule", "known in part", "0.6"], // half of 2 points: 4 x 2/7 / 2
    ["seats", "sources disagree", "0.1"], // 5 % of 3 of the 7 points of warmth that apply: 6 x 3/7 x 0.05
  ]);
  expect(worth("long-steep")).toEqual([
    ["teas", "known in part", "0.4"], // a quarter of 3 points: 4 x 3/7 / 4
    ["patience_rule", "known in part", "0.2"], // seats earn 0.8 already: 4 x 2/7 x 0.2
    ["pot_price", "known in part", "0.1"], // 17.6 % of 1 of 8 points: 6 x 1/8 x 0.176
  ]);
});

test("of many gaps the four most telling are shown, and the rest is counted", () => {
  // Seats: 6 x 3/8 and, as the better of two readings, 0.8 of 4 x 2/7. The stove: 6 x 2/8.
  expect(worth("shy-pot")).toEqual([
    ["seats", "not looked for yet", "3.2"],
    ["teas", "not looked for yet", "1.7"],
    ["stove", "not looked for yet", "1.5"],
    // As much as on the rule, which comes later by its id.
    ["origins", "not looked for yet", "1.1"],
  ]);
  expect(gapsOf("shy-pot")).toMatchObject({
    name: "Shy Pot",
    href: "/tea-houses/shy-pot",
    edit: "https://git.leaf.example/leaf/edit/main/content/tea-houses/providers/shy-pot.md",
    // The price and the rest; the scope that caps the price gives nothing by itself.
    more: 2,
  });
  expect(gapsOf("shy-pot")?.gaps[0]).toMatchObject({
    title: "Seats",
    href: "/tea-houses/shy-pot#fact-seats",
  });
  expect(gapsOf("quick-cup")?.more).toBe(0);
});

test("who has no gap is left out, and everybody can be opened, by id", () => {
  expect(view.gaps.map((one) => [one.title, one.providers.length])).toEqual([
    ["Tea houses", 5],
    ["Kite schools", 0],
  ]);
  expect(view.categories[0]).toEqual({
    id: "tea-houses",
    title: "Tea houses",
    noun: "tea house",
    providers: [
      { id: "cold-kettle", name: "Cold Kettle" },
      { id: "long-steep", name: "Long Steep" },
      { id: "old-urn", name: "Old Urn" },
      { id: "quick-cup", name: "Quick Cup" },
      { id: "shy-pot", name: "Shy Pot" },
    ],
  });
  expect(view.repository).toEqual({
    newFile: "https://git.leaf.example/leaf/new/main",
    edit: "https://git.leaf.example/leaf/edit/main",
    handbook: "https://git.leaf.example/leaf/blob/main/content/README.md",
  });
});
