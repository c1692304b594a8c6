import { describe, expect, test } from "vitest";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { viewProvider } from "#lib/views/provider/provider-view.ts";
import { contentWith, replaceIn } from "#tests/fixtures/content-files.ts";
import { OTHER_SITE } from "#tests/fixtures/other-site.ts";

const TEA = "tea-houses/category.md";
const STEEP = "tea-houses/providers/long-steep.md";

const extentOf = (id: string, changes: Record<string, string> = {}) => {
  const { extent } = viewProvider(compileContent(contentWith(changes)), "tea-houses", id);
  if (!extent) throw new Error("no extent");
  return extent;
};
const setOf = (id: string, title: string, changes: Record<string, string> = {}) => {
  const set = extentOf(id, changes).sets.find((one) => one.title === title);
  if (!set) throw new Error(`no ${title}`);
  return set;
};

describe("a set, member by member", () => {
  test("what a source says of each, on which condition, and what nobody says", () => {
    const { rows, rest, count, named } = setOf("long-steep", "Teas");
    expect(rows.map(({ title, look, word, about }) => [title, look, word, about])).toEqual([
      ["Sencha", "proven", "poured", ["3 Feb 2026"]],
      ["Black", "proven", "poured, if", ["Only if: the weather is cold."]],
      ["Oolong", "failed", "not poured", []],
    ]);
    expect(rows.map(({ sources }) => sources.map(({ number }) => number))).toEqual([[1], [2], [1]]);
    expect(rest).toMatchObject({ title: "Green · Gyokuro", look: "open", word: "unknown" });
    expect([count, named]).toEqual(["2 of 5", ["Sencha", "Black"]]);
  });

  test("in a set that speaks against it, what is in it is drawn as a fault, and the rest of a whole set is none", () => {
    const { rows, rest } = setOf("long-steep", "Origins");
    expect(rows.map(({ title, look, word, about }) => [title, look, word, about])).toEqual([
      ["Hill", "failed", "yes", ["Seen in the room."]],
      ["Coast", "failed", "yes", ["Only told."]],
    ]);
    expect(rest).toMatchObject({ title: "Valley", look: "proven", word: "no" });
  });

  test("what lies within a member that is in the set is not called unknown", () => {
    const green = replaceIn(STEEP, "sencha: {", "green: {").replace(
      "includes: sencha",
      "includes: green",
    );
    expect(setOf("long-steep", "Teas", { [STEEP]: green }).rest).toBeNull();
  });

  test("what the published order alone says is open, in its words", () => {
    const { rows, rest } = setOf("quick-cup", "Teas");
    expect(rows).toMatchObject([
      { title: "Black", look: "open", word: "poured, says the 2025 guide" },
    ]);
    expect(rest?.look).toBe("open");
  });

  test("an unknown set says who was asked", () => {
    const { rows, rest, count, explanation } = setOf("quick-cup", "Origins");
    expect(rows).toEqual([]);
    expect(rest?.title).toBe("Hill · Valley · Coast");
    expect(count).toBe("unknown");
    expect(explanation).toBe("Asked the paper. Looked on 20 Jun 2026.");
  });

  test("what belongs to another provider is drawn so, and what is past its proof is open again", () => {
    const via = replaceIn(
      "tea-houses/providers/quick-cup.md",
      "teas: { value: [black], sources: [guide] }",
      "teas: { via: long-steep, value: [black], sources: [own, guide] }",
    );
    expect(
      setOf("quick-cup", "Teas", { "tea-houses/providers/quick-cup.md": via }).rows[0]?.look,
    ).toBe("via");
    const older = replaceIn(STEEP, "copy_date: 2026-06-01", "copy_date: 2025-01-01");
    const decays = replaceIn(TEA, "title: Origins\n", "title: Origins\n    proof_life: 3\n");
    const [hill] = setOf("long-steep", "Origins", { [TEA]: decays, [STEEP]: older }).rows;
    expect([hill?.look, hill?.word]).toEqual(["open", "yes, long ago"]);
  });
});

test("a category that names no sets shows those that readers filter by", () => {
  const plain = replaceIn(
    TEA,
    "extent:\n  title: What it pours\n  sets: [{ fact: teas, in: poured, out: not poured }, { fact: origins, against: yes }]\n",
    "",
  );
  const { title, sets } = extentOf("long-steep", { [TEA]: plain });
  expect([title, ...sets.map((set) => set.title)]).toEqual(["Point by point", "Teas", "Origins"]);
  expect(sets[0]?.rows[0]?.word).toBe("yes");
});

test("a category without sets has no such part", () => {
  const compiled = OTHER_SITE;
  expect(viewProvider(compiled, "kite-schools", "north-wind").extent).toBeNull();
});
