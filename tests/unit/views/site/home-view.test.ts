import { describe, expect, test } from "vitest";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { viewHome } from "#lib/views/site/home-view.ts";
import { contentWith, replaceIn, textOfFile } from "#tests/fixtures/content-files.ts";
import { OTHER_SITE } from "#tests/fixtures/other-site.ts";

const home = viewHome(OTHER_SITE);
const STEEP = "tea-houses/providers/long-steep.md";
const ORDER = "tea-houses/editions/2025-09.yml";

/** The home page of the made-up site with some files changed. */
const homeWith = (changes: Record<string, string | null>) =>
  viewHome(compileContent(contentWith(changes)));

test("needs come first, each with its pick or with whom to ask", () => {
  expect(home.needs).toEqual([
    {
      title: "Tea houses",
      all: { label: "All 2 situations", href: "/tea-houses/for" },
      picks: [
        {
          id: "no-price",
          title: "A quick cup",
          href: "/tea-houses/for/no-price",
          pick: null,
          // Cold Kettle might meet it too, but it is shut.
          why: "Quick Cup and Old Urn could: ask first",
          watch: null,
        },
        {
          id: "warm-seat",
          title: "Warm rooms",
          href: "/tea-houses/for/warm-seat",
          pick: { name: "Long Steep", href: "/tea-houses/long-steep", provisional: false },
          why: "Stove: yes · Seats: at least 5",
          watch: null,
        },
      ],
    },
  ]);
  const category = "tea-houses/category.md";
  const { needs } = homeWith({
    [category]: replaceIn(category, "nav: Tea", "nav: Tea\nneeds: I want to sit"),
  });
  expect(needs[0]?.title).toBe("I want to sit");
});

test("everybody stands in a chart, with the part on old facts", () => {
  const read = ({ charts }: typeof home) =>
    charts.map(({ title, rows, others }) => [
      title,
      rows.map(({ row, old }) => [row.standing?.place, row.name, row.proven, old]),
      others.map(({ name, reason, isClosed }) => [name, reason, isClosed]),
    ]);
  expect(read(home)).toEqual([
    [
      "Tea houses",
      [
        ["1", "Long Steep", "7.9", 0],
        ["2", "Quick Cup", "1.7", 0],
      ],
      [
        ["Cold Kettle", "closed in 2023", true],
        ["Old Urn", "silent since 2020", false],
        ["Shy Pot", "too little published", false],
      ],
    ],
    [
      "Kite schools",
      [
        ["1", "East Wind", "8.8", 0],
        ["2=", "North Wind", "7.5", 0],
        ["2=", "South Wind", "7.5", 0],
      ],
      [["Sail Loft", "maker", false]],
    ],
  ]);
  const aged = homeWith({
    [STEEP]: replaceIn(STEEP, "as_of: 2026-06-01, method", "as_of: 2023-06-01, method"),
  });
  // Thirty seats of forty earn three quarters of 3 of 8 points of warmth, which weighs 60; and a rule may be worth less.
  expect(aged.charts[0]?.rows[0]?.old).toBeGreaterThan(16_000);
});

describe("what became of the names in the published order", () => {
  const slopeOf = (view: typeof home) => {
    const [slope] = view.story?.slopes ?? [];
    if (!slope) throw new Error("there is no story");
    return slope;
  };

  test("who rose, and who is not listed any more", () => {
    const slope = slopeOf(home);
    expect(home.story?.title).toBe("What became of the names in a 2025 guide");
    expect(slope.names.map(({ place, name }) => [place, name])).toEqual([
      [1, "Quick Cup"],
      [2, "Long Steep"],
      [3, "Nobody's Room"],
    ]);
    expect(slope.now.map(({ place, name, note, before }) => [place, name, note, before])).toEqual([
      ["1", "Long Steep", null, "2nd"],
      ["2", "Quick Cup", null, "1st"],
      [null, "Cold Kettle", "closed in 2023", "not named"],
      [null, "Old Urn", "silent since 2020", "not named"],
      [null, "Shy Pot", "too little published", "not named"],
    ]);
    expect(slope.lines).toEqual([
      { from: 1, to: 0, look: "risen" },
      { from: 0, to: 1, look: "not-risen" },
    ]);
    expect(slope.summary).toBe(
      "Of the 3 tea houses that A made-up paper ranked in Sep 2025, one is not listed here today.",
    );
  });

  test("who fell silent or shut, with a place then and without one", () => {
    const slope = slopeOf(
      homeWith({
        [ORDER]: `${textOfFile(ORDER).replace("name: Nobody's Room", "name: Old Urn, provider: old-urn").trimEnd()}
named:
  - { name: Cold Kettle, provider: cold-kettle, as: recommended, where: Its end. }
  - { name: Shy Pot, provider: shy-pot, as: named, where: Its start. }
`,
      }),
    );
    expect(slope.lines).toEqual([
      { from: 1, to: 0, look: "risen" },
      { from: 0, to: 1, look: "not-risen" },
      { from: 3, to: 2, look: "closed" },
      { from: 2, to: 3, look: "silent" },
      { from: 4, to: 4, look: "silent" },
    ]);
    expect(slope.now[2]?.before).toBe("recommended, without a place");
    expect(slope.summary).toBe(
      "Of the 3 tea houses that A made-up paper ranked in Sep 2025, one shows no recent sign of activity today. Cold Kettle, which it recommends, shut down 1 Mar 2023.",
    );
  });
});

test("what changed is told where something moved, and how much is open", () => {
  expect(home.changes.map(({ category, title }) => [category, title])).toEqual([
    ["Tea", "Since edition 2026-01"],
  ]);
  expect(home.open).toBe(54);
  expect(home.promises.map((one) => one.title)).toEqual(["Made up"]);
  expect(home.evidence).toBe("Facts as of 30 Jun 2026, 31 May 2026");
});
