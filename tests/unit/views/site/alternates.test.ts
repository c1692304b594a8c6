import { describe, expect, test } from "vitest";
import { listMadeFiles } from "#lib/files/list-files.ts";
import { viewChosenList } from "#lib/views/ranking/list-view.ts";
import { addAlternates, listAlternates } from "#lib/views/site/alternates.ts";
import { listPages } from "#lib/views/site/page-list.ts";
import { SITES } from "#tests/fixtures/compiled-sites.ts";

describe.each(SITES)("the other forms of the pages of %s", (_, compiled) => {
  const made = new Map(listMadeFiles(compiled).map(({ path, type }) => [path, type]));

  test("each is there, of the type that the head names, under a title of its own", () => {
    for (const { path } of listPages(compiled)) {
      const alternates = listAlternates(compiled, path);
      for (const { type, href } of alternates) expect(made.get(href)).toContain(type);
      const named = alternates.map(({ type, title }) => `${type} ${title}`);
      expect(new Set(named).size).toBe(named.length);
    }
  });

  test("every page leads to the site's feeds, and to its own first", () => {
    for (const { path } of listPages(compiled)) {
      const feeds = listAlternates(compiled, path)
        .map(({ href }) => href)
        .filter((href) => href.endsWith(".xml"));
      expect(feeds.at(-1)).toBe("/feed.xml");
      if (path !== "/" && made.has(`${path}/feed.xml`)) expect(feeds[0]).toBe(`${path}/feed.xml`);
    }
  });

  test("a list under a choice has feeds, and no twin: that is of the published list", () => {
    for (const { id, criteria } of compiled.catalog.categories) {
      const query = new URLSearchParams({ [`w.${criteria[0]?.id}`]: "99" });
      const { meta } = viewChosenList(compiled, id, query);
      expect(meta.path).toContain("?");
      const { alternates } = addAlternates(compiled, meta);
      expect(alternates?.map(({ href }) => href)).toEqual([
        `/${id}/feed.xml`,
        "/feed.xml",
        `/${id}/feed.json`,
        "/feed.json",
      ]);
    }
  });
});

test("a page below a category leads to the category's feeds, and to no other's", () => {
  const made = SITES[1]?.[1];
  if (!made) throw new Error("the made-up site is compiled");
  expect(listAlternates(made, "/tea-houses/for/warm-seat").map(({ href }) => href)).toEqual([
    "/tea-houses/for/warm-seat.md",
    "/tea-houses/for/warm-seat/feed.xml",
    "/tea-houses/feed.xml",
    "/feed.xml",
    "/tea-houses/for/warm-seat/feed.json",
    "/tea-houses/feed.json",
    "/feed.json",
  ]);
  expect(listAlternates(made, "/contribute").map(({ href }) => href)).toEqual([
    "/feed.xml",
    "/feed.json",
  ]);
});
