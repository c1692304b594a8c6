import { expect, test } from "vitest";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { viewCompare } from "#lib/views/compare/compare-view.ts";
import { listIncidents } from "#lib/views/provider/list-incidents.ts";
import { viewProvider } from "#lib/views/provider/provider-view.ts";
import { contentWith, replaceIn } from "#tests/fixtures/content-files.ts";

const STEEP = "tea-houses/providers/long-steep.md";

const incidentOf = (date: string) => ({ date, title: date, text: "", scope: "", sources: [] });

test("incidents stand newest first, a date in part by the last day that it can be", () => {
  const dates = ["2022", "2024-05-06", "2019-11", "2024-05", "2026-01"];
  const listed = listIncidents({ data: { incidents: dates.map(incidentOf) } });
  expect(listed.map(({ date }) => date)).toEqual([
    "2026-01",
    "2024-05",
    "2024-05-06",
    "2022",
    "2019-11",
  ]);
  expect(listIncidents({ data: {} })).toEqual([]);
});

test("a provider's page and a comparison list them alike", () => {
  const spill = "incidents:\n";
  const lineOf = (date: string, title: string): string =>
    `  - { date: ${date}, title: ${title}, text: It happened., scope: It says nothing., sources: [paper] }\n`;
  const more = lineOf('"2022"', "A fire") + lineOf("2025-01-02", "A flood");
  const compiled = compileContent(
    contentWith({ [STEEP]: replaceIn(STEEP, spill, `${spill}${more}`) }),
  );
  const { incidents, timeline } = viewProvider(compiled, "tea-houses", "long-steep");
  const query = new URLSearchParams("p=long-steep&p=quick-cup");
  const { suits } = viewCompare(compiled, "tea-houses", query);
  const listed = ["2 Jan 2025: A flood", "May 2024: A spill", "2022: A fire"];
  expect(incidents.map(({ date, title }) => `${date}: ${title}`)).toEqual(listed);
  expect(suits[0]?.incidents).toEqual(listed);
  expect(timeline?.marks.map(({ title }) => title)).toEqual(["A flood", "A spill", "A fire"]);
});
