import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { UseCasePage } from "#components/guides/use-case-page.tsx";
import { ProviderPage } from "#components/provider/provider-page.tsx";
import { type CompiledCatalog, makeCatalog } from "#lib/ranking/catalog.ts";
import { viewUseCase } from "#lib/views/guides/use-case-view.ts";
import { viewProvider } from "#lib/views/provider/provider-view.ts";
import { listPages } from "#lib/views/site/page-list.ts";
import { listCodeWords, readSources, stripComments } from "#tests/architecture/code-words.ts";
import { contentWith, replaceIn } from "#tests/fixtures/content-files.ts";
import { ownContent } from "#tests/fixtures/own-content.ts";

/*
 * What pages say that fits only the present content comes from it: no year of a published order, and no word for what the
 * present categories compare, stands in the code that shows them.
 */

const nouns = ownContent().categories.map(({ data }) => data.noun.one);

const sources = ["components", "lib/views"].flatMap((folder) => readSources(folder, /\.tsx?$/));
const codeWords = listCodeWords(
  ["app", "components", "lib"].flatMap((folder) => readSources(folder)),
);

/** Letters of a noun's end that are left out, so that what it does is found too: insurer, insurance. */
const ENDING = 2;
/** A shorter beginning is that of many words. */
const SHORTEST = 5;

/** What would speak of a noun: it and its kin, a short one as it is; null where the code itself has such a word. */
function makePattern(noun: string): RegExp | null {
  const [word = noun] = noun.toLowerCase().split(" ").slice(-1);
  const stem = word.slice(0, -ENDING);
  const isLong = stem.length >= SHORTEST;
  const isPlain = [...codeWords].some((one) =>
    isLong ? one.toLowerCase().startsWith(stem) : one === word || one === `${word}s`,
  );
  if (isPlain) return null;
  return isLong ? new RegExp(`\\b${stem}\\w*`, "gi") : new RegExp(`\\b${word}s?\\b`, "gi");
}

function findInSources(pattern: RegExp): string[] {
  return sources.flatMap(({ file, text }) =>
    [...text.matchAll(pattern)].map(([found]) => `${file}: ${found}`),
  );
}

describe("components and views", () => {
  test("are there, and so are nouns", () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(nouns.length).toBeGreaterThan(1);
    expect(stripComments("a; // in 2025\n/* 2025 */ b")).not.toContain("2025");
  });

  test("name no year", () => {
    expect(findInSources(/\b(?:19|20)\d\d\b/g)).toEqual([]);
  });

  test.each(nouns)("have no word of their own for an %s and what it does", (noun) => {
    const pattern = makePattern(noun);
    if (pattern) expect(findInSources(pattern)).toEqual([]);
  });

  test.each([
    ["insurer", "what insurance covers", "insurance"],
    ["lending desk", "each Desk", "Desk"],
    ["custodian", "a custodial wallet", "custodial"],
  ])("of an %s it would be found, and a plain word of code is let be", (noun, text, found) => {
    expect([...text.matchAll(makePattern(noun) ?? /$^/g)].map(([one]) => one)).toEqual([found]);
    for (const plain of ["provider", "source", "guide", "fund list"])
      expect(makePattern(plain)).toBeNull();
  });
});

describe("a published order of another year is known by that year", () => {
  const order = "tea-houses/editions/2025-09.yml";
  const compiled: CompiledCatalog = {
    catalog: makeCatalog(
      contentWith({ [order]: replaceIn(order, "published: 2025-09", "published: 2019-04") }),
    ),
    html: {},
    sampled: {},
    problems: [],
  };

  test("in every view", () => {
    const shown = listPages(compiled).map(({ view }) => JSON.stringify(view()));
    expect(shown.filter((text) => text.includes("the 2019 guide")).length).toBeGreaterThan(2);
    expect(shown.filter((text) => text.includes("2025 guide"))).toEqual([]);
  });

  test("on the pages that speak of it", () => {
    const provider = renderToStaticMarkup(
      createElement(ProviderPage, { view: viewProvider(compiled, "tea-houses", "quick-cup") }),
    );
    expect(provider).toContain("What the 2019 guide said");
    expect(provider).toContain("placed it 1st of 3");
    expect(provider).toContain("says the 2019 guide");
    const need = renderToStaticMarkup(
      createElement(UseCasePage, { view: viewUseCase(compiled, "tea-houses", "warm-seat") }),
    );
    expect(need).toContain("What the 2019 guide named");
  });
});
