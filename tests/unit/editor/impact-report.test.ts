import { describe, expect, test } from "vitest";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { compareCatalogs, type Impact } from "#lib/editor/compare-catalogs.ts";
import { cutToDifference, formatImpact } from "#lib/editor/format-impact.ts";
import { escapeMarkdown, PLAIN } from "#lib/editor/impact-form.ts";
import { contentWith, replaceIn, textOfFile } from "#tests/fixtures/content-files.ts";
import { OTHER_SITE } from "#tests/fixtures/other-site.ts";

const CUP = "tea-houses/providers/quick-cup.md";
const NORTH = "kite-schools/providers/north-wind.md";
const WARMTH = "tea-houses/criteria/warmth.md";

const before = OTHER_SITE;

/** The impact of a change, as a report and its lines. */
function reportOf(changes: Record<string, string | null>): string {
  const after = compileContent(contentWith(changes));
  return formatImpact(compareCatalogs(before, after, new Set(Object.keys(changes))));
}

const lines = (changes: Record<string, string | null>) => reportOf(changes).split("\n");

test("a change of one word lists the sentence and the pages that show it, and no category", () => {
  expect(lines({ [CUP]: replaceIn(CUP, "regions: One corner.", "regions: One korner.") })).toEqual([
    "## What this change does",
    "",
    "### tea-houses",
    "",
    "| provider | proven | possible | rank | group | known % | facts that earn something else | other facts that changed |",
    "|---|---|---|---|---|---|---|---|",
    "| Quick Cup | 1.69 | 5.24 | 2 | ranked | 64 | none | none |",
    "",
    "The scores of the 4 other providers are the same to the thousandth.",
    "",
    "### Sentences",
    "",
    `- ${escapeMarkdown(`${CUP}.regions`)}: One corner. → One korner.`,
    "",
    "### Pages",
    "",
    "Changed:",
    "- `/tea-houses/quick-cup`",
    "",
  ]);
});

test("a fact that turns ranks round", () => {
  const report = lines({ [NORTH]: replaceIn(NORTH, "lines: { value: 2,", "lines: { value: 4,") });
  expect(report).toContain(
    "| North Wind | 7.50 → 10.00 | 7.50 → 10.00 | 2 → 1 | ranked | 100 | lines | none |",
  );
  const ranks = report.indexOf("Ranks:");
  expect(report.slice(ranks, ranks + 5)).toEqual([
    "Ranks:",
    "- East Wind: 1 → 2",
    "- North Wind: 2 → 1",
    "- South Wind: 2 → 3",
    "",
  ]);
  expect(report).toContain("- `/kite-schools`");
  expect(report).toContain("- `/`");
  expect(report).not.toContain("- `/tea-houses`");
  expect(report).toContain("The scores of the 3 other providers are the same to the thousandth.");
});

test("a provider that comes and one that goes", () => {
  const added = lines({
    "tea-houses/providers/new-leaf.md": textOfFile(CUP).replace(
      "name: Quick Cup",
      "name: New Leaf",
    ),
  });
  const [row = ""] = added.filter((line) => line.startsWith("| New Leaf (new) |"));
  expect(row.split(" | ").slice(1, 6)).toEqual([
    "none → 1.69",
    "none → 5.24",
    "none → 2",
    "none → ranked",
    "none → 64",
  ]);
  expect(added.slice(added.indexOf("New:"))).toEqual(["New:", "- `/tea-houses/new-leaf`", ""]);
  const gone = lines({ "tea-houses/providers/shy-pot.md": null });
  expect(gone.some((line) => line.startsWith("| Shy Pot (gone) |"))).toBe(true);
  expect(gone.slice(gone.indexOf("Gone:"))).toEqual(["Gone:", "- `/tea-houses/shy-pot`", ""]);
});

const TASTINGS = "tea-houses/ledgers/tastings.yml";

test("a row that changed moves what is counted from it, of its provider alone", () => {
  const report = lines({ [TASTINGS]: replaceIn(TASTINGS, "cups: 8, leaf", "cups: 9, leaf") });
  expect(report.slice(report.indexOf("### tea-houses") + 2, -1)).toEqual([
    "Rows of ledgers, a changed one being one gone and one new. They move nothing but what is counted from them:",
    "- Tastings held, Quick Cup: 1 row new, 1 row gone; moves cups&#95;poured",
    "",
    "| provider | proven | possible | rank | group | known % | facts that earn something else | other facts that changed |",
    "|---|---|---|---|---|---|---|---|",
    "| Quick Cup | 1.69 | 5.24 | 2 | ranked | 64 | none | cups&#95;poured |",
    "",
    "The scores of the 4 other providers are the same to the thousandth.",
    "",
    "### Pages",
    "",
    "Changed:",
    "- `/tea-houses/ledgers/tastings`",
    // The guide shows what its nearest match tasted.
    "- `/tea-houses/for/no-price`",
    "- `/tea-houses/quick-cup`",
  ]);
});

test("a row that is taken out, and one of a firm without an entry", () => {
  const text = textOfFile(TASTINGS);
  const without = (start: string) => ({
    [TASTINGS]: text
      .split("\n")
      .filter((line) => !line.startsWith(`  - { house: ${start}`))
      .join("\n"),
  });
  expect(lines(without("long-steep, cups: 12"))).toContain(
    "- Tastings held, Long Steep: 1 row gone; moves cups&#95;poured, tastings&#95;since&#95;2025, newest&#95;tasting, dearest&#95;seat",
  );
  expect(reportOf(without("{ name: Lost Lid }"))).not.toContain("Rows of ledgers");
});

test("what judges has changed: it is said, and whose scores that moves", () => {
  const report = reportOf({
    [WARMTH]: replaceIn(
      WARMTH,
      "stove: { title: Stove, points: 2",
      "stove: { title: Stove, points: 4",
    ),
  });
  expect(report).toContain(
    "What judges has changed: facts, criteria, weights, measures or the day.",
  );
  expect(report).toContain(
    "The scores of 5 other providers move, since what judges has changed: cold-kettle, long-steep, old-urn, quick-cup, shy-pot.",
  );
});

test("answers to use cases that turn are told", () => {
  const report = lines({
    [CUP]: replaceIn(
      CUP,
      "stove: { not_found: Looked at its page and its menu., looked: 2026-06-20 }",
      "stove: { value: yes, sources: [own] }",
    ),
  });
  const at = report.indexOf("Use cases:");
  expect(report.slice(at, at + 3)).toEqual([
    "Use cases:",
    "- warm-seat, quick-cup: fails → might",
    "",
  ]);
});

describe("the report of what was measured elsewhere", () => {
  const empty: Impact = {
    categories: [],
    sentences: [],
    pages: { changed: [], added: [], removed: [] },
  };
  const list = (length: number) => Array.from({ length }, (_, index) => `/p${index}`);

  test("forty lines of a kind, and how many more", () => {
    const report = (count: number) =>
      formatImpact({ ...empty, pages: { ...empty.pages, changed: list(count) } }).split("\n");
    expect(report(40).filter((line) => line.startsWith("- `/p"))).toHaveLength(40);
    expect(report(40).join()).not.toContain("more");
    expect(report(43).filter((line) => line.startsWith("- `/p"))).toHaveLength(40);
    expect(report(43)).toContain("- ... and 3 more");
  });

  test("a sentence that comes and one that goes", () => {
    const report = formatImpact({
      ...empty,
      sentences: [
        { file: "a", before: null, after: "New." },
        { file: "b", before: "Old.", after: null },
      ],
    });
    expect(report).toContain("- a: nothing → New.\n- b: Old. → nothing");
  });

  test("nothing at all", () => {
    expect(formatImpact(empty)).toBe(
      "## What this change does\n\nNothing that readers see moves.\n",
    );
  });
});

test("a long text is cut to 160 characters, and from a little before the difference", () => {
  expect(escapeMarkdown("x".repeat(160))).toBe("x".repeat(160));
  expect(escapeMarkdown("x".repeat(161))).toBe(`${"x".repeat(160)}...`);
  // Thirty letters before the difference at 36 lie within the second word.
  expect(
    cutToDifference(
      "aaaa bbbbbbbbbb cccccccccc dddddddd one",
      "aaaa bbbbbbbbbb cccccccccc dddddddd two",
    ),
  ).toEqual(["...bbbbbbbbbb cccccccccc dddddddd one", "...bbbbbbbbbb cccccccccc dddddddd two"]);
  expect(cutToDifference("short and then one", "short and then two")).toEqual([
    "short and then one",
    "short and then two",
  ]);
  expect(cutToDifference("same", "same")).toEqual(["same", "same"]);
});

test("for a terminal nothing is escaped, no table is drawn, and a new file is not told in parts", () => {
  const changes = {
    "tea-houses/providers/new-leaf.md": textOfFile(CUP).replace(
      "name: Quick Cup",
      "name: New Leaf",
    ),
    [CUP]: replaceIn(
      CUP,
      "regions: One corner.",
      'regions: "One_corner of [all] & more | less."\nformer_ids: [quick-mug]',
    ),
  };
  const impact = compareCatalogs(
    before,
    compileContent(contentWith(changes)),
    new Set(Object.keys(changes)),
  );
  const report = formatImpact(impact, PLAIN);
  expect(report).not.toMatch(/&#\d+;|^\||^#/m);
  expect(report).toContain(`- ${CUP}.regions: One corner. → One_corner of [all] & more | less.`);
  expect(report).toContain(
    "- New Leaf (new): proven none → 1.69, possible none → 5.24, rank none → 2, group none → ranked, known % none → 64",
  );
  expect(report).toContain("- /tea-houses/new-leaf");
  // An id is no text, and all of a new entry is new.
  expect(impact.sentences.map(({ file }) => file)).toEqual([
    `${CUP}.regions`,
    "tea-houses/use-cases/no-price.md answer",
  ]);
});
