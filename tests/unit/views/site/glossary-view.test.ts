import { expect, test } from "vitest";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { viewGlossary } from "#lib/views/site/glossary-view.ts";
import { contentWith } from "#tests/fixtures/content-files.ts";

function termsOf(...terms: string[]) {
  const text = `terms:\n${terms.map((term) => `  - { ${term}, text: Words. }\n`).join("")}`;
  const compiled = compileContent(
    contentWith({
      "glossary.yml": text,
      "tea-houses/use-cases/warm-seat.md": null,
    }),
  );
  return viewGlossary(compiled).terms.map(({ term, anchor, also }) => [term, anchor, ...also]);
}

test("terms stand by the alphabet, whatever their capitals", () => {
  expect(termsOf("term: zinc", "term: Pot", "term: apple pie", "term: Kettle")).toEqual([
    ["apple pie", "term-apple-pie"],
    ["Kettle", "term-kettle"],
    ["Pot", "term-pot"],
    ["zinc", "term-zinc"],
  ]);
});

test("a synonym is shown; a plural or a longer form of what is shown is not", () => {
  expect(termsOf("term: Pot, also: [pots, kettle, Kettles, potted, teapot]")).toEqual([
    ["Pot", "term-pot", "kettle", "teapot"],
  ]);
  expect(termsOf("term: Steeping, also: [steep, steeped]")).toEqual([
    ["Steeping", "term-steeping", "steep"],
  ]);
});
