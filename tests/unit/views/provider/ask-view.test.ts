import { expect, test } from "vitest";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { viewProvider } from "#lib/views/provider/provider-view.ts";
import { contentWith, replaceIn } from "#tests/fixtures/content-files.ts";

const QUICK = "tea-houses/use-cases/no-price.md";
const questionsOf = (id: string, changes: Record<string, string> = {}) =>
  viewProvider(compileContent(contentWith(changes)), "tea-houses", id).questions;

test("the open facts on which most hangs are asked first", () => {
  expect(questionsOf("quick-cup")).toEqual([
    "Which teas are poured?",
    "Where do the leaves come from?",
    "How long does it steep?",
    "How many seats are there?",
  ]);
});

test("a guide that asks for such a fact asks in its own words, once", () => {
  const asks = replaceIn(
    QUICK,
    "{ fact: seats, at_least: 5 }",
    "{ fact: seats, at_least: 5, ask: Can five of us sit down? }",
  );
  expect(questionsOf("quick-cup", { [QUICK]: asks })).toEqual([
    "Which teas are poured?",
    "Where do the leaves come from?",
    "How long does it steep?",
    "Can five of us sit down?",
  ]);
});

test("one that can no longer be had is not asked, and nobody more than somebody answers", () => {
  expect(questionsOf("old-urn")).toEqual([]);
  expect(questionsOf("cold-kettle")).toEqual([]);
  expect(questionsOf("shy-pot").length).toBe(5);
});
