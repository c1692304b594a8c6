import { Resvg } from "@resvg/resvg-wasm";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { makeMetadata } from "#app/page-metadata.ts";
import { LiveHead } from "#components/frame/live-head.tsx";
import { groupByEach } from "#lib/domain/group-by.ts";
import { drawPicture } from "#lib/files/previews/draw-picture.ts";
import { drawPreview } from "#lib/files/previews/draw-preview.ts";
import { box } from "#lib/files/previews/element.ts";
import { COLOURS } from "#lib/files/previews/look.ts";
import { listPreviewFiles } from "#lib/files/previews/preview-files.ts";
import { makeSpell } from "#lib/files/previews/spell.ts";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import { findPreview, listPreviews } from "#lib/views/previews/list-previews.ts";
import { listPages } from "#lib/views/site/page-list.ts";
import { viewSite } from "#lib/views/site/site-view.ts";
import { links } from "#lib/views/words/links.ts";
import { makeMeta } from "#lib/views/words/page-meta.ts";
import { compileSite, HOSTILE_NAMES, renameProvider } from "#tests/fixtures/compile-site.ts";
import { SITES } from "#tests/fixtures/compiled-sites.ts";
import { makeOddSite } from "#tests/fixtures/odd-texts.ts";
import { OTHER_SITE } from "#tests/fixtures/other-site.ts";

const WIDTH = 1200;
const HEIGHT = 630;
/** As much of each edge stays free. */
const FREE = { x: 56, y: 32 };

async function draw(compiled: CompiledCatalog, page: string): Promise<Buffer> {
  const file = listPreviewFiles(compiled).find(({ path }) => path === links.preview(page));
  if (!file) throw new Error(`${page} has no picture of its own`);
  return Buffer.from(await file.body());
}

function readSize(png: Buffer): number[] {
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** How many pixels of the free edges are not paper. */
function countOutside(png: Buffer): number {
  const href = `data:image/png;base64,${png.toString("base64")}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><image href="${href}" width="${WIDTH}" height="${HEIGHT}"/></svg>`;
  const { pixels } = new Resvg(svg).render();
  const data = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const paper = Number.parseInt(COLOURS.paper.slice(1), 16);
  let outside = 0;
  for (let at = 0; at < WIDTH * HEIGHT; at += 1) {
    const x = at % WIDTH;
    const y = Math.floor(at / WIDTH);
    if (x >= FREE.x && x < WIDTH - FREE.x && y >= FREE.y && y < HEIGHT - FREE.y) continue;
    if (data.getUint32(at * 4) >>> 8 !== paper) outside += 1;
  }
  return outside;
}

function expectWhole(png: Buffer): void {
  expect(readSize(png)).toEqual([WIDTH, HEIGHT]);
  expect(countOutside(png)).toBe(0);
}

describe.each(SITES)("of %s", (_, compiled) => {
  const made = new Set(listPreviewFiles(compiled).map(({ path }) => path));
  const site = viewSite(compiled);

  test("every page's head names a picture that is made, by its whole address and in words", () => {
    const pages = listPages(compiled);
    expect(pages.length).toBeGreaterThan(20);
    for (const { path } of pages) {
      const image = findPreview(compiled, path);
      expect(made, path).toContain(image.path);
      const { openGraph, twitter, metadataBase } = makeMetadata(
        makeMeta("a", "b", path),
        site,
        image,
      );
      expect(openGraph?.images).toEqual([
        { url: image.path, width: WIDTH, height: HEIGHT, alt: image.alt, type: "image/png" },
      ]);
      expect(twitter).toEqual({ card: "summary_large_image" });
      expect(String(metadataBase)).toBe(`${site.baseUrl}/`);
      expect(image.alt).not.toBe("");
    }
  });

  test("home, lists, guides, editions and providers have pictures of their own", () => {
    const own = compiled.catalog.categories.flatMap(({ id, useCases, editions, providers }) => [
      links.category(id),
      ...useCases.map((one) => links.decisionGuide(id, one.id)),
      ...editions.map((one) => links.edition(id, one.id)),
      ...providers.map((one) => links.provider(id, one.id)),
    ]);
    expect(new Set(["/", ...own].map(links.preview))).toEqual(made);
  });

  test("a score stands with its range, and a place with its verified share and its day", () => {
    for (const { page, view } of listPreviews(compiled)) {
      const { alt, content } = view();
      const scores = alt.match(/\d\.\d+ of 10|10\.0 of 10/g) ?? [];
      const shares = alt.match(/\d % verified/g) ?? [];
      expect(shares.length, page).toBeGreaterThanOrEqual(scores.length);
      expect(alt, page).toMatch(/as of \d/);
      switch (content.kind) {
        case "score":
          expect(content.row.range).toMatch(/^(?:\d+\.\d+ to |at least )?\d+\.\d+ of 10$/);
          expect(alt).toContain(content.row.range);
          expect(alt).toContain(content.row.verified);
          break;
        case "unlisted":
          expect(alt).not.toMatch(/of 10|verified/);
          break;
        case "rows":
        case "answer":
          expect(alt.length).toBeLessThan(700);
      }
    }
  });

  test("what a reader asks for changes no picture and stands in none", () => {
    const word = "zzquery";
    for (const { id } of compiled.catalog.categories) {
      const published = findPreview(compiled, links.category(id));
      for (const path of [`/${id}?use=${word}&w.a=3`, `/${id}/compare?p=${word}`, `/${id}/${word}`])
        expect(findPreview(compiled, path)).toEqual(published);
    }
    const home = findPreview(compiled, "/");
    for (const path of [`/search?q=${word}`, `/${word}`, "", `/${word}/${word}`])
      expect(findPreview(compiled, path)).toEqual(home);
  });
});

test("a page that is made per request names the published picture", () => {
  const [category] = OTHER_SITE.catalog.categories;
  const site = viewSite(OTHER_SITE);
  const path = `/${category?.id}?use=zzquery`;
  const image = findPreview(OTHER_SITE, path);
  const meta = makeMeta("Title", "Words", path, false);
  const head = renderToStaticMarkup(createElement(LiveHead, { meta, site, image }));
  const contents = Object.fromEntries(
    [...head.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g)].map(
      ([, name, value]) => [name, value],
    ),
  );
  expect(contents).toMatchObject({
    "og:image": `${site.baseUrl}/previews/${category?.id}.png`,
    "og:image:width": String(WIDTH),
    "og:image:height": String(HEIGHT),
    "twitter:card": "summary_large_image",
    "twitter:image": `${site.baseUrl}/previews/${category?.id}.png`,
  });
  expect(contents["og:image:alt"]).not.toContain("zzquery");
});

test("above a hundred providers, they share the picture of their list", () => {
  const many = (count: number): CompiledCatalog => {
    const categories = OTHER_SITE.catalog.categories.slice(0, 1).map((category) => ({
      ...category,
      providers: Array.from({ length: count }, (_, index) =>
        category.providers.slice(0, 1).map((one) => ({ ...one, id: `copy-${index}` })),
      ).flat(),
    }));
    return { ...OTHER_SITE, catalog: { ...OTHER_SITE.catalog, categories } };
  };
  const id = OTHER_SITE.catalog.categories[0]?.id ?? "";
  const pathsOf = (count: number) => listPreviewFiles(many(count)).map(({ path }) => path);
  expect(pathsOf(100)).toContain(`/previews/${id}/copy-99.png`);
  expect(pathsOf(101).filter((path) => path.includes("copy-"))).toEqual([]);
  expect(findPreview(many(101), `/${id}/copy-7`).path).toBe(`/previews/${id}.png`);
});

test("pictures are of one size, stay within their edges, and are equal byte by byte each time", async () => {
  const odd = compileSite(makeOddSite());
  // Home, and some of each kind: those of one kind differ in their words alone.
  const pages = listPreviews(odd).map(({ page }) => page);
  const kinds = [
    ...groupByEach(pages, (page) => [page.split("/").slice(0, -1).join("/")]).values(),
  ];
  expect(kinds.length).toBeGreaterThan(5);
  const again = compileSite(makeOddSite());
  for (const [at, page] of kinds.flatMap((some) => some.slice(0, 2)).entries()) {
    const drawn = await draw(odd, page);
    expectWhole(drawn);
    if (at % 3 === 0) expect((await draw(again, page)).equals(drawn), page).toBe(true);
  }
});

test("what leaves the edges is seen", async () => {
  const size = { width: WIDTH, height: HEIGHT, backgroundColor: COLOURS.paper };
  const at = { position: "absolute", left: 40, top: 300, width: 30, height: 30 };
  const drawn = (left: number) =>
    drawPicture(() => box(size, box({ ...at, left, backgroundColor: COLOURS.ink })));
  expect(countOutside(Buffer.from(await drawn(40)))).toBe((FREE.x - 40) * 30);
  expect(countOutside(Buffer.from(await drawn(FREE.x)))).toBe(0);
});

describe("a name that a stranger gave", () => {
  const category = OTHER_SITE.catalog.categories.find(({ providers }) => providers.length > 0);
  const id = category?.providers[0]?.id ?? "";
  const drawAs = (name: string) =>
    draw(renameProvider(OTHER_SITE, id, name), `/${category?.id}/${id}`);

  test.each(HOSTILE_NAMES)("%s", async (name) => {
    expectWhole(await drawAs(name));
    expectWhole(await draw(renameProvider(OTHER_SITE, id, name), `/${category?.id}`));
  });

  test("is drawn as it is, markup too", async () => {
    const pictures = await Promise.all(["<b>Tea</b>", "Tea", "&lt;b&gt;Tea&lt;/b&gt;"].map(drawAs));
    expect(new Set(pictures.map((png) => png.toString("base64"))).size).toBe(3);
  });

  test("is drawn without signs that no font has, and as its id where letters are missing", async () => {
    const plain = await drawAs("Tea");
    expect((await drawAs("Tea \u{1f375}")).equals(plain)).toBe(true);
    const asId = await drawAs(id);
    for (const name of ["\u957f\u58f6 Tea", "\u05d1\u05d9\u05ea", "\u{1f375}"])
      expect((await drawAs(name)).equals(asId), name).toBe(true);
    expect(asId.equals(plain)).toBe(false);
  });
});

test("texts are spelled in letters that can be drawn", () => {
  const spell = makeSpell(["\u957f\u58f6", "\u{1f375}", "a\u0323\u0301"]);
  expect(spell("Tea", "id")).toBe("Tea");
  expect(spell("\u957f Tea", "id")).toBe("id");
  expect(spell("Tea \u{1f375}", "id")).toBe("Tea");
  expect(spell("\u{1f375}", "id")).toBe("id");
  expect(spell("From \u957f\u58f6 \u957f to a tea")).toBe("From … to a tea");
  // Composed, since fonts have letters with their marks.
  expect(makeSpell([])("e\u0301")).toBe("\u00e9");
});

test("a picture without a font's letters at all is drawn all the same", async () => {
  const preview = {
    eyebrow: "\u957f",
    title: { text: "\u957f", id: "tea" },
    content: { kind: "unlisted" as const, lines: ["\u957f"] },
    day: "",
    alt: "",
  };
  expectWhole(Buffer.from(await drawPicture(drawPreview(preview, "\u957f"))));
});
