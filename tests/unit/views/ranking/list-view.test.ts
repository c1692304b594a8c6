import { expect, test } from "vitest";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { viewChosenList, viewList } from "#lib/views/ranking/list-view.ts";
import { contentWith, replaceIn } from "#tests/fixtures/content-files.ts";
import { OTHER_SITE } from "#tests/fixtures/other-site.ts";

const TEA = "tea-houses/category.md";
const compiled = OTHER_SITE;

test("the head says who has a place, until when there is evidence, and the foot what it rests on", () => {
  // Long Steep has 11 facts with a source and 5 from rows, Quick Cup 5 (one of them disputed) and 3, Cold Kettle 1 from rows,
  // the others their dates.
  expect(viewList(compiled, "tea-houses")).toMatchObject({
    eyebrow: "5 tea houses · next edition, Jun 2026",
    lead: expect.stringMatching(/^Three of 5 tea houses show signs of activity\./),
    evidence: "10 Jun 2026",
    facts: { sourced: 29, unknown: 54 },
    sources: expect.stringMatching(/^\d+ sources: \d+ of the firms themselves/),
  });
  expect(viewList(compiled, "kite-schools")).toMatchObject({
    lead: expect.stringMatching(
      /^All three kite schools show signs of activity\..* One more stands beside the ranking, without a place, under “Makers, who teach nobody”\.$/,
    ),
    facts: { sourced: 12, unknown: 0 },
    picks: null,
    checks: null,
    unranked: [],
  });
});

test("those without a score stand apart, since when, and what the published order said", () => {
  expect(viewList(compiled, "tea-houses").unranked).toMatchObject([
    {
      id: "not-shown-trading",
      isClosed: false,
      sinceTitle: "Newest pot",
      orderTitle: "In the 2025 guide",
      rows: [{ id: "old-urn" }],
    },
    { id: "closed", isClosed: true, sinceTitle: "Shut on", rows: [{ id: "cold-kettle" }] },
  ]);
});

test("the page says what it is: its day, its edition, what it stands beside", () => {
  expect(viewList(compiled, "tea-houses")).toMatchObject({
    meta: {
      title: "Best tea houses 2026: 5 tea houses compared",
      path: "/tea-houses",
      index: true,
    },
    heading: "Tea houses, ranked by evidence",
    asOf: "30 Jun 2026",
    order: {
      title: "Ten tea houses",
      publisher: "A made-up paper",
      published: "Sep 2025",
      href: "/tea-houses/editions/2025-09",
    },
    frozen: { label: "edition 2026-01", href: "/tea-houses/editions/2026-01" },
    methodology: "/tea-houses/methodology",
    changes: "/tea-houses/changes",
    questions: { count: 1, href: "/tea-houses/faq" },
    file: { edit: "https://git.leaf.example/leaf/edit/main/content/tea-houses/category.md" },
  });
  expect(viewList(compiled, "tea-houses").introHtml).toContain('href="/tea-houses/long-steep"');
  expect(viewList(compiled, "kite-schools")).toMatchObject({
    order: null,
    frozen: null,
    questions: null,
  });
});

test("a chosen list has its own shortest address, and search engines leave it out", () => {
  const choose = (query: string) =>
    viewChosenList(compiled, "tea-houses", new URLSearchParams(query)).meta;
  expect(choose("foo=1&must=stove.yes")).toMatchObject({
    path: "/tea-houses?must=stove.yes",
    index: false,
    title: "Best tea houses 2026: 5 tea houses compared",
  });
  expect(choose("w.warmth=")).toMatchObject({ path: "/tea-houses", index: false });
});

test("a row names the weakest criterion, and its score leads there", () => {
  const rows = (id: string) =>
    viewList(compiled, id).list.rows.map((row) => [row.id, row.standing?.weakest, row.why]);
  expect(rows("tea-houses").slice(0, 2)).toEqual([
    ["long-steep", "weakest: leaves, 6.9 proven", "/tea-houses/long-steep#criterion-leaves"],
    ["quick-cup", "weakest: leaves, 1.4 proven", "/tea-houses/quick-cup#criterion-leaves"],
  ]);
  expect(rows("kite-schools")).toEqual([
    ["east-wind", "weakest: lift, 7.5 proven", "/kite-schools/east-wind#criterion-lift"],
    ["north-wind", "weakest: lift, 5.0 proven", "/kite-schools/north-wind#criterion-lift"],
    ["south-wind", "weakest: lift, 5.0 proven", "/kite-schools/south-wind#criterion-lift"],
    ["sail-loft", undefined, "/kite-schools/sail-loft#criterion-lift"],
  ]);
});

test("a row holds name, scores, share, tags and a bar for each criterion", () => {
  const [steep, cup] = viewList(compiled, "tea-houses").list.rows;
  expect(steep).toMatchObject({
    name: "Long Steep",
    href: "/tea-houses/long-steep",
    headline: "Garden room with 30 seats",
    proven: "7.9",
    possible: "8.6",
    // 60 % of 84,661 and 40 % of 69,285; 60 % of 86,863 and 40 % of 85,715.
    lo: 78_510,
    hi: 86_403,
    known: 92,
    hasInterest: true,
    reason: null,
  });
  expect(steep?.tags.map((tag) => tag.label)).toEqual(expect.arrayContaining(["Outdoors"]));
  expect(
    steep?.bars.map(({ id, label, title, weight, score }) => [
      id,
      label,
      title,
      weight,
      score.proven,
    ]),
  ).toEqual([
    ["warmth", "Warmth", "Warmth: is it warm?", 60, "8.5"],
    ["leaves", "Leaves", "Leaves: what is poured", 40, "6.9"],
  ]);
  expect(cup).toMatchObject({ hasInterest: false, proven: "1.7", possible: "5.2" });
});

test("where nobody is ranked, the others are the list", () => {
  const strict = contentWith({
    [TEA]: replaceIn(TEA, "known_share: { at_least: 40 }", "known_share: { at_least: 100 }"),
  });
  const view = viewList(compileContent(strict), "tea-houses");
  expect(view.lead).toMatch(/^Three of 5 tea houses show/);
  expect(view.choice.blocks.map(({ id, title }) => [id, title])).toEqual([
    ["too-little-published", null],
  ]);
});
