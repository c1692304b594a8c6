import { describe, expect, test } from "vitest";
import { linkRichText, makeTermLinker } from "#lib/views/words/glossary-links.ts";

const GLOSSARY = {
  terms: [
    { term: "Mutual", also: ["mutuals"], text: "x" },
    { term: "Audit", text: "x" },
    { term: "Smart contract audit", text: "x" },
    { term: "C++ (old)", text: "x" },
  ],
};

/** Text with the linked forms in brackets. */
function show(text: string, before: string[] = []): string {
  return makeTermLinker(
    GLOSSARY,
    before,
  )(text)
    .map((part) => (typeof part === "string" ? part : `[${part.text}]`))
    .join("");
}

describe("the first mention of a term is linked", () => {
  test.each([
    ["A mutual and a mutual.", "A [mutual] and a mutual."],
    ["Mutuals, then a mutual.", "[Mutuals], then a mutual."],
    ["Nexus Mutual is a mutual.", "Nexus Mutual is a [mutual]."],
    ["the Mutual", "the [Mutual]"],
    ["A smart contract audit.", "A [smart contract audit]."],
    ["An audit, a smart contract audit.", "An [audit], a [smart contract audit]."],
    ["non-mutual, mutual-like, demutualised", "non-mutual, mutual-like, demutualised"],
    ["nothing", "nothing"],
    ["", ""],
  ])("%s", (text, expected) => expect(show(text)).toBe(expected));

  test("on a page, what stands before counts", () => {
    expect(show("A mutual, an audit.", ["Some mutuals."])).toBe("A mutual, an [audit].");
  });

  test("where there is no glossary nothing is", () => {
    expect(makeTermLinker(null)("A mutual.")).toEqual(["A mutual."]);
    expect(makeTermLinker({ terms: [] })("A mutual.")).toEqual(["A mutual."]);
  });
});

test("what is a link already stays one, and a term within it is not spent", () => {
  const link = makeTermLinker(GLOSSARY);
  expect(linkRichText(["An ", { text: "audit", href: "/x" }, " is an audit."], link)).toEqual([
    "An ",
    { text: "audit", href: "/x" },
    " is an ",
    { text: "audit", href: "/glossary#term-audit" },
    ".",
  ]);
});
