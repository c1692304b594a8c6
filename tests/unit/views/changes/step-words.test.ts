import { expect, test } from "vitest";
import type { RubricChange } from "#lib/ranking/rubric-changes.ts";
import { viewChanges } from "#lib/views/changes/changes-view.ts";
import { listChangeLines, viewSiteChanges } from "#lib/views/changes/site-changes-view.ts";
import { wordRubricChange } from "#lib/views/changes/step-view.ts";
import { OTHER_SITE } from "#tests/fixtures/other-site.ts";

test.each<[RubricChange, string]>([
  [{ kind: "criterion-added", criterion: "Calm" }, "The criterion “Calm” is new."],
  [{ kind: "criterion-removed", criterion: "Calm" }, "The criterion “Calm” is gone."],
  [
    { kind: "weight", criterion: "Calm", before: 10, after: 20 },
    "“Calm” weighs 20 %, before 10 %.",
  ],
  [
    { kind: "measure-added", criterion: "Calm", measure: "Rest" },
    "“Calm” has a new measure: Rest.",
  ],
  [
    { kind: "measure-removed", criterion: "Calm", measure: "Rest" },
    "“Calm” no longer has the measure “Rest”.",
  ],
  [
    { kind: "measure-changed", criterion: "Calm", measure: "Rest" },
    "“Calm” measures “Rest” by another rule.",
  ],
  [{ kind: "fact-changed", fact: "Teas" }, "The fact “Teas” is asked with other options."],
  [{ kind: "recipe-changed", fact: "Cups" }, "The fact “Cups” is counted by another rule."],
  [
    { kind: "eligibility" },
    "Who has a place, and whose is provisional, is decided by other rules.",
  ],
  [{ kind: "ageing" }, "Facts count as old, or prove nothing any more, at another age."],
])("%j", (change, words) => expect(wordRubricChange(change)).toBe(words));

const compiled = OTHER_SITE;
const [period] = viewChanges(compiled, "tea-houses").periods;

test("since January: both weights moved, and Origins is a new measure", () => {
  expect(period?.rubric).toEqual([
    "“Warmth: is it warm?” weighs 60 %, before 55 %.",
    "“Leaves: what is poured” weighs 40 %, before 45 %.",
    "“Leaves: what is poured” has a new measure: Origins.",
    "Who has a place, and whose is provisional, is decided by other rules.",
  ]);
  expect([period?.from, period?.to]).toEqual([
    { label: "edition 2026-01", date: "31 Jan 2026", href: "/tea-houses/editions/2026-01" },
    { label: "now", date: "30 Jun 2026", href: "/tea-houses" },
  ]);
});

test("a provider's way from January to June, step by step", () => {
  const cup = period?.moved.find((one) => one.id === "quick-cup");
  expect([cup?.before, cup?.after]).toEqual([
    { place: "1st", score: "2.56 to 6.43" },
    { place: "2nd", score: "1.69 to 5.24" },
  ]);
  // February 2025 leaves the twelve months: 2 of 2 points of seven become 1, which at a weight of 55 is 0.79 of 10.
  const time = cup?.steps.find((step) => step.step === "time");
  expect(time).toMatchObject({
    label: "Time passing",
    score: "−0.79 proven and possible",
    moves: ["Warmth, Newest pot: 2 of 2 before, 1 of 2 after"],
  });
  const rubric = cup?.steps.find((step) => step.step === "rubric");
  expect(rubric?.label).toBe("The rubric");
  expect(rubric?.moves).toEqual(["Leaves, Origins: not asked before, 0 to 1 of 1 after"]);
  // Its own facts are those of January; Long Steep's are not, and take it past.
  expect(cup?.steps.find((step) => step.step === "data")).toMatchObject({
    score: "its own score stays",
    place: "from 1st to 2nd",
    moves: [],
  });
});

test("who stands in no rank has its group for a place, and who is new or gone is not listed at the other end", () => {
  const moved = (id: string) => period?.moved.find((one) => one.id === id);
  expect(moved("cold-kettle")?.after.place).toBe("shut down");
  expect(moved("shy-pot")).toMatchObject({
    before: { place: "not listed", score: null },
    after: { place: "too little published to rank" },
    href: "/tea-houses/shy-pot",
  });
  // Too little is known to say how high it could be, so the proven score alone is told: 60 % of 25,000.
  expect(moved("shy-pot")?.after.score).toBe("1.50 proven");
  expect(moved("lost-lid")).toMatchObject({ after: { place: "not listed" }, href: null });
});

test("the site's page has the latest of every category, and dated corrections, newest first", () => {
  expect(listChangeLines(compiled)).toEqual(viewSiteChanges(compiled).lines.slice(0, 1));
  expect(viewSiteChanges(compiled).lines).toEqual([
    {
      category: "Tea",
      title: "Since edition 2026-01",
      summary: "Four scores moved, two ranks changed, one provider came and one went.",
      date: "30 Jun 2026",
      href: "/tea-houses/changes#to-now",
    },
    {
      category: "Tea",
      title: "From the order of Sep 2025 to edition 2026-01",
      summary: "An order without scores, by A made-up paper, beside ours.",
      date: "31 Jan 2026",
      href: "/tea-houses/changes#to-2026-01-from-2025-09",
    },
  ]);
  expect(viewSiteChanges(compiled).corrections).toEqual([
    {
      date: "Jan 2026",
      provider: "Long Steep",
      href: "/tea-houses/long-steep#corrections",
      topic: "Seats",
      said: "Ten.",
      evidence: "Thirty, counted.",
    },
  ]);
});
