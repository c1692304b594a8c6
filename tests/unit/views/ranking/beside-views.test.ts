import { expect, test } from "vitest";
import { API } from "#lib/api/about.ts";
import { answerApi } from "#lib/api/answer-api.ts";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { makeFrozenEdition, printFrozenEdition } from "#lib/editor/freeze-edition.ts";
import { makeProviderTwin } from "#lib/files/twins/provider-twin.ts";
import { viewChanges } from "#lib/views/changes/changes-view.ts";
import { viewFrozen } from "#lib/views/changes/frozen-view.ts";
import { viewCompare } from "#lib/views/compare/compare-view.ts";
import { viewPicks } from "#lib/views/guides/pick-view.ts";
import { viewUseCase } from "#lib/views/guides/use-case-view.ts";
import { viewProvider } from "#lib/views/provider/provider-view.ts";
import { viewChosenList, viewList } from "#lib/views/ranking/list-view.ts";
import { flattenText } from "#lib/views/words/rich-text.ts";
import { contentWith, OTHER_CONTENT, readFiles, replaceIn } from "#tests/fixtures/content-files.ts";
import { tableOf } from "#tests/fixtures/data-package.ts";
import { OTHER_SITE } from "#tests/fixtures/other-site.ts";

const KITES = "kite-schools/category.md";
const LOFT = "kite-schools/providers/sail-loft.md";
const TITLE = "Makers, who teach nobody";
const NOTE = "They sell kites to schools, and are no rivals of theirs.";
const compiled = OTHER_SITE;

function kitesOf({ catalog }: typeof compiled) {
  const kites = catalog.categories.find(({ id }) => id === "kite-schools");
  if (!kites) throw new Error("the fixture has kite schools");
  return kites;
}

function requireLoft() {
  const loft = kitesOf(compiled).providers.find(({ id }) => id === "sail-loft");
  if (!loft) throw new Error("the fixture has the loft");
  return loft;
}

/** The list's parts: their headings, and who stands in each with place and range. */
function blocksUnder(query: string) {
  return viewChosenList(compiled, "kite-schools", new URLSearchParams(query)).choice.blocks.map(
    ({ title, note, rows }) => ({
      title,
      note,
      rows: rows.map(({ row }) => [row.id, row.standing?.place ?? null, row.proven, row.possible]),
    }),
  );
}

test("the list has the group under its title, after the ranked, with scores and without places", () => {
  expect(blocksUnder("")).toEqual([
    {
      title: null,
      note: null,
      rows: [
        ["east-wind", "1", "8.8", "8.8"],
        ["north-wind", "2=", "7.5", "7.5"],
        ["south-wind", "2=", "7.5", "7.5"],
      ],
    },
    { title: TITLE, note: NOTE, rows: [["sail-loft", null, "10.0", "10.0"]] },
  ]);
  expect(viewList(compiled, "kite-schools").unranked).toEqual([]);
});

test("what is open of its score is a range, as with everybody", () => {
  const open = compileContent(contentWith({ [LOFT]: replaceIn(LOFT, "value: 4", "at_least: 3") }));
  expect(viewProvider(open, "kite-schools", "sail-loft").row).toMatchObject({
    proven: "8.8",
    possible: "10.0",
    standing: null,
    listsScore: true,
  });
});

test("its page, its twin and its tables say where it stands and why", () => {
  const view = viewProvider(compiled, "kite-schools", "sail-loft");
  expect(view).toMatchObject({
    group: { id: "beside", title: TITLE, explanation: NOTE },
    status: { tone: "active", word: TITLE, banner: null },
    place: null,
    rankedCount: 3,
    neighbours: { above: null, below: null },
  });
  const twin = JSON.stringify(makeProviderTwin(compiled, kitesOf(compiled), requireLoft()));
  expect(twin).toContain(
    "No place (makers, who teach nobody): 10.0 to 10.0 of 10, 100 % verified, as of 31 May 2026.",
  );
  expect(tableOf(compiled, "kite-schools/rules")[0]).toMatchObject({
    beside_fact: "trade",
    beside_values: "maker",
    beside_title: TITLE,
  });
  expect(tableOf(compiled, "kite-schools/providers").at(-1)).toMatchObject({
    provider: "sail-loft",
    group: "beside",
    rank: "",
    place: "",
    evidenced: "10.00",
    possible: "10.00",
  });
});

const GUIDE = (must: string, more = "") => `---
title: A kite of my own
question: Who sells one?
summary: A reader wants a kite.
audience: Anybody.
must:
  - ${must}
position: 1
${more}---

Fly.
`;

function guideWith(must: string, more = "") {
  const site = compileContent(
    contentWith({ "kite-schools/use-cases/own-kite.md": GUIDE(must, more) }),
  );
  return { guide: viewUseCase(site, "kite-schools", "own-kite"), picks: viewPicks(kitesOf(site)) };
}

test("a guide that asks for the kind answers with it, without a place", () => {
  const { guide, picks } = guideWith("{ fact: trade, is: maker }");
  expect(flattenText(guide.answer)).toBe(
    "Sail Loft is the only one proven to meet the one requirement.",
  );
  expect(guide.picks.picks).toMatchObject([
    { id: "sail-loft", standing: "No place · 10.0 of 10 · 100 % verified", isProven: true },
  ]);
  expect(picks[0]?.pick).toMatchObject({ name: "Sail Loft", provisional: false });
  const meets = guide.matrix.groups.find(({ id }) => id === "meets");
  expect(meets?.rows.map(({ id, note }) => [id, note])).toEqual([["sail-loft", "maker"]]);
});

test("where the kind is not asked for, it comes after those whose rival it is not, whatever its score", () => {
  const { guide } = guideWith("{ fact: beach, is: yes }", "nice: [{ fact: lines, at_least: 4 }]\n");
  const meets = guide.matrix.groups.find(({ id }) => id === "meets");
  expect(meets?.rows.map(({ id }) => id)).toEqual([
    "east-wind",
    "north-wind",
    "south-wind",
    "sail-loft",
  ]);
  expect(meets?.explanation).toBe("Ordered by kind, then by extras met, then by score");
  const { guide: two } = guideWith("{ fact: lines, at_least: 3 }");
  expect(flattenText(two.answer)).toMatch(
    /^East Wind fits best: .* Sail Loft meets it too, beside the ranking: maker\./,
  );
});

test("a comparison orders rivals alone", () => {
  const compare = (query: string) =>
    viewCompare(compiled, "kite-schools", new URLSearchParams(query));
  const mixed = compare("p=sail-loft&p=east-wind&p=north-wind");
  expect(mixed.order.map(({ above, below }) => [above, below])).toEqual([
    ["East Wind", "North Wind"],
  ]);
  expect(mixed.sentences).toContain(
    `Sail Loft stands beside the ranking (${TITLE}), and is no rival of the others.`,
  );
});

test("the API gives the group's id, title and count, the score and no standing", async () => {
  const ask = async (path: string) =>
    (await answerApi(compiled, new URL(`${API}${path}`, "http://localhost"), null).json()).data;
  const { ranked, groups } = await ask("/categories/kite-schools");
  expect(ranked).toBe(3);
  expect(
    groups.map(({ id, providers }: { id: string; providers: number }) => [id, providers]),
  ).toEqual([
    ["ranked", 3],
    ["beside", 1],
  ]);
  expect(groups[1]).toEqual({ id: "beside", title: TITLE, explanation: NOTE, providers: 1 });
  expect(await ask("/categories/kite-schools/providers/sail-loft")).toMatchObject({
    group: "beside",
    standing: null,
    score: { evidenced: 10, possible: 10 },
  });
});

test("a frozen edition keeps the group, and a move out of it is told", () => {
  const edition = printFrozenEdition(
    makeFrozenEdition(kitesOf(compiled), readFiles(OTHER_CONTENT)),
  );
  const file = { "kite-schools/editions/2026-05.yml": edition };
  const kept = compileContent(
    contentWith({ ...file, [KITES]: replaceIn(KITES, TITLE, "Who make kites") }),
  );
  const { groups } = viewFrozen(kept, "kite-schools", "2026-05");
  expect(groups.map(({ title, rows }) => [title, rows.map(({ id }) => id)])).toEqual([
    ["The ranking", ["east-wind", "north-wind", "south-wind"]],
    [TITLE, ["sail-loft"]],
  ]);
  // Other words for the same group move nobody.
  expect(JSON.stringify(viewChanges(kept, "kite-schools"))).not.toContain("Sail Loft");
  const school = replaceIn(LOFT, "value: maker", "value: school");
  const moved = compileContent(contentWith({ ...file, [LOFT]: school }));
  expect(JSON.stringify(viewChanges(moved, "kite-schools"))).toContain(
    "from makers, who teach nobody to 1st",
  );
});
