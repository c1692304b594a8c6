import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { TimelineChart } from "#components/provider/record/timeline-chart.tsx";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { viewProvider } from "#lib/views/provider/provider-view.ts";
import { contentWith, replaceIn } from "#tests/fixtures/content-files.ts";
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

test("a row whose year is known in part stands in no bar", () => {
  const tastings = "tea-houses/ledgers/tastings.yml";
  for (const season of ["{ at_least: 2024 }", "{ at_least: 2024, at_most: 2025 }"]) {
    const changed = replaceIn(tastings, "cups: 12,", `season: ${season}, cups: 12,`);
    const compiledAnew = compileContent(contentWith({ [tastings]: changed }));
    const { timeline } = viewProvider(compiledAnew, "tea-houses", "long-steep");
    expect(timeline?.years.map(({ year, label }) => [year, label])).toEqual([
      [2024, "20 or more"],
      [2025, "40"],
      [2026, null],
    ]);
    expect([timeline?.total, timeline?.undated]).toEqual(["72 or more", "12"]);
  }
});

test("an incident stands in the middle of its month on the same axis", () => {
  const [mark] = pageOf("long-steep").timeline?.marks ?? [];
  expect(mark?.title).toBe("A spill");
  expect(mark?.at).toBeCloseTo((100 * (4.5 / 12)) / 3);
});

test("the line of an incident is broken where the years are written", () => {
  const { timeline } = pageOf("long-steep");
  if (!timeline) throw new Error("nothing is drawn");
  const html = renderToStaticMarkup(createElement(TimelineChart, { timeline, label: "By year" }));
  const years = Number(/y="(\d+)"[^>]*>2025</.exec(html)?.[1]);
  const lines = [...html.matchAll(/<line x1="(?!0")[^>]* y1="(\d+)" y2="(\d+)"/g)];
  expect(lines).toHaveLength(2);
  // Figures of 11 pixels stand on their line.
  for (const [, from, to] of lines)
    expect(Number(to) <= years - 11 || Number(from) > years).toBe(true);
});

test("nothing is drawn of whom no row and no incident tells, and no title promises amounts without a ledger", () => {
  expect(pageOf("shy-pot").timeline).toBeNull();
  const kites = viewProvider(compiled, "kite-schools", "north-wind");
  expect([kites.timeline, kites.timelineTitle]).toEqual([null, "Incidents"]);
});
