import { expect, test } from "vitest";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { listChangeLines, viewChanges, viewSiteChanges } from "#lib/views/changes-view.ts";
import { checkWith, replaceIn, textOfFile } from "#tests/fixtures/content-files.ts";

const CUP = "tea-houses/providers/quick-cup.md";
const JUNE = "tea-houses/editions/2026-06.yml";

function compile(changes: Record<string, string | null> = {}) {
  const { content, problems } = checkWith(changes);
  if (!content)
    throw new Error(problems.map((one) => `${one.file}:${one.line} ${one.found}`).join());
  return compileContent(content);
}

const compiled = compile();

/** The proven part of a shift in words, as a number of hundredths. */
function readShift(score: string): number {
  const [, sign, size] = /^([+−]?)([\d.]+)/.exec(score.replace("its own score stays", "0")) ?? [];
  return Math.round(Number(size) * 100) * (sign === "−" ? -1 : 1);
}

test("the shifts of the three steps add up to the whole change, but for rounding", () => {
  const [period] = viewChanges(compiled, "tea-houses").periods;
  const moved = period?.moved.filter((one) => one.before.score && one.after.score) ?? [];
  expect(moved.map((one) => one.id)).toEqual(["long-steep", "quick-cup", "cold-kettle", "old-urn"]);
  for (const { id, before, after, steps } of moved) {
    const [from, to] = [before, after].map(({ score }) =>
      Math.round(Number.parseFloat(score ?? "") * 100),
    );
    const sum = steps.reduce((total, step) => total + readShift(step.score), 0);
    expect(Math.abs((to ?? 0) - (from ?? 0) - sum), id).toBeLessThanOrEqual(2);
  }
});

test("what came, went, passed and was passed is told", () => {
  const [period] = viewChanges(compiled, "tea-houses").periods;
  const notes = Object.fromEntries((period?.moved ?? []).map((one) => [one.id, one.notes]));
  expect(notes).toEqual({
    "long-steep": ["No longer above it: Quick Cup."],
    "quick-cup": ["Now above it: Long Steep."],
    "cold-kettle": [],
    "old-urn": [],
    "shy-pot": ["New on this list."],
    "lost-lid": ["No longer on this list."],
  });
  expect(period?.summary).toBe(
    "Four scores moved, two ranks changed, one provider came and one went.",
  );
});

test("periods stand newest first, and between two editions that are alike nothing has moved", () => {
  const january = textOfFile("tea-houses/editions/2026-01.yml");
  // January frozen again as June: between the two nothing differs.
  const [newest, older] = viewChanges(compile({ [JUNE]: january }), "tea-houses").periods;
  expect([newest?.title, older?.title]).toEqual([
    "Since edition 2026-06",
    "From edition 2026-01 to edition 2026-06",
  ]);
  expect([older?.summary, older?.moved, older?.rubric]).toEqual(["Nothing has moved.", [], []]);
});

test("an order without scores stands beside the first edition, with those that only one of them names", () => {
  const [guide] = viewChanges(compiled, "tea-houses").guides;
  expect(guide?.places.map(({ name, before, after }) => [name, before, after])).toEqual([
    ["Quick Cup", "1st", "1st"],
    ["Long Steep", "2nd", "2nd"],
    ["Cold Kettle", "not named", "closed"],
    ["Lost Lid", "not named", "not shown to be trading"],
    ["Old Urn", "not named", "not shown to be trading"],
    ["Nobody's Room", "3rd", "not listed"],
  ]);
});

test("a category that has frozen nothing says so, and the site's page leaves it out", () => {
  const kites = viewChanges(compiled, "kite-schools");
  expect([kites.periods, kites.guides, kites.editions]).toEqual([[], [], []]);
  expect(listChangeLines(compiled).map((line) => line.category)).toEqual(["Tea", "Tea"]);
  expect(viewSiteChanges(compiled).corrections.map((one) => one.topic)).toEqual(["Seats"]);
});

test("a change of one fact after an edition moves one provider, by new facts alone", () => {
  const rest = {
    [CUP]: replaceIn(CUP, "newest_pot: { value: 2025-02,", "newest_pot: { value: 2026-02,"),
  };
  const steps = viewChanges(compile(rest), "tea-houses").periods[0]?.moved.find(
    (one) => one.id === "quick-cup",
  )?.steps;
  expect(steps?.at(-1)).toMatchObject({
    step: "data",
    moves: ["Warmth, Newest pot: 1 of 2 before, 2 of 2 after"],
  });
});
