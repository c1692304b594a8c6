import { describe, expect, test } from "vitest";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { listFeeds } from "#lib/files/feeds/list-feeds.ts";
import { listPages } from "#lib/views/site/page-list.ts";
import { links } from "#lib/views/words/links.ts";
import { compileOwnSite, SITES } from "#tests/fixtures/compiled-sites.ts";
import { contentWith } from "#tests/fixtures/content-files.ts";
import { readAtom, readBody, readJson } from "#tests/unit/files/feeds/read-feeds.ts";

/** A day in full, as RFC 3339 writes it. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T00:00:00\.000Z$/;

describe.each(SITES)("the feeds of %s", (_, compiled) => {
  const { site, categories } = compiled.catalog;
  const paths = listFeeds(compiled).map(({ path }) => path);
  const atoms = paths.filter((path) => path.endsWith(".xml"));

  test("the site, every category, provider and guide has one of each form, at its page", () => {
    const followed = [
      "/",
      ...categories.flatMap(({ id, providers, useCases }) => [
        links.category(id),
        ...providers.map((one) => links.provider(id, one.id)),
        ...useCases.map((one) => links.decisionGuide(id, one.id)),
      ]),
    ];
    const pages = new Set(listPages(compiled).map(({ path }) => path));
    expect(followed.filter((path) => !pages.has(path))).toEqual([]);
    expect(paths.toSorted()).toEqual(
      followed.flatMap((page) => [links.feed(page, "xml"), links.feed(page, "json")]).toSorted(),
    );
    expect(paths).toEqual(expect.arrayContaining(["/feed.xml", "/feed.json"]));
  });

  test("each names its type", () => {
    for (const { path, type } of listFeeds(compiled))
      expect(type).toBe(
        path.endsWith(".xml")
          ? "application/atom+xml; charset=utf-8"
          : "application/feed+json; charset=utf-8",
      );
  });

  test("Atom has what RFC 4287 requires, and leads to itself and to its page", () => {
    for (const path of atoms) {
      const feed = readAtom(compiled, path);
      expect(feed["@xmlns"]).toBe("http://www.w3.org/2005/Atom");
      expect(feed.id).toMatch(/^tag:[a-z.]+,\d{4}:\S+$/);
      expect(feed.title["#text"].trim()).not.toBe("");
      expect(feed.updated).toMatch(INSTANT);
      expect(feed.author).toEqual([{ name: site.name, uri: site.base_url }]);
      expect(feed.rights["#text"]).toContain("Creative Commons Attribution 4.0");
      const page = path.replace(/\/feed\.xml$/, "");
      expect(feed.link).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ "@rel": "self", "@href": `${site.base_url}${path}` }),
          expect.objectContaining({
            "@rel": "alternate",
            "@type": "text/html",
            "@href": `${site.base_url}${page === "" ? "/" : page}`,
          }),
        ]),
      );
      for (const entry of feed.entry ?? []) {
        expect(entry.id).toMatch(/^tag:[a-z.]+,\d{4}:\S+$/);
        expect(entry.title["#text"].trim()).not.toBe("");
        expect([entry.updated, entry.published].every((day) => INSTANT.test(day))).toBe(true);
        expect(entry.link.map((link) => link["@rel"])).toEqual(["alternate"]);
        expect(entry.content["@type"]).toBe("html");
      }
    }
  });

  test("JSON Feed 1.1 has its fields, and the same entries in the same order", () => {
    for (const path of atoms) {
      const json = readJson(compiled, path.replace(/xml$/, "json"));
      expect(json.version).toBe("https://jsonfeed.org/version/1.1");
      expect(json.feed_url).toBe(`${site.base_url}${path.replace(/xml$/, "json")}`);
      expect(json.title).not.toBe("");
      const atom = readAtom(compiled, path).entry ?? [];
      expect(json.items.map(({ id, date_published }) => `${id} ${date_published}`)).toEqual(
        atom.map(({ id, published }) => `${id} ${published}`),
      );
      for (const { url, title, content_text } of json.items) {
        expect(url.startsWith(`${site.base_url}/`)).toBe(true);
        expect(title).not.toBe("");
        expect(content_text).not.toBe("");
      }
    }
  });

  test("no id stands twice, the newest comes first, and there are not too many", () => {
    for (const path of atoms) {
      const { id, entry = [] } = readAtom(compiled, path);
      const ids = [id, ...entry.map((one) => one.id)];
      expect(new Set(ids).size).toBe(ids.length);
      const days = entry.map(({ updated }) => updated);
      expect(days).toEqual(days.toSorted().toReversed());
      expect(entry.length).toBeLessThanOrEqual(100);
    }
    const ids = atoms.map((path) => readAtom(compiled, path).id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("every page that an entry leads to is there", () => {
    const pages = new Set(listPages(compiled).map(({ path }) => path));
    for (const path of atoms)
      for (const { url } of readJson(compiled, path.replace(/xml$/, "json")).items)
        expect(pages).toContain(new URL(url).pathname);
  });

  test("a place or a score has its range, its verified share and its day beside it", () => {
    let told = 0;
    for (const path of atoms) {
      const { items } = readJson(compiled, path.replace(/xml$/, "json"));
      for (const line of items.flatMap(({ content_text }) => content_text.split("\n\n"))) {
        const isOthers = line.includes("an order without scores");
        if (isOthers || !/\bplace \d|: \d+(?:st|nd|rd|th), | of 10\b/.test(line)) continue;
        told += 1;
        expect(line).toMatch(/\d\.\d+ (?:to \d+\.\d+|proven) of 10, \d+ % verified/);
        expect(line).toMatch(/\d{1,2} [A-Z][a-z]{2} \d{4}/);
      }
      expect(items.map(({ title }) => title).join("\n")).not.toMatch(/\d+(?:st|nd|rd|th)\b| of 10/);
    }
    expect(told).toBeGreaterThan(10);
  });

  test("references in prose are resolved", () => {
    for (const { path } of listFeeds(compiled))
      expect(readBody(compiled, path)).not.toMatch(/\[\[|\{\{/);
  });

  test("what moved, and who is placed in an edition, stands in the order of the list", () => {
    for (const { id, providers, data, editions } of categories) {
      const { items } = readJson(compiled, `/${id}/feed.json`);
      const names = providers.map((one) => one.data.name);
      const moved = items.filter(
        (one) => one.url.endsWith("#to-now") && one.date_published.startsWith(data.as_of),
      );
      const listed = moved
        .map(({ title }) => title.slice(0, title.lastIndexOf(": ")))
        .filter((name) => names.includes(name));
      expect(listed).toEqual(names.filter((name) => listed.includes(name)));
      for (const edition of editions) {
        const entry = items.find((one) => one.url.endsWith(`/${id}/editions/${edition.id}`));
        const lines = entry?.content_text.split("\n\n").slice(1) ?? [];
        expect(lines.map((line) => line.split(", place ")[0])).toEqual(
          edition.providers.filter(({ standing }) => standing).map((one) => one.data.name),
        );
      }
    }
  });
});

test("equal content gives equal bytes", () => {
  const again = [compileOwnSite(), compileContent(contentWith({}))];
  SITES.forEach(([, compiled], index) => {
    const other = again[index];
    if (!other) throw new Error("each site is compiled twice");
    const bytes = listFeeds(compiled).map(({ path, body }) => `${path} ${body()}`);
    expect(listFeeds(other).map(({ path, body }) => `${path} ${body()}`)).toEqual(bytes);
  });
});

test("what an edition changed, what moved, came and went, other answers and corrections are all told", () => {
  const made = SITES[1]?.[1];
  if (!made) throw new Error("the made-up site is compiled");
  expect(readJson(made, "/tea-houses/feed.json").items.map(({ title }) => title)).toEqual([
    "Long Steep: score and place moved",
    "Quick Cup: score and place moved",
    "Cold Kettle: score moved",
    "Old Urn: score moved",
    "Shy Pot: new on the list",
    "Lost Lid: no longer on the list",
    "A quick cup: other answers",
    "A warm seat: other answers",
    "Tea houses: edition 2026-01",
    "Long Steep: Seats, corrected",
    "Tea houses: the order of Sep 2025",
  ]);
  const [answers] = readJson(made, "/tea-houses/for/warm-seat/feed.json").items;
  expect(answers?.content_text.split("\n\n").slice(0, 4)).toEqual([
    "From edition 2026-01 (31 Jan 2026) to now (30 Jun 2026).",
    "Long Steep: from “ruled out” to “meets every requirement”.",
    "Shy Pot: from “not listed” to “could meet them: ask first”.",
    "Lost Lid: from “could meet them: ask first” to “not listed”.",
  ]);
});
