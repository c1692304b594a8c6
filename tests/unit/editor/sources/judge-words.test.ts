import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText, hasWords } from "#lib/editor/sources/fold-text.ts";
import { judgeWords } from "#lib/editor/sources/judge-words.ts";
import { readHtml } from "#lib/editor/sources/read-html.ts";
import {
  ASKED,
  answer,
  page,
  RECORDED,
  SAYS,
} from "#tests/unit/editor/sources/recorded-answers.ts";

test.each(RECORDED)("%s: %s", (standing, _, recorded) => {
  expect(judgeWords(SAYS, ASKED, recorded).standing).toBe(standing);
});

test("none that is not the same is called so, and there are enough of them", () => {
  const others = RECORDED.filter(([standing]) => standing !== "same");
  expect(others.length).toBeGreaterThan(60);
  const called = others.filter(
    ([, , recorded]) => judgeWords(SAYS, ASKED, recorded).standing === "same",
  );
  expect(called).toEqual([]);
});

test("a page that is the same says nothing, any other why", () => {
  for (const [standing, , recorded] of RECORDED) {
    const { why } = judgeWords(SAYS, ASKED, recorded);
    if (standing === "same") expect(why).toBe("");
    else if (standing !== "changed") expect(why).not.toBe("");
  }
});

describe("words are found whole", () => {
  test.each([
    ["The limit is $1", "The limit is $10 million."],
    ["The limit is $1", "The limit is $1.5 million."],
    ["The limit is $1", "The limit is $1,000."],
    ["The limit is $1", "The limit is $1m."],
    ["5 million is the limit", "2-5 million is the limit"],
    ["5 million is the limit", "2–5 million is the limit"],
    ["5 million is the limit", "1.5 million is the limit"],
    ["covered losses only", "non-covered losses only"],
    ["losses that you can", "losses that you can't claim"],
    ["losses that you can", "losses that you can’t claim"],
    ["losses that we cover", "losses that we covered"],
    ["able to pay claims", "unable to pay claims"],
  ])("%s is not in: %s", (words, text) => {
    expect(hasWords(foldText(text), words)).toBe(false);
  });

  test.each([
    ["The limit is $1", "The limit is $1."],
    ["The limit is $1", "The limit is $10. (The limit is $1)"],
    ["5 million is the limit", "A sum of 5 million is the limit, as said."],
    ["covered losses only", "“Covered or covered losses only”"],
    ["we “cover” it all", 'Here we "cover" it all - always'],
    ["保険金は三十日以内に支払う", "要点 保険金は三十日以内に支払う。"],
  ])("%s is in: %s", (words, text) => {
    expect(hasWords(foldText(text), words)).toBe(true);
  });
});

describe("what a reader sees of a page", () => {
  test.each([
    ["a < b and c", "a < b and c"],
    [
      "<p>AT&amp;T &amp;amp; &lt;b&gt; &unknown; &#0; &#x110000;",
      "AT&T &amp; <b> &unknown; \uFFFD \uFFFD",
    ],
    ["<p>one<p>two", "one\ntwo"],
    ["one</ p >two", "onetwo"],
    ["<!-->one<!--->two<!-- > -->three", "onetwothree"],
    ["<ul><li>a<li>b</ul>", "a\nb"],
    ["<a href=x>a</a><a href='y'>b</a>", "ab"],
    ["<p hidden>a</p>b", "b"],
    ["<br hidden>a", "a"],
    ["<svg/>a<svg><p>b</p></svg>c", "ac"],
    ["a<script>b</script\n>c", "ac"],
    ["a<style>b</styles></style>c", "ac"],
    ["<a title=it's>b</a> c 'd'", "b c 'd'"],
    ["<a =x y==z>b", "b"],
    ["a<plaintext>b", "a"],
    ["a<b", "a"],
  ])("%j", (html, text) => {
    expect(readHtml(html).text).toBe(text);
  });

  test("title, headings and where it sends its readers", () => {
    const html =
      '<title> A &amp; B </title><meta http-equiv="Refresh" content="0; URL=\'/next?a=1&amp;b=2\'"><h1>One <b>two</b></h1><h2>Three</h2><h3>Four</h3>';
    expect(readHtml(html)).toMatchObject({
      title: "A & B",
      headings: ["One two", "Three"],
      refresh: "/next?a=1&b=2",
    });
    expect(readHtml('<meta http-equiv=refresh content="600">').refresh).toBeNull();
  });

  test("whatever is sent is read in little time and without a fault", () => {
    const pieces = ["<", ">", "</", "<!--", "-->", "<a b='", '"', "<script>", "&#", "\n", "a "];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
        expect(typeof readHtml(parts.join("")).text).toBe("string");
      }),
      { numRuns: 300, seed: 15 },
    );
    for (const piece of [...pieces, "<a ", "<p>", "<a b=c ", "<script><!--<script>"]) {
      const began = performance.now();
      readHtml(piece.repeat(400_000 / piece.length));
      expect(performance.now() - began).toBeLessThan(3000);
    }
  });
});

test("the marks of a page never make words of a text that a reader does not see", () => {
  const hide = [
    (text: string) => `<!--${text}-->`,
    (text: string) => `<script>${text}</script>`,
    (text: string) => `<a title="${text}">x</a>`,
    (text: string) => `<div hidden><p>${text}</p></div>`,
    (text: string) => `<template>${text}</template>`,
  ];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...hide), { minLength: 1, maxLength: 3 }),
      fc.constantFrom("<p>", "<div class='a'>", "<b>", "</i>", "<br>", "text "),
      (hides, before) => {
        const body = hides.reduce((text, one) => one(text), SAYS);
        const verdict = judgeWords(SAYS, ASKED, answer(page(`${before}${body}`)));
        // What ends a comment within a comment shows what follows it, in browsers too.
        if (!/--.*--.*--/.test(body)) expect(verdict.standing).not.toBe("same");
      },
    ),
    { numRuns: 300, seed: 15 },
  );
});
