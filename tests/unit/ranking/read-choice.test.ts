import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeDemands, readDemandToken } from "#lib/ranking/demand-token.ts";
import {
  MAX_PARAMETERS,
  type ReadChoice,
  readChoice,
  weighCriteria,
} from "#lib/ranking/read-choice.ts";
import { tableOf } from "#tests/fixtures/choice.ts";

const table = tableOf("tea-houses");

function read(query: string): ReadChoice {
  return readChoice(new URLSearchParams(query), table);
}

function weigh(query: string): number[] {
  return weighCriteria(read(query).choice, table);
}

const published = table.criteria.map((criterion) => criterion.weight);

test("an empty address chooses nothing", () => {
  for (const query of ["", "use=&must=&w.warmth=&unknowns=&p=", "foo=1&bar", "q=tea&w=3"]) {
    const { choice, setAside } = read(query);
    expect(choice).toEqual({
      line: null,
      use: null,
      must: [],
      all: [],
      weights: new Map(),
      unknowns: "show",
      providers: [],
    });
    expect(setAside).toEqual([]);
  }
});

test("everything that can be chosen is read", () => {
  const { choice, setAside } = read(
    "use=warm-seat&must=style.garden&must=stove.yes&w.warmth=7&unknowns=hide&p=quick-cup&p=short-steep",
  );
  expect(setAside).toEqual([]);
  expect(choice.use).toBe("warm-seat");
  expect(choice.must.map((demand) => demand.requirement)).toEqual([
    { fact: "style", is: "garden" },
    { fact: "stove", is: "yes" },
  ]);
  expect(choice.weights).toEqual(new Map([["warmth", 7]]));
  expect(choice.unknowns).toBe("hide");
  expect(choice.providers, "a former id means the one it has now").toEqual([
    "quick-cup",
    "long-steep",
  ]);
});

describe("a demand", () => {
  test.each([
    ["style.cellar", { fact: "style", is: "cellar" }],
    ["stove.no", { fact: "stove", is: "no" }],
    ["teas.sencha", { fact: "teas", includes: "sencha" }],
    ["seats.gte.5", { fact: "seats", at_least: 5 }],
    ["pot_price.lte.4", { fact: "pot_price", at_most: 4 }],
    ["grams.sencha.gte.100", { fact: "grams", of: "sencha", at_least: 100 }],
    ["newest_pot.within.24", { fact: "newest_pot", within_months: 24 }],
    ["saying.known", { fact: "saying", known: "yes" }],
  ])("%s", (token, requirement) => {
    expect(readDemandToken(token, table.data.facts)?.requirement).toEqual(requirement);
  });

  test.each([
    "style",
    "style.",
    ".garden",
    "style.attic",
    "style.garden.x",
    "stove.maybe",
    "stove.true",
    "seats.5",
    "seats.gte.",
    "seats.gte.-1",
    "seats.gte.1e3",
    "seats.gte.0x10",
    "seats.gte.5.5",
    "seats.gte. 5",
    "seats.gte.9999999999999999",
    "newest_pot.within.0",
    "newest_pot.within.241",
    "grams.gte.5",
    "grams.rooibos.gte.5",
    "grams.toString.gte.5",
    "price_scope.pot",
    "__proto__.x",
    "constructor.name",
    "teas.__proto__",
  ])("%s is none", (token) => {
    expect(readDemandToken(token, table.data.facts)).toBeNull();
    expect(read(`must=${encodeURIComponent(token)}`).setAside).toHaveLength(1);
  });

  test("values of one fact are alternatives; bounds of a number hold together; facts add up", () => {
    const merge = (query: string) => mergeDemands(read(query).choice.must);
    expect(merge("must=style.garden&must=style.cellar")).toEqual([
      { fact: "style", in: ["cellar", "garden"] },
    ]);
    expect(merge("must=teas.black&must=teas.oolong")).toEqual([
      { fact: "teas", any_of: ["black", "oolong"] },
    ]);
    expect(merge("must=stove.yes&must=stove.no")).toEqual([
      {
        any: [
          { fact: "stove", is: "no" },
          { fact: "stove", is: "yes" },
        ],
      },
    ]);
    expect(merge("must=seats.gte.9&must=seats.gte.5&must=seats.lte.20")).toEqual([
      {
        all: [
          { fact: "seats", at_least: 5 },
          { fact: "seats", at_most: 20 },
        ],
      },
    ]);
    expect(merge("must=newest_pot.within.6&must=newest_pot.within.12")).toEqual([
      { fact: "newest_pot", within_months: 12 },
    ]);
    expect(merge("must=style.garden&must=stove.yes")).toHaveLength(2);
  });
});

describe("weights", () => {
  test("the reader's win over the use case's, and these over the published ones", () => {
    expect(weigh("")).toEqual(published);
    const own = weigh("use=warm-seat");
    expect(own).not.toEqual(published);
    const [first] = table.criteria;
    expect(weigh(`use=warm-seat&w.${first?.id}=3`)).toEqual([3, ...own.slice(1)]);
  });

  test.each([
    "NaN",
    "1e309",
    "-1",
    " 5",
    "5 ",
    "0x10",
    "101",
    "1.5",
    "+5",
    "٣",
    "1,5",
    "null",
    "[]",
  ])("%s is set aside", (value) => {
    const { choice, setAside } = read(`w.warmth=${encodeURIComponent(value)}`);
    expect(choice.weights.size).toBe(0);
    expect(setAside).toEqual([
      { name: "w.warmth", value, reason: "a weight is a whole number from 0 to 100" },
    ]);
  });

  test("all zero is set aside", () => {
    const zeros = table.criteria.map(({ id }) => `w.${id}=0`).join("&");
    expect(weigh(zeros)).toEqual(published);
    expect(read(zeros).setAside).toHaveLength(1);
  });

  test("a criterion that does not exist is named", () => {
    expect(read("w.__proto__=5").setAside[0]?.name).toBe("w.__proto__");
    expect(weigh("w.__proto__=5&w.constructor=9")).toEqual(published);
  });
});

test("of what can stand once the first that was given counts", () => {
  expect(read("use=&use=warm-seat&use=no-price").choice.use).toBe("warm-seat");
  expect(read("w.warmth=&w.warmth=3&w.warmth=9").choice.weights.get("warmth")).toBe(3);
  expect(read("unknowns=hide&unknowns=show").choice.unknowns).toBe("hide");
  expect(read("must=stove.yes&must=stove.yes").choice.must).toHaveLength(1);
});

test("more parameters than any form sends are not read, and it says so", () => {
  const flood = `${"p=quick-cup&".repeat(MAX_PARAMETERS)}use=warm-seat`;
  const { choice, setAside } = read(flood);
  expect(choice.use).toBeNull();
  expect(choice.providers).toEqual(["quick-cup"]);
  const reason = "the address holds more than any form of this site sends";
  expect(setAside.at(-1)?.reason).toBe(reason);
  expect(read("use=warm-seat&_cut=1").setAside.at(-1)?.reason).toBe(reason);
  const full = read(`${"p=quick-cup&".repeat(MAX_PARAMETERS - 1)}use=warm-seat`);
  expect([full.choice.use, full.setAside]).toEqual(["warm-seat", []]);
});

test("no query breaks it, and what it gives can always be weighed", () => {
  const name = fc.oneof(
    fc.constantFrom("use", "must", "unknowns", "p", "w.warmth", "w.leaves", "w."),
    fc.string(),
  );
  const value = fc.oneof(fc.constantFrom("0", "100", "show", "style.garden"), fc.string());
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value), { maxLength: 30 }), (pairs) => {
      const { choice } = readChoice(new URLSearchParams(pairs), table);
      const weights = weighCriteria(choice, table);
      expect(weights.every((weight) => Number.isInteger(weight) && weight >= 0)).toBe(true);
      expect(weights.some((weight) => weight > 0)).toBe(true);
    }),
    { seed: 20261126 },
  );
});
