import { describe, expect, test } from "vitest";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { listMadeFiles } from "#lib/files/list-files.ts";
import { listTwins } from "#lib/files/twins/list-twins.ts";
import { viewProvider } from "#lib/views/provider/provider-view.ts";
import { viewList } from "#lib/views/ranking/list-view.ts";
import { listPages } from "#lib/views/site/page-list.ts";
import { formatDate } from "#lib/views/words/format-value.ts";
import { links } from "#lib/views/words/links.ts";
import { compileOwnSite, SITES } from "#tests/fixtures/compiled-sites.ts";
import { contentWith } from "#tests/fixtures/content-files.ts";
import {
  listHeadings,
  listLinks,
  listMarkup,
  listTables,
  readTwins,
} from "#tests/unit/files/twins/read-twins.ts";

/** Addresses below a category that are made for each request. */
const LIVE = /^\/[\w-]+\/compare$|^\/search$/;

/** A line that tells of a place of ours. */
const PLACED = /\bplace \d+=?\b|\b\d+(?:st|nd|rd|th|=) of \d+\b/i;

describe.each(SITES)("the twins of %s", (_, compiled) => {
  const { site, categories } = compiled.catalog;
  const twins = readTwins(compiled);
  const find = (path: string) => {
    const found = twins.find((one) => one.path === path);
    if (!found) throw new Error(`no twin at ${path}`);
    return found;
  };
  const pages = listPages(compiled).map(({ path }) => path);

  test("every page but the one that is made for hands has one at its address, as Markdown", () => {
    const expected = pages.filter((path) => path !== links.contribute).map(links.twin);
    const own = twins.filter(({ path }) => path !== "/llms.txt");
    expect(own.map(({ path }) => path).toSorted()).toEqual(expected.toSorted());
    expect(new Set(own.map(({ type }) => type))).toEqual(new Set(["text/markdown; charset=utf-8"]));
    expect(own.map(({ path }) => path)).toContain("/index.md");
  });

  test("each begins with its title, its page, its edition with the day, and its licence", () => {
    for (const { path, text, tree } of twins) {
      if (path === "/llms.txt") continue;
      const [title, front] = tree.children;
      expect(title?.type === "heading" && title.depth).toBe(1);
      expect(front?.type === "list" && front.children.length).toBe(3);
      const page = path === "/index.md" ? "/" : path.replace(/\.md$/, "");
      expect(text).toContain(`page: <${site.base_url}${page}>`);
      const category = categories.find(({ id }) => page.split("/")[1] === id);
      const day =
        category?.data.as_of ??
        categories
          .map(({ data }) => data.as_of)
          .sort()
          .at(-1);
      const frozen = category?.editions.find(({ id }) => page.endsWith(`/editions/${id}`));
      expect(text.split("\n").find((line) => line.startsWith("- Edition: "))).toContain(
        formatDate(frozen?.data.as_of ?? day ?? ""),
      );
      expect(text).toContain("Licence: [CC BY 4.0]");
    }
  });

  test("headings go one deeper at a time, and only one is the title", () => {
    for (const { path, tree } of twins) {
      const depths = listHeadings(tree).map(([depth]) => depth);
      expect(
        depths.filter((depth) => depth === 1),
        path,
      ).toHaveLength(1);
      depths.forEach((depth, at) => {
        expect(depth, path).toBeLessThanOrEqual((depths[at - 1] ?? 0) + 1);
      });
    }
  });

  test("no reference is left, and nothing but links, lists, tables and lines to type is marked up", () => {
    for (const { path, text, tree } of twins) {
      expect(text, path).not.toMatch(/\[\[|\{\{|\\\[\\\[|\\\{\\\{/);
      const typed = path === links.twin(links.data) ? ["code"] : [];
      expect(listMarkup(tree), path).toEqual(typed);
    }
  });

  test("every link is whole, and those within the site lead to a page or a file of it", () => {
    const there = new Set([...pages, ...listMadeFiles(compiled).map(({ path }) => path)]);
    let within = 0;
    for (const { path, tree } of twins)
      for (const url of listLinks(tree)) {
        expect(url, path).toMatch(/^https?:\/\//);
        if (!url.startsWith(`${site.base_url}/`)) continue;
        within += 1;
        const target = url.slice(site.base_url.length).replace(/[?#].*$/, "");
        if (!LIVE.test(target)) expect(there, `${path}: ${url}`).toContain(target);
      }
    expect(within).toBeGreaterThan(100);
  });

  test("a list's twin has its order, with range, verified share and firmness in every row", () => {
    for (const { id, data } of categories) {
      const { tree } = find(links.twin(links.category(id)));
      const rows = viewList(compiled, id).choice.blocks.flatMap((block) => block.rows);
      const ranking = listTables(tree).filter(([head]) => head?.[0] === "Place");
      const told = ranking.flatMap(([, ...cells]) => cells);
      expect(told.map(([, name]) => name)).toEqual(rows.map(({ row }) => row.name));
      expect(ranking[0]?.[0]?.[3]).toBe(`Verified, as of ${formatDate(data.as_of)}`);
      told.forEach(([place, , score, known, firm], at) => {
        const row = rows[at]?.row;
        expect(place?.replace(" (provisional)", "")).toBe(row?.standing?.place ?? "none");
        expect(place?.includes("provisional")).toBe(row?.provisional);
        expect(score).toContain(row?.proven);
        expect(score).toContain(row?.possible ?? "unknown");
        expect(known).toBe(`${row?.known} %`);
        expect(firm).not.toBe("");
      });
      const names = listTables(tree).flatMap((cells) => cells.flat());
      for (const provider of categories.find((one) => one.id === id)?.providers ?? [])
        expect(names).toContain(provider.data.name);
    }
  });

  test("a line that names a place names its verified share and its day too", () => {
    let placed = 0;
    for (const { path, text, tree } of twins) {
      for (const line of text.split("\n")) {
        if (!PLACED.test(line) || line.startsWith("|") || line.includes("an order without scores"))
          continue;
        placed += 1;
        expect(line, path).toMatch(/\d+(?:\.\d+)? to \d+(?:\.\d+)? of 10|proven, how much more/);
        expect(line, path).toMatch(/\d+ % verified, as of \d{1,2} [A-Z][a-z]{2} \d{4}/);
      }
      for (const [head] of listTables(tree)) {
        if (!head?.includes("Place")) continue;
        placed += 1;
        expect(head, path).toContainEqual(expect.stringMatching(/^Score, proven to possible$/));
        expect(head, path).toContainEqual(expect.stringMatching(/^Verified, as of \d/));
      }
    }
    expect(placed).toBeGreaterThan(categories.length);
  });

  test("a provider's twin has every fact with its state, and every source under its number", () => {
    for (const { id, providers } of categories)
      for (const provider of providers) {
        const view = viewProvider(compiled, id, provider.id);
        const { tree, text } = find(links.twin(links.provider(id, provider.id)));
        const facts = listTables(tree)
          .filter(([head]) => head?.[0] === "Fact")
          .flatMap(([, ...rows]) => rows);
        expect(facts.map(([title]) => title)).toEqual(
          view.factGroups.flatMap((group) => group.facts.map(({ title }) => title)),
        );
        for (const [, value, state] of facts) {
          expect(value).not.toBe("");
          expect(state).not.toBe("");
        }
        const sources = tree.children.at(-1);
        expect(sources?.type === "list" && sources.children.length).toBe(view.sources.length);
        expect(view.sources.map(({ number }) => number)).toEqual(
          view.sources.map((_s, at) => at + 1),
        );
        for (const part of ["Verdict", "Why this score", "Sources"])
          expect(text).toContain(`\n## ${part}\n`);
        const asked = view.verdict.first.length + view.verdict.rest.length;
        expect(text.includes("\n## At a glance\n")).toBe(asked > 0);
        expect(text.includes("\n## Corrections\n")).toBe(view.corrections.length > 0);
        expect(text.includes("\n## Incidents\n")).toBe(view.incidents.length > 0);
      }
  });

  test("a guide's twin holds everybody, what to ask, and the short answer", () => {
    for (const { id, providers, useCases } of categories)
      for (const useCase of useCases) {
        const { tree, text } = find(links.twin(links.decisionGuide(id, useCase.id)));
        const names = listTables(tree).flatMap(([, ...rows]) => rows.map(([name]) => name));
        for (const { data } of providers)
          expect(names.some((name) => name?.startsWith(data.name))).toBe(true);
        for (const part of ["Short answer", "What to ask"])
          expect(text).toContain(`\n## ${part}\n`);
      }
  });

  test("llms.txt has the form that llmstxt.org asks for, and leads to every list, guide and provider", () => {
    const { tree, type } = find("/llms.txt");
    expect(type).toBe("text/plain; charset=utf-8");
    expect(tree.children.slice(0, 2).map((node) => node.type)).toEqual(["heading", "blockquote"]);
    const led = listLinks(tree).map((url) => url.slice(site.base_url.length));
    for (const { id, providers, useCases } of categories)
      expect(led).toEqual(
        expect.arrayContaining([
          `/${id}.md`,
          ...providers.map((one) => `/${id}/${one.id}.md`),
          ...useCases.map((one) => `/${id}/for/${one.id}.md`),
        ]),
      );
    expect(led).toEqual(expect.arrayContaining(["/index.md", "/faq.md", "/feed.xml", "/data"]));
    expect(led).not.toContain("/contribute.md");
  });
});

test("equal content gives equal bytes", () => {
  const again = [compileOwnSite(), compileContent(contentWith({}))];
  SITES.forEach(([, compiled], index) => {
    const other = again[index];
    if (!other) throw new Error("each site is compiled twice");
    const bytes = listTwins(compiled).map(({ path, body }) => `${path} ${body()}`);
    expect(listTwins(other).map(({ path, body }) => `${path} ${body()}`)).toEqual(bytes);
  });
});
