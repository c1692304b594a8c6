import { describe, expect, test } from "vitest";
import { viewChoice } from "#lib/views/ranking/choice-view.ts";
import { listOf } from "#tests/fixtures/choice.ts";

const view = (query: string, list = "kite-schools") =>
  viewChoice(listOf(list), new URLSearchParams(query));

/* Everybody has full marks for the place; East Wind leads in lift, at 50 and 50. */
describe("other weights", () => {
  test("that move ranks name them, and each row says where it stood", () => {
    const moved = view("w.lift=0&w.place=9");
    expect(moved.weights).toBe(
      "Your weights differ from ours by 50 points of 100. Changes: North Wind from 2 to 1 and South Wind from 2 to 1.",
    );
    expect(
      moved.blocks[0]?.rows.map(({ row, moved: was }) => [row.id, row.standing?.rank, was]),
    ).toEqual([
      ["east-wind", 1, null],
      ["north-wind", 1, "2nd at the published weights"],
      ["south-wind", 1, "2nd at the published weights"],
    ]);
    expect(moved.announcement).toBe("In order: 1st East Wind, 1st North Wind, 1st South Wind.");
  });

  test("that move none say so, and one point is one point", () => {
    expect(view("w.lift=51&w.place=49").weights).toBe(
      "Your weights differ from ours by 1 point of 100. No rank changes.",
    );
    expect(view("w.lift=52&w.place=48").weights).toMatch(/by 2 points of 100\./);
    expect(view("").weights).toBeNull();
  });
});

describe("who meets what is asked for, in a sentence", () => {
  const said = (query: string) => view(query, "tea-houses").verdicts;
  test.each([
    ["must=newest_pot.within.6", "Two of three meet the requirement, one is ruled out."],
    ["must=stove.yes", "One of three meets the requirement, one could, one is ruled out."],
    [
      "must=stove.yes&unknowns=hide",
      "One of three meets the requirement, one could, one is ruled out. Unverified matches are hidden.",
    ],
    [
      "must=newest_pot.within.6&unknowns=hide",
      "Two of three meet the requirement, one is ruled out.",
    ],
    [
      "must=style.cellar&must=stove.no",
      "None of three is proven to meet both requirements, one could, two are ruled out.",
    ],
  ])("%s", (query, words) => expect(said(query)).toBe(words));

  test("and read out, without those that are ruled out", () => {
    expect(view("must=stove.yes", "tea-houses").announcement).toBe(
      "One of three meets the requirement, one could, one is ruled out. In order: 1st Long Steep.",
    );
    expect(view("must=stove.yes&must=style.counter", "tea-houses").announcement).toMatch(
      /Nobody with a place is left\.$/,
    );
  });
});

test("labels of every kind of option", () => {
  const labels = (fact: string, query = "") =>
    view(query, "tea-houses")
      .form.more.concat(view(query, "tea-houses").form.filters)
      .find((filter) => filter.fact === fact)
      ?.options.map(({ label, note }) => (note ? `${label} (${note})` : label));
  expect(labels("style")).toEqual(["Garden", "Cellar (Below the street.)", "Counter"]);
  expect(labels("stove")).toEqual(["Yes", "No"]);
  expect(labels("seats", "must=seats.lte.4")?.at(-1)).toBe("4 or less");
  expect(labels("pot_price")).toEqual(["$1 or more"]);
  expect(labels("grams")).toEqual(["Sencha: 1 or more", "Black: 1 or more"]);
  expect(labels("newest_pot")).toEqual(["In the last 6 months", "In the last 24 months"]);
  expect(labels("saying")).toEqual(["Known"]);
  expect(labels("teas")).toEqual(["Green", "Sencha", "Gyokuro", "Black", "Oolong"]);
});

test("an address that was cut says so", () => {
  expect(view("_cut=1").notices).toEqual([
    "Not everything was read: the address holds more than any form of this site sends.",
  ]);
});
