import { expect, test } from "vitest";
import { applyChoice } from "#lib/ranking/apply-choice.ts";
import { makeCatalog } from "#lib/ranking/catalog.ts";
import { makeDecisionTable } from "#lib/ranking/decision-table.ts";
import { findElsewhere } from "#lib/ranking/find-elsewhere.ts";
import { readChoice } from "#lib/ranking/read-choice.ts";
import { contentWith, replaceIn } from "#tests/fixtures/content-files.ts";

const SHY = "tea-houses/providers/shy-pot.md";
const WARM = "tea-houses/use-cases/warm-seat.md";
const POT = "  newest_pot: { value: 2026-03, sources: [own] }";

/** Shy Pot is shown to be a counter, a line in which nobody is known to have a stove. */
const COUNTER = {
  [SHY]: replaceIn(SHY, POT, `${POT}\n  style: { value: counter, sources: [own] }`),
};

function elsewhere(query: string, changes: Record<string, string>): string[] {
  const [tea] = makeCatalog(contentWith(changes)).categories.filter(
    ({ id }) => id === "tea-houses",
  );
  if (!tea) throw new Error("no tea houses");
  const table = makeDecisionTable(tea);
  const { choice } = readChoice(new URLSearchParams(query), table);
  return [...findElsewhere(applyChoice(choice, table).chosen, choice, table)];
}

test("who might meet a demand in another line than those who do is elsewhere", () => {
  expect(elsewhere("must=stove.yes", COUNTER)).toEqual(["shy-pot"]);
});

test("whose line is unknown is not", () => {
  expect(elsewhere("must=stove.yes", {})).toEqual([]);
});

test("where nobody meets it, no line is the right one", () => {
  expect(elsewhere("must=stove.yes&must=seats.gte.100", COUNTER)).toEqual([]);
});

test("a use case says itself which business it means, whatever line the others are in", () => {
  const meant = (business: string) => ({
    ...COUNTER,
    [WARM]: replaceIn(WARM, "position: 2", `business: ${business}\nposition: 2`),
  });
  expect(elsewhere("use=warm-seat", meant("{ fact: style, is: garden }"))).toEqual(["shy-pot"]);
  expect(elsewhere("use=warm-seat", meant("{ fact: style, is: counter }"))).toEqual([]);
});
