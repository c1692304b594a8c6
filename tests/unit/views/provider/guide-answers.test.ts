import { expect, test } from "vitest";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { viewProvider } from "#lib/views/provider/provider-view.ts";
import { contentWith, replaceIn } from "#tests/fixtures/content-files.ts";
import { OTHER_SITE } from "#tests/fixtures/other-site.ts";

const QUICK = "tea-houses/use-cases/no-price.md";
const compiled = OTHER_SITE;
const answersOf = (id: string, from = compiled) =>
  viewProvider(from, "tea-houses", id).guides.map(({ title, word, why, isPick }) => [
    title,
    word,
    why,
    isPick,
  ]);

test("a pick comes first, then what it is ruled out of with what was found", () => {
  expect(answersOf("long-steep")).toEqual([
    ["Warm rooms", "pick", "", true],
    ["A quick cup", "ruled out", "Style: Garden", false],
  ]);
});

test("what could be met names what is open, and a fault names only itself", () => {
  expect(answersOf("quick-cup")).toEqual([
    ["A quick cup", "could meet it", "open: Seats", false],
    ["Warm rooms", "ruled out", "Stove: not found by us", false],
  ]);
});

test("who could meet it but does another kind of business comes last, in those words", () => {
  const text = replaceIn(
    QUICK,
    "  - { fact: style, is: counter }\n  - { fact: seats, at_least: 5 }",
    "  - { fact: patience_rule, is: written }",
  ).replace("position: 1", "position: 1\nbusiness: { fact: style, is: counter }");
  const narrow = compileContent(contentWith({ [QUICK]: text }));
  expect(answersOf("long-steep", narrow)).toEqual([
    ["Warm rooms", "pick", "", true],
    ["A quick cup", "another line of business", "open: Steeping rule", false],
  ]);
  expect(answersOf("quick-cup", narrow)[0]?.[1]).toBe("could meet it");
});

test("a category without guides says nothing of them", () => {
  expect(viewProvider(compiled, "kite-schools", "north-wind").guides).toEqual([]);
});
