import { expect, test } from "vitest";
import { type ChoiceView, viewChoice } from "#lib/views/ranking/choice-view.ts";
import { measureMove, showInput } from "#lib/views/ranking/choice-words.ts";
import { listOf } from "#tests/fixtures/choice.ts";

const tea = listOf("tea-houses");

function view(query: string): ChoiceView {
  return viewChoice(tea, new URLSearchParams(query));
}

function describeBlocks({ blocks }: ChoiceView): Record<string, string[]> {
  return Object.fromEntries(blocks.map((block) => [block.id, block.rows.map(({ row }) => row.id)]));
}

test("without a choice it is the published list in its groups, and nothing is said", () => {
  const open = view("");
  expect(describeBlocks(open)).toEqual({
    ranked: ["long-steep", "quick-cup"],
    "not-shown-trading": ["old-urn"],
    "too-little-published": ["shy-pot"],
    closed: ["cold-kettle"],
  });
  expect(open).toMatchObject({
    notices: [],
    verdicts: null,
    weights: null,
    demands: [],
    hidden: null,
    share: "/tea-houses",
    publishedWeights: null,
    isOwn: false,
  });
  const [first] = open.blocks[0]?.rows ?? [];
  expect(first?.row).toEqual(tea.rows[0]);
});

test("a demand makes three blocks in which everybody stands", () => {
  const filtered = view("must=stove.yes");
  expect(describeBlocks(filtered)).toEqual({
    meets: ["long-steep"],
    might: ["cold-kettle", "old-urn", "shy-pot"],
    fails: ["quick-cup"],
  });
  expect(filtered.blocks.map((block) => block.folded)).toEqual([false, false, true]);
  expect(filtered.verdicts).toBe(
    "Of 5 tea houses, 1 meets what you ask for, 3 might, and 1 does not.",
  );
  expect(filtered.demands).toEqual(["Stove: yes"]);
  const [, might] = filtered.blocks;
  expect(might?.rows[0]).toMatchObject({
    place: "Shut down",
    ask: "Is there a stove?",
    answers: [{ label: "Stove", answer: "might" }],
  });
});

test("who might can be hidden, which is said and can be undone", () => {
  const filtered = view("must=stove.yes&unknowns=hide&p=quick-cup");
  expect(Object.keys(describeBlocks(filtered))).toEqual(["meets", "fails"]);
  expect(filtered.verdicts).toContain("Those that might are hidden.");
  expect(filtered.hidden).toEqual({ count: 3, href: "/tea-houses?must=stove.yes&p=quick-cup" });
});

test("hiding without a demand hides nobody", () => {
  expect(describeBlocks(view("unknowns=hide"))).toEqual(describeBlocks(view("")));
});

test("weights move points and ranks, and both are told", () => {
  const [first = "", second = ""] = tea.criteria.map((criterion) => criterion.id);
  const moved = view(`w.${first}=0&w.${second}=100`);
  expect(moved.weights).toMatch(/^[\d.]+ points of 100 moved from the published weights\./);
  expect(moved.publishedWeights).toBe("/tea-houses");
  expect(moved.form.weights.map((weight) => weight.share)).toEqual([0, 100]);
  const bars = moved.blocks[0]?.rows[0]?.row.bars;
  expect(bars?.map((bar) => bar.weight)).toEqual([0, 100]);
});

test("a use case brings demands and weights of its own", () => {
  const chosen = view("use=warm-seat");
  expect(chosen.use).toEqual({ title: "A warm seat", href: "/tea-houses/for/warm-seat" });
  expect(chosen.demands).toHaveLength(3);
  expect(chosen.weights).not.toBeNull();
  expect(chosen.publishedWeights, "the reader gave none").toBeNull();
});

test.each([
  ["p=quick-cup&must=stove.yes&use=warm-seat", "use=warm-seat&must=stove.yes&p=quick-cup"],
  ["must=teas.oolong&must=teas.black", "must=teas.black&must=teas.oolong"],
  ["unknowns=show&must=stove.yes", "must=stove.yes"],
  ["unknowns=hide", ""],
  ["use=nothing&must=x&w.x=1&foo=1", ""],
])("the shortest address of %s", (query, shortest) => {
  expect(view(query).share).toBe(shortest === "" ? "/tea-houses" : `/tea-houses?${shortest}`);
});

test("weights in the published proportions are the published view", () => {
  const { criteria } = tea.table;
  const doubled = criteria.map(({ id, weight }) => `w.${id}=${weight / 2}`).join("&");
  expect(view(doubled).share).toBe("/tea-houses");
  expect(view(doubled).weights).toBeNull();
});

test("what was set aside is named, shortened and made visible", () => {
  expect(view("must=%E2%80%AEevil&w.warmth=abc").notices).toEqual([
    "“w.warmth=abc” was set aside: a weight is a whole number from 0 to 100.",
    "“must=\uFFFDevil” was set aside: no filter of this list reads so.",
  ]);
  expect(showInput("x".repeat(500))).toHaveLength(63);
  const many = Array.from({ length: 30 }, (_, index) => `must=bad${index}`).join("&");
  expect(view(many).notices).toHaveLength(9);
  expect(view(many).notices.at(-1)).toBe("So were 22 more.");
});

test("points moved are half the sum of differences between shares", () => {
  expect(measureMove([30, 70], [30, 70])).toBe("0");
  expect(measureMove([3, 7], [30, 70])).toBe("0");
  expect(measureMove([40, 60], [30, 70])).toBe("10");
  expect(measureMove([1, 0, 0], [1, 1, 1])).toBe("66.7");
});

test("options say whom they leave, and those that leave nobody stay", () => {
  const { filters, useCases } = view("must=style.garden").form;
  const style = filters.find((filter) => filter.fact === "style");
  expect(style?.chosen).toBe(1);
  expect(style?.options.map(({ value, meets, might }) => [value, meets, might])).toEqual([
    ["style.garden", 1, 3],
    ["style.cellar", 0, 3],
    ["style.counter", 1, 3],
  ]);
  const stove = filters.find((filter) => filter.fact === "stove");
  expect(stove?.options.map(({ label, meets, might }) => [label, meets, might])).toEqual([
    ["Yes", 1, 3],
    ["No", 0, 3],
  ]);
  expect(useCases.map(({ value }) => value)).toEqual(["", "no-price", "warm-seat"]);
});

test("numbers are offered with bounds that part the providers, and one from an address is added", () => {
  const options = (query: string) =>
    view(query).form.filters.find((filter) => filter.fact === "seats")?.options ?? [];
  expect(options("").map((option) => option.label)).toEqual([
    "1 or more",
    "5 or more",
    "10 or more",
  ]);
  expect(options("must=seats.gte.17").at(-1)).toMatchObject({ label: "17 or more", chosen: true });
});
