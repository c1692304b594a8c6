import { describe, expect, test } from "vitest";
import { answerRequirement } from "#lib/domain/answer-requirement.ts";
import type { Requirement } from "#lib/domain/requirement.ts";
import { contentWith, replaceIn } from "#tests/fixtures/content-files.ts";
import { HOUSE_ID, houseWith } from "#tests/fixtures/house.ts";

const TEA = "tea-houses/category.md";

type Context = Parameters<typeof answerRequirement>[1];
const known = new Map<string, Context>();

/** A house of which this one fact is known. */
function describeHouse(fact: string): Context {
  const [tea] = contentWith({
    ...houseWith(fact),
    [TEA]: replaceIn(TEA, "ordered: yes", "ordered: yes\n    not_found: yes"),
  }).categories;
  const facts = tea?.providers.find((one) => one.id === HOUSE_ID)?.facts;
  if (!tea || !facts) throw new Error("the fixture has the house");
  return { facts, declarations: tea.data.facts, asOf: tea.data.as_of };
}

function answerWith(fact: string, requirement: Requirement): string {
  const context = known.get(fact) ?? describeHouse(fact);
  known.set(fact, context);
  return answerRequirement(requirement, context);
}

describe("a number against a value", () => {
  const exact = "pot_price: { value: 5, sources: [own] }";
  const range = "pot_price: { at_least: 4, at_most: 9, sources: [own] }";
  const least = "pot_price: { at_least: 4, sources: [own] }";
  const most = "pot_price: { at_most: 9, sources: [own] }";
  const one = "pot_price: { at_least: 5, at_most: 5, sources: [own] }";
  test.each<[string, number, is: string, not: string]>([
    [exact, 5, "meets", "fails"],
    [exact, 6, "fails", "meets"],
    [one, 5, "meets", "fails"],
    [range, 3, "fails", "meets"],
    [range, 4, "might", "might"],
    [range, 5, "might", "might"],
    [range, 9, "might", "might"],
    [range, 10, "fails", "meets"],
    [least, 3, "fails", "meets"],
    [least, 4, "might", "might"],
    [least, 4_000, "might", "might"],
    [most, 9, "might", "might"],
    [most, 0, "might", "might"],
    [most, 10, "fails", "meets"],
  ])("%s, %d", (fact, value, is, not) => {
    expect(answerWith(fact, { fact: "pot_price", is: value })).toBe(is);
    expect(answerWith(fact, { fact: "pot_price", not: value })).toBe(not);
  });

  test.each<[string, Requirement, string]>([
    [least, { fact: "pot_price", at_least: 4 }, "meets"],
    [least, { fact: "pot_price", at_least: 5 }, "might"],
    [least, { fact: "pot_price", at_most: 3 }, "fails"],
    [least, { fact: "pot_price", at_most: 4 }, "might"],
    [most, { fact: "pot_price", at_most: 9 }, "meets"],
    [most, { fact: "pot_price", at_most: 8 }, "might"],
    [most, { fact: "pot_price", at_least: 9 }, "might"],
    [most, { fact: "pot_price", at_least: 10 }, "fails"],
    [range, { fact: "pot_price", known: "yes" }, "fails"],
    [range, { fact: "pot_price", known: "no" }, "meets"],
    [least, { fact: "pot_price", known: "yes" }, "fails"],
    [one, { fact: "pot_price", known: "yes" }, "meets"],
    [one, { fact: "pot_price", known: "no" }, "fails"],
    [range, { fact: "pot_price", known: "nothing" }, "fails"],
    [least, { fact: "pot_price", known: "nothing" }, "fails"],
    [one, { fact: "pot_price", known: "nothing" }, "fails"],
  ])("%s, %j", (fact, requirement, expected) => {
    expect(answerWith(fact, requirement)).toBe(expected);
  });
});

describe("a set against members, groups and counts", () => {
  const closed = "teas: { value: [green, black], sources: [own] }";
  const named =
    "teas: { includes: { green: { sources: [own] } }, excludes: { gyokuro: { sources: [own] } } }";
  const member = "teas: { value: [sencha], sources: [own] }";
  const guided = "teas: { includes: { sencha: { sources: [guide] }, black: { sources: [own] } } }";
  const denied =
    "teas: { includes: { black: { sources: [own] } }, excludes: { oolong: { sources: [guide] } } }";
  test.each<[string, Requirement, string]>([
    [closed, { fact: "teas", includes: "sencha" }, "meets"],
    [closed, { fact: "teas", includes: "oolong" }, "fails"],
    [closed, { fact: "teas", at_least: 2 }, "meets"],
    [closed, { fact: "teas", at_least: 3 }, "fails"],
    [closed, { fact: "teas", known: "yes" }, "meets"],
    [named, { fact: "teas", includes: "sencha" }, "meets"],
    [named, { fact: "teas", includes: "gyokuro" }, "fails"],
    [named, { fact: "teas", at_least: 1 }, "meets"],
    [named, { fact: "teas", at_least: 2 }, "might"],
    [named, { fact: "teas", known: "yes" }, "fails"],
    [named, { fact: "teas", known: "no" }, "meets"],
    [named, { fact: "teas", known: "nothing" }, "fails"],
    [closed, { fact: "teas", known: "nothing" }, "fails"],
    [named, { fact: "teas", includes: ["sencha", "black"] }, "might"],
    [named, { fact: "teas", any_of: ["gyokuro", "black"] }, "might"],
    [named, { fact: "teas", any_of: ["gyokuro", "sencha"] }, "meets"],
    [member, { fact: "teas", includes: "green" }, "might"],
    [member, { fact: "teas", any_of: ["black", "oolong"] }, "fails"],
    [guided, { fact: "teas", includes: "sencha" }, "might"],
    [guided, { fact: "teas", includes: "green" }, "might"],
    [guided, { fact: "teas", at_least: 2 }, "might"],
    [denied, { fact: "teas", includes: "oolong" }, "might"],
  ])("%s %j", (fact, requirement, expected) => {
    expect(answerWith(fact, requirement)).toBe(expected);
  });
});

describe("numbers by member: none, or fewer, leaves it open", () => {
  const GRAMS = "grams: { value: { sencha: 1200, black: 800 }, sources: [own] }";
  test.each<[string, number, string]>([
    ["sencha", 1_200, "meets"],
    ["sencha", 1_201, "might"],
    ["black", 800, "meets"],
    ["oolong", 1, "might"],
    ["toString", 0, "might"],
  ])("%s at least %d", (of, at_least, expected) => {
    expect(answerWith(GRAMS, { fact: "grams", of, at_least })).toBe(expected);
  });
});

describe("states without a value", () => {
  const notFound = "patience_rule: { not_found: Nothing said., looked: 2026-06-20 }";
  const unknown = "patience_rule: { unknown: Asked., looked: 2026-06-20 }";
  const none = "patience_rule: { not_applicable: It boils. }";
  const dispute =
    "patience_rule: { disputed: [{ value: spoken, sources: [own] }, { value: written, sources: [paper] }] }";
  const guides =
    "patience_rule: { disputed: [{ value: spoken, sources: [guide] }, { value: spoken, sources: [guide] }] }";
  test.each<[string, Requirement, string]>([
    // An answer that was searched for and not found is a "no", and no demand on a value of another type is met by it.
    [notFound, { fact: "patience_rule", is: "none" }, "fails"],
    [notFound, { fact: "patience_rule", not: "written" }, "fails"],
    [notFound, { fact: "patience_rule", known: "yes" }, "meets"],
    [notFound, { fact: "patience_rule", known: "no" }, "fails"],
    [unknown, { fact: "patience_rule", is: "none" }, "might"],
    [unknown, { fact: "patience_rule", known: "yes" }, "fails"],
    [unknown, { fact: "patience_rule", known: "no" }, "meets"],
    [unknown, { fact: "patience_rule", known: "nothing" }, "meets"],
    [notFound, { fact: "patience_rule", known: "nothing" }, "fails"],
    [none, { fact: "patience_rule", is: "none" }, "does-not-apply"],
    [none, { fact: "patience_rule", known: "no" }, "does-not-apply"],
    [dispute, { fact: "patience_rule", not: "none" }, "meets"],
    [dispute, { fact: "patience_rule", is: "none" }, "fails"],
    [dispute, { fact: "patience_rule", is: "spoken" }, "might"],
    [dispute, { fact: "patience_rule", known: "yes" }, "fails"],
    [dispute, { fact: "patience_rule", known: "nothing" }, "fails"],
    [guides, { fact: "patience_rule", is: "spoken" }, "might"],
    [guides, { fact: "patience_rule", is: "written" }, "might"],
  ])("%s %j", (fact, requirement, expected) => {
    expect(answerWith(fact, requirement)).toBe(expected);
  });
});

describe("any and all of several parts", () => {
  const none = "patience_rule: { not_applicable: It boils. }";
  const na = { fact: "patience_rule", is: "none" } as const;
  const meets = { fact: "newest_pot", is: "2020-03" } as const;
  const fails = { fact: "newest_pot", within_months: 12 } as const;
  const might = { fact: "stove", is: "yes" } as const;
  test.each<[Requirement, string]>([
    [{ any: [na, na] }, "does-not-apply"],
    [{ all: [na] }, "does-not-apply"],
    [{ any: [na, fails] }, "fails"],
    [{ any: [fails, might] }, "might"],
    [{ any: [fails, might, meets] }, "meets"],
    [{ all: [meets, na] }, "meets"],
    [{ all: [meets, might] }, "might"],
    [{ all: [meets, might, fails] }, "fails"],
  ])("%j", (requirement, expected) => {
    expect(answerWith(none, requirement)).toBe(expected);
  });
});
