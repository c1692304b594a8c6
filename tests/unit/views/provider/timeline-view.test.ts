import { expect, test } from "vitest";
import { viewProvider } from "#lib/views/provider/provider-view.ts";
import { OTHER_SITE } from "#tests/fixtures/other-site.ts";

const compiled = OTHER_SITE;
const pageOf = (id: string) => viewProvider(compiled, "tea-houses", id);

test("amounts by year up to the edition, the largest as high as the chart", () => {
  const { timeline, timelineTitle } = pageOf("long-steep");
  expect(timelineTitle).toBe("Tastings held and incidents");
  expect(timeline?.years.map(({ year, share, label }) => [year, share, label])).toEqual([
    [2024, 50, "20 or more"],
    [2025, 100, "40"],
    [2026, 0, null],
  ]);
  expect(timeline?.years[1]?.from).toBeCloseTo(100 / 3);
});

test("rows without a day and rows in part are counted as far as they are proven", () => {
  const { timeline } = pageOf("long-steep");
  expect([timeline?.total, timeline?.undated]).toEqual(["72 or more", "12"]);
  expect(timeline?.rows?.count).toBe("3 tastings");
});

test("an incident stands in the middle of its month on the same axis", () => {
  const [mark] = pageOf("long-steep").timeline?.marks ?? [];
  expect(mark?.title).toBe("A spill");
  expect(mark?.at).toBeCloseTo((100 * (4.5 / 12)) / 3);
});

test("nothing is drawn of whom no row and no incident tells, and no title promises amounts without a ledger", () => {
  expect(pageOf("shy-pot").timeline).toBeNull();
  const kites = viewProvider(compiled, "kite-schools", "north-wind");
  expect([kites.timeline, kites.timelineTitle]).toEqual([null, "Incidents"]);
});
