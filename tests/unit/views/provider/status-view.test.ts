import { describe, expect, test } from "vitest";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { viewProvider } from "#lib/views/provider/provider-view.ts";
import { isGone } from "#lib/views/provider/status-view.ts";
import { contentWith, replaceIn } from "#tests/fixtures/content-files.ts";
import { OTHER_SITE } from "#tests/fixtures/other-site.ts";

const KETTLE = "tea-houses/providers/cold-kettle.md";
const compiled = OTHER_SITE;
const pageOf = (id: string, category = "tea-houses", from = compiled) =>
  viewProvider(from, category, id);

describe("how a page begins", () => {
  test("one that is active has no banner", () => {
    const { status } = pageOf("long-steep");
    expect(status).toEqual({
      tone: "active",
      word: "Active",
      last: "Last sign of activity 2 May 2026",
      banner: null,
      past: null,
    });
    expect(isGone(status)).toBe(false);
  });

  test.each([
    ["long-steep", "Why consider it"],
    ["shy-pot", "Why consider it"],
    ["cold-kettle", "For the record"],
    ["old-urn", "For the record"],
  ])("what speaks for %s stands under %j", (id, title) => {
    expect(pageOf(id).reasons.title).toBe(title);
  });

  test("where a category does not ask for activity none is claimed", () => {
    expect(pageOf("north-wind", "kite-schools").status).toMatchObject({
      word: "Ranked",
      last: null,
    });
  });

  test("one that has shut says since when, and not to buy", () => {
    const { status } = pageOf("cold-kettle");
    expect(status.banner?.title).toBe("Shut down on 1 Mar 2023. Do not buy under this name.");
    expect(status.banner?.sources.map(({ number }) => number)).toEqual([2]);
    expect(isGone(status)).toBe(true);
  });

  test("a month is not called a day, and the note of the fact is told", () => {
    const noted = replaceIn(
      KETTLE,
      "shut_on: { value: 2023-03-01, sources: [paper] }",
      "shut_on: { value: 2023-03, sources: [paper], note: The door was nailed up. }",
    );
    const { banner } = pageOf(
      "cold-kettle",
      "tea-houses",
      compileContent(contentWith({ [KETTLE]: noted })),
    ).status;
    expect(banner?.title).toBe("Shut down in Mar 2023. Do not buy under this name.");
    expect(banner?.lines).toEqual(["The door was nailed up."]);
  });

  test("one that is silent says when it was last heard of", () => {
    const { status } = pageOf("old-urn");
    expect(status.tone).toBe("silent");
    expect(status.banner?.title).toBe("No recent sign of activity: last one Mar 2020");
    expect(status.banner?.lines[0]).toMatch(/^We found nothing dated .* 24 months/);
  });

  test("one of which too little is published is not warned of", () => {
    const { status, row } = pageOf("shy-pot");
    expect([status.word, isGone(status), row.standing]).toEqual([
      "Too little published to rank",
      false,
      null,
    ]);
  });
});

describe("of one that can no longer be had", () => {
  test("its own pages stand as text, those of others as links", () => {
    const linked = pageOf("cold-kettle").sources.map(({ id, url, where }) => [id, url, where]);
    expect(linked).toContainEqual(["own", null, "https://cold-kettle.example/"]);
    expect(linked).toContainEqual(["paper", "https://paper.example/quick", null]);
    const own = pageOf("long-steep").sources.find(({ id }) => id === "own");
    expect(own?.url).toBe("https://long-steep.example/tea");
  });

  test("the picks of its situations stand in its place, and none that is gone itself", () => {
    const instead = pageOf("cold-kettle").instead.map(({ row, why }) => [row.name, why.join("")]);
    expect(instead).toEqual([["Long Steep", "Our pick for: Warm rooms."]]);
    expect(pageOf("long-steep").instead).toEqual([]);
  });

  test("alternatives of its entry come first, in the entry's words, and are not named twice", () => {
    const named = replaceIn(
      KETTLE,
      "regions: One corner.",
      "regions: One corner.\nalternatives: [{ provider: quick-cup, why: Just as quick. }, { provider: long-steep, why: Warmer. }, { provider: old-urn, why: As old. }]",
    );
    const { instead } = pageOf(
      "cold-kettle",
      "tea-houses",
      compileContent(contentWith({ [KETTLE]: named })),
    );
    expect(instead.map(({ row, why }) => [row.name, why.join("")])).toEqual([
      ["Quick Cup", "Just as quick."],
      ["Long Steep", "Warmer."],
    ]);
  });
});

test("the title says what a reader finds, or that there is nothing to buy", () => {
  expect(pageOf("long-steep").meta.title).toBe(
    "Long Steep review: score, prices, what it pours and sources",
  );
  expect(pageOf("north-wind", "kite-schools").meta.title).toBe(
    "North Wind review: score and sources",
  );
  expect(pageOf("cold-kettle").meta.title).toBe("Cold Kettle: shut down 1 Mar 2023");
  expect(pageOf("old-urn").meta.title).toBe("Old Urn: last sign of activity: Mar 2020");
});
