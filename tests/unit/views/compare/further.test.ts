import { expect, test } from "vitest";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { viewCompare } from "#lib/views/compare/compare-view.ts";
import { contentWith, replaceIn } from "#tests/fixtures/content-files.ts";

const CUP = "tea-houses/providers/quick-cup.md";

test("what differs in sentences, or where nothing rests on it, stands apart from what matters most", () => {
  const saying = replaceIn(
    CUP,
    'saying: { via: long-steep, value: "Sit down.", sources: [own] }',
    'saying: { value: "Stand up.", sources: [own] }',
  );
  const { further, differing } = viewCompare(
    compileContent(contentWith({ [CUP]: saying })),
    "tea-houses",
    new URLSearchParams("p=quick-cup&p=long-steep"),
  );
  expect(further.map(({ id }) => id)).toContain("saying");
  expect(differing.map(({ id }) => id)).not.toContain("saying");
});
