import { describe, expect, test } from "vitest";
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

test("without a choice it is the published list of those who are scored, and nothing is said", () => {
  const open = view("");
  expect(describeBlocks(open)).toEqual({
    ranked: ["long-steep", "quick-cup"],
    "too-little-published": ["shy-pot"],
  });
  expect(open.blocks.map(({ title }) => title)).toEqual([null, "Too little published to rank"]);
  expect(open).toMatchObject({
    notices: [],
    short: "3 tea houses",
    verdicts: null,
    weights: null,
    chips: [],
    columns: ["House", "A pot"],
    hidden: null,
    share: "/tea-houses",
    isOwn: false,
  });
  const [first] = open.blocks[0]?.rows ?? [];
  expect(first?.row).toEqual(tea.rows[0]);
});

test("a demand parts all who are scored; the silent and the closed are not asked", () => {
  const filtered = view("must=stove.yes");
  expect(describeBlocks(filtered)).toEqual({
    meets: ["long-steep"],
    might: ["shy-pot"],
    fails: ["quick-cup"],
  });
  expect(filtered.blocks.map(({ title }) => title)).toEqual([
    "Meets it",
    "Could meet it: ask first",
    "Ruled out",
  ]);
  expect(filtered.verdicts).toBe(
    "One of three meets the requirement, one could, one is ruled out.",
  );
  expect(filtered.short).toBe("1 meets, 1 could");
  expect(filtered.columns).toEqual(["Stove: yes"]);
  expect(filtered.chips).toEqual([{ label: "Stove: yes", href: "/tea-houses" }]);
  const [meets, might] = filtered.blocks;
  expect(meets?.rows[0]?.cells).toMatchObject([{ look: "proven", text: "Yes" }]);
  expect(might?.rows[0]).toMatchObject({
    ask: "Is there a stove?",
    answers: [{ label: "Stove", answer: "might" }],
    cells: [{ look: "open", text: "" }],
  });
});

test("each requirement can be taken away by itself, whatever else is chosen", () => {
  const { chips, clear } = view(
    "use=warm-seat&must=stove.yes&must=teas.black&w.warmth=1&p=quick-cup",
  );
  const rest = "w.warmth=1&p=quick-cup";
  expect(chips).toEqual([
    { label: "A warm seat", href: `/tea-houses?must=stove.yes&must=teas.black&${rest}` },
    { label: "Stove: yes", href: `/tea-houses?use=warm-seat&must=teas.black&${rest}` },
    { label: "Teas: Black", href: `/tea-houses?use=warm-seat&must=stove.yes&${rest}` },
  ]);
  expect(clear).toBe(`/tea-houses?${rest}`);
});

describe("several values of one fact", () => {
  test("any of them will do, unless all are asked for, in a form or in an address", () => {
    const blocksOf = (query: string) => describeBlocks(view(query));
    const [any, all] = ["must=teas.black&must=teas.oolong", "must=teas.all.black.oolong"];
    expect(blocksOf(any).meets).toEqual(["long-steep"]);
    expect(blocksOf(all).meets).toEqual([]);
    expect(blocksOf(all).fails).toContain("long-steep");
    expect(blocksOf(`${any}&all=teas`)).toEqual(blocksOf(all));
  });

  test("its shortest address has them in one, and the form shows what is ticked", () => {
    const both = view("must=teas.oolong&must=teas.black&all=teas");
    expect(both.share).toBe("/tea-houses?must=teas.all.black.oolong");
    expect(both.chips.map(({ label }) => label)).toEqual(["Teas: Black and Oolong"]);
    const teas = both.form.filters.find(({ fact }) => fact === "teas");
    expect(teas).toMatchObject({ all: true, chosen: 2 });
    expect(view("must=teas.black&all=teas").share).toBe("/tea-houses?must=teas.black");
    expect(view("must=stove.yes&all=stove").notices).toEqual([
      "“all=stove” was set aside: of this no list of values can be demanded.",
    ]);
    expect(view("must=teas.all.black.nothing").notices).toHaveLength(1);
  });

  test("an option is counted on top of the others", () => {
    const meets = (query: string) =>
      view(query)
        .form.filters.find(({ fact }) => fact === "teas")
        ?.options.find(({ value }) => value === "teas.oolong")?.meets;
    expect(meets("must=teas.black")).toBe(0);
    expect(meets("must=teas.sencha&all=teas")).toBe(0);
  });
});

describe("lines of business", () => {
  test("narrow the list, and say how many each has", () => {
    const { tabs } = view("");
    expect(tabs).toEqual([
      { title: "All", href: "/tea-houses", current: true, count: 3 },
      { title: "Under the sky", href: "/tea-houses?line=sky", current: false, count: 1 },
      { title: "Under a roof", href: "/tea-houses?line=roof", current: false, count: 1 },
    ]);
    const roof = view("line=roof&p=long-steep");
    expect(describeBlocks(roof)).toEqual({ ranked: ["quick-cup"] });
    expect(roof.blocks[0]?.rows[0]?.row.standing?.rank, "among all").toBe(2);
    expect(roof.share).toBe("/tea-houses?line=roof&p=long-steep");
    expect(view("line=attic").notices).toEqual([
      "“line=attic” was set aside: there is no such line of business here.",
    ]);
  });

  test("options count whom they leave in the line", () => {
    const stove = view("line=roof").form.more.find(({ fact }) => fact === "stove");
    expect(stove?.options.map(({ meets, might }) => [meets, might])).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });
});

test("presets keep what else is chosen; the one in force is marked", () => {
  const { presets } = view("must=stove.yes");
  expect(presets[0]).toEqual({
    title: "Published",
    href: "/tea-houses?must=stove.yes",
    current: true,
  });
  expect(view("w.warmth=1").presets[0]).toMatchObject({ href: "/tea-houses", current: false });
});

test("who could can be hidden, which is said and can be undone", () => {
  const filtered = view("must=stove.yes&unknowns=hide&p=quick-cup");
  expect(Object.keys(describeBlocks(filtered))).toEqual(["meets", "fails"]);
  expect(filtered.verdicts).toContain("Unverified matches are hidden.");
  expect(filtered.hidden).toEqual({ count: 1, href: "/tea-houses?must=stove.yes&p=quick-cup" });
});

test("hiding without a demand hides nobody", () => {
  expect(describeBlocks(view("unknowns=hide"))).toEqual(describeBlocks(view("")));
});

test("weights move points and ranks, and both are told", () => {
  const [first = "", second = ""] = tea.criteria.map((criterion) => criterion.id);
  const moved = view(`w.${first}=0&w.${second}=100`);
  expect(moved.weights).toMatch(/^Your weights differ from ours by [\d.]+ points of 100\./);
  expect(moved.form.weights.map((weight) => weight.share)).toEqual([0, 100]);
  const details = moved.blocks[0]?.rows[0]?.details;
  expect(details?.criteria.map(({ share }) => share)).toEqual([0, 100]);
  expect(details?.why?.bars[0]?.points, "what weighs nothing gives nothing").toBe("0.00");
});

test("a use case brings demands and weights of its own", () => {
  const chosen = view("use=warm-seat");
  expect(chosen.use).toEqual({ title: "A warm seat", href: "/tea-houses/for/warm-seat" });
  expect(chosen.columns).toHaveLength(3);
  expect(chosen.chips).toEqual([{ label: "A warm seat", href: "/tea-houses" }]);
  expect(chosen.weights).not.toBeNull();
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
  const { filters, more, useCases } = view("must=style.garden").form;
  const style = filters.find((filter) => filter.fact === "style");
  expect(style?.chosen).toBe(1);
  expect(style?.options.map(({ value, meets, might }) => [value, meets, might])).toEqual([
    ["style.garden", 1, 1],
    ["style.cellar", 0, 1],
    ["style.counter", 1, 1],
  ]);
  const stove = more.find((filter) => filter.fact === "stove");
  expect(stove?.options.map(({ label, meets, might }) => [label, meets, might])).toEqual([
    ["Yes", 1, 1],
    ["No", 0, 1],
  ]);
  expect(useCases.map(({ value }) => value)).toEqual(["", "no-price", "warm-seat"]);
});

test("numbers are offered with bounds that part the providers, and one from an address is added", () => {
  const options = (query: string) =>
    view(query).form.more.find((filter) => filter.fact === "seats")?.options ?? [];
  expect(options("").map((option) => option.label)).toEqual([
    "1 or more",
    "5 or more",
    "10 or more",
  ]);
  expect(options("must=seats.gte.17").at(-1)).toMatchObject({ label: "17 or more", chosen: true });
});
