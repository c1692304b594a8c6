import fc from "fast-check";
import { toString as textOf } from "mdast-util-to-string";
import { expect, test } from "vitest";
import {
  type Block,
  goesOnPlainly,
  heading,
  isPlain,
  link,
  list,
  paragraph,
  processor,
  strong,
  type Tree,
  table,
  words,
} from "#lib/files/twins/nodes.ts";

/** What stands in prose, and every sign that Markdown knows. */
const SIGNS = [..."abWwps 0123 .,;:()[]{}<>!?'\"-+*_=~`|#&@/\\$%“”’–é漢"];
const any = fc.string({ unit: fc.constantFrom(...SIGNS), minLength: 1, maxLength: 24 });
/** Mostly words that are written as they are. */
const plain = fc
  .tuple(fc.constantFrom("a", "w", "é", "ps", "http", "www"), any)
  .map(([start, rest]) => `${start}${rest}`)
  .filter(isPlain);

/** Words at every place that twins put them, beside other words. */
function place(one: string, other: string): Block[] {
  return [
    heading(2, one),
    paragraph([words(one), strong(other), words(one)]),
    ...list([one, [link(one, "https://example.org/"), words(other)]]),
    ...table([one, other], [[one, [words(other), words(one)]]]),
  ];
}

/** The texts of blocks, as they are read again from Markdown. */
function readAgain(blocks: readonly Block[]): string[] {
  const text = processor.stringify({ type: "root", children: blocks } as Tree);
  return processor.parse(text).children.map((node) => textOf(node));
}

test("plain words are read again as they were, wherever they stand and whatever stands beside them", () => {
  fc.assert(
    fc.property(plain, any, (one, other) => {
      // Spaces at the ends of a line are nobody's words.
      const beside = other.trim() || "x";
      const blocks = place(one, beside);
      expect(readAgain(blocks)).toEqual(blocks.map((node) => textOf(node)));
    }),
    { numRuns: 1000 },
  );
});

/** Mostly words that go on plainly after something else. */
const goingOn = fc
  .tuple(fc.constantFrom(" ", "; ", ", ", "12. ", "1) ", "a", "www"), any)
  .map(([start, rest]) => `${start}${rest}`)
  .filter((text) => goesOnPlainly(text, false) && text.trim() !== "");

test("words that go on plainly are read again as they were behind and between what is no words", () => {
  fc.assert(
    fc.property(goingOn, any, (one, other) => {
      const beside = other.trim() || "x";
      const linked = link(beside, "https://example.org/");
      const blocks: Block[] = [
        paragraph([strong("a"), words(one)]),
        paragraph([linked, words(one), strong("b"), words(one), linked]),
        ...list([[linked, words(one)]]),
        ...table(["a"], [[[strong(beside), words(one), linked]]]),
      ];
      expect(readAgain(blocks)).toEqual(blocks.map((node) => textOf(node)));
    }),
    { numRuns: 400 },
  );
});

test.each([
  ["; since 2021", false, true],
  [" ", true, true],
  [" ", false, false],
  ["12. of May", false, true],
  ["*", true, false],
  [": see https://example.org", true, false],
])("%j goes on plainly (more behind it: %s): %s", (text, hasMore, expected) => {
  expect(goesOnPlainly(text, hasMore)).toBe(expected);
});

test.each([
  ["Words of prose, as they are: 5 % a year (since 2021).", true],
  ["Who “decides?” says what the rule’s text says; it’s 1/2 – or more", true],
  ["1. a list it is not", false],
  ["see www.example.org", false],
  ["see https://example.org", false],
  ["a_b", false],
  ["a*b", false],
  ["ends with a space ", false],
  ["two\nlines", false],
  ["a|b", false],
])("%j is plain: %s", (text, expected) => {
  expect(isPlain(text)).toBe(expected);
});
