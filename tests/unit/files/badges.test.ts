import { Resvg } from "@resvg/resvg-wasm";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { ProviderPage } from "#components/provider/provider-page.tsx";
import { listBadgeFiles } from "#lib/files/badges/badge-files.ts";
import { writeBadge } from "#lib/files/badges/badge-svg.ts";
import { drawPicture } from "#lib/files/previews/draw-picture.ts";
import { box } from "#lib/files/previews/element.ts";
import { judgeRequest } from "#lib/http/judge-request.ts";
import type { CompiledCatalog, ScoredProvider } from "#lib/ranking/catalog.ts";
import { viewProvider } from "#lib/views/provider/provider-view.ts";
import { formatDate } from "#lib/views/words/format-value.ts";
import { describeGroup, listsScore } from "#lib/views/words/group-view.ts";
import { links } from "#lib/views/words/links.ts";
import { HOSTILE_NAMES, renameProvider } from "#tests/fixtures/compile-site.ts";
import { SITES } from "#tests/fixtures/compiled-sites.ts";
import { OTHER_SITE } from "#tests/fixtures/other-site.ts";

// Drawing a picture makes the renderer ready, by which badges are read here: it refuses what is no XML.
beforeAll(async () => {
  await drawPicture(() => box({}));
});

function readBadges(compiled: CompiledCatalog): Map<string, string> {
  return new Map(listBadgeFiles(compiled).map(({ path, body }) => [path, String(body())]));
}

function listTexts(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => text);
}

function expectSafe(svg: string): void {
  expect(new Resvg(svg).height).toBe(24);
  expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="t">\n<title id="t">[^<]+<\/title>/);
  expect(new Set([...svg.matchAll(/<\/?([a-z]+)/gi)].map(([, name]) => name))).toEqual(
    new Set(["svg", "title", "rect", "path", "g", "text"]),
  );
  expect(svg).not.toMatch(/\son\w+=|href|<!|<\?|style|url\(/i);
}

describe.each(SITES)("badges of %s", (_, compiled) => {
  const badges = readBadges(compiled);
  const { categories, site } = compiled.catalog;

  test("there is one for every provider, and one for nobody", () => {
    const paths = categories.flatMap(({ id, providers }) =>
      providers.map((one) => links.badge(id, one.id)),
    );
    expect([...badges.keys()]).toEqual([...paths, links.noBadge]);
    for (const svg of badges.values()) expectSafe(svg);
  });

  test("each says range, verified share and day, or why there is no score and for which day", () => {
    for (const category of categories) {
      const day = formatDate(category.data.as_of);
      for (const { id, group, known } of category.providers) {
        const [label, text = ""] = listTexts(badges.get(links.badge(category.id, id)) ?? "");
        expect(label).toBe(site.name);
        const [range = "", share, date] = text.split(" · ");
        if (listsScore(group)) {
          expect(range, id).toMatch(/^(?:\d+\.\d+ to |at least )?\d+\.\d+ of 10$/);
          expect([share, date]).toEqual([`${known} % verified`, day]);
        } else {
          expect(range).toBe(describeGroup(group, category).title.toLowerCase());
          expect(share).toBe(`as of ${day}`);
          expect(text).not.toMatch(/of 10|verified/);
        }
      }
    }
  });

  test("that of nobody says so and names nobody", () => {
    expect(listTexts(badges.get(links.noBadge) ?? "")).toEqual([site.name, "no longer listed"]);
  });

  test("two builds give equal bytes", () => {
    expect(readBadges(structuredClone(compiled))).toEqual(badges);
  });

  test("a page offers its provider's badge where it has a score, and nowhere else", () => {
    for (const category of categories)
      for (const provider of category.providers) {
        const view = viewProvider(compiled, category.id, provider.id);
        const page = renderToStaticMarkup(createElement(ProviderPage, { view }));
        const path = links.badge(category.id, provider.id);
        expect(page.includes(`src="${path}"`), provider.id).toBe(listsScore(provider.group));
        expect(page.includes("cannot be bought")).toBe(listsScore(provider.group));
        if (listsScore(provider.group))
          expect(view.badge?.html).toContain(`src="${site.base_url}${path}"`);
      }
  });
});

test.each(HOSTILE_NAMES)("a badge and its HTML hold the name %s as text alone", (name) => {
  const isScored = ({ group }: ScoredProvider) => listsScore(group);
  const category = OTHER_SITE.catalog.categories.find(({ providers }) => providers.some(isScored));
  const id = category?.providers.find(isScored)?.id ?? "";
  const renamed = renameProvider(OTHER_SITE, id, name);
  const path = links.badge(category?.id ?? "", id);
  expectSafe(readBadges(renamed).get(path) ?? "");
  const html = viewProvider(renamed, category?.id ?? "", id).badge?.html ?? "";
  expect(html.match(/</g)).toHaveLength(3);
  expect(html.match(/"/g)).toHaveLength(8);
});

test("a site's name in any letters stays text, within its part", () => {
  for (const label of [...HOSTILE_NAMES, "a\u0000b\ud800c"])
    expectSafe(writeBadge({ label, text: label, about: label, isScore: true }));
});

describe("the guard", () => {
  const known = {
    categories: new Set(["teas"]),
    moved: new Map([
      ["/teas/short", "/teas/long"],
      ["/drinks", "/teas"],
      ["/drinks/old", "/teas/short"],
    ]),
  };
  const judge = (path: string) => judgeRequest("GET", path, "", known);

  test.each([
    ["/badges/teas/long.svg", "/badges/teas/long.svg"],
    ["/badges/teas/short.svg", "/badges/teas/long.svg"],
    ["/badges/drinks/short.svg", "/badges/teas/long.svg"],
    ["/badges/drinks/old.svg", "/badges/teas/long.svg"],
  ])("leads %s to %s", (path, to) => {
    expect(judge(path)).toEqual({ kind: "pass", path: to, otherwise: links.noBadge });
  });

  test.each([
    "/badges/teas/long/deeper.svg",
    "/badges/teas/long.png",
    "/badges/teas",
    "/badges/a/%3Cscript%3E.svg",
    "/badges/_next/[a].svg",
    "/badges/teas/..%2f..%2fsite.svg",
    links.noBadge,
  ])("answers %s with the badge of nobody", (path) => {
    expect(judge(path)).toEqual({ kind: "pass", path: links.noBadge, otherwise: links.noBadge });
  });

  test("keeps to its other rules", () => {
    expect(judge("/badges")).toMatchObject({ kind: "pass", path: "/badges" });
    expect(judge("/badges/%ff.svg")).toMatchObject({ kind: "refuse", status: 400 });
    expect(judgeRequest("POST", "/badges/teas/long.svg", "", known)).toMatchObject({ status: 405 });
  });
});
