import fc from "fast-check";
import { visitParents } from "unist-util-visit-parents";
import { expect, test } from "vitest";
import { mayHoldMarkup, parseMarkdown } from "#lib/content/markdown/markdown-tree.ts";

const PARAGRAPHS = new Set(["root", "paragraph", "text", "break"]);

/** What a text holds beside paragraphs. */
function listMarkup(body: string): string[] {
  const types: string[] = [];
  visitParents(parseMarkdown(body), ({ type }) => {
    if (!PARAGRAPHS.has(type)) types.push(type);
  });
  return types;
}

test("a text without signs of markup is nothing but paragraphs, whatever is put together", () => {
  const pieces = fc.constantFrom(
    ..."a B é 1 12 _ __ - + = # > . ) ( [ ] [[ ]] {{a_b}} : ; , ! ? ^ $ % ' \" / // :// www. WWW. http: www.a.b a@b.c".split(
      " ",
    ),
    ..."* ** ` ~~~ ~~ | < & &amp; <b> ![a](b) [a](b) [^1] [^1]: [a]: 1. 1) ## --- === ___ \\".split(
      " ",
    ),
    ...[" ", "  ", "    ", "\n", "\n\n", "\t", "\u00a0"],
  );
  const bodies = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(""));
  let plain = 0;
  fc.assert(
    fc.property(bodies, (body) => {
      if (mayHoldMarkup(body)) return;
      plain += 1;
      expect(listMarkup(body), JSON.stringify(body)).toEqual([]);
    }),
    { numRuns: 20_000, seed: 20_261_129 },
  );
  expect(plain).toBeGreaterThan(1000);
});

test.each([
  ["a\n===", "heading"],
  ["a\n-", "heading"],
  ["1) a", "list"],
  ["+ a", "list"],
  ["> a", "blockquote"],
  ["see www.example.com", "link"],
  ["see HTTPS://example.com", "link"],
  ["ask a@example.com", "link"],
  ["[a]\n\n[a]: /b", "linkReference"],
  ["_a_", "emphasis"],
  ["    a", "code"],
])("%j may hold markup", (body, type) => {
  expect(mayHoldMarkup(body)).toBe(true);
  expect(listMarkup(body)).toContain(type);
});
