import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { viewFrozen } from "#lib/views/changes/frozen-view.ts";
import { viewCitations } from "#lib/views/data/cite-view.ts";
import { nameSite } from "#lib/views/data/name-site.ts";
import { listPages } from "#lib/views/site/page-list.ts";
import { OWN_SITE } from "#tests/fixtures/compiled-sites.ts";
import { OTHER_SITE } from "#tests/fixtures/other-site.ts";
import { OWN_FILES } from "#tests/fixtures/own-content.ts";

const SITES = [
  ["the content", OWN_SITE],
  ["the made-up site", OTHER_SITE],
] as const;
const DIGEST = "0".repeat(64);

describe.each(SITES)("how %s is cited", (_, compiled) => {
  const { site, categories } = compiled.catalog;
  const view = viewCitations(compiled, DIGEST);

  test("each category by its own page and by every frozen edition, newest first", () => {
    expect(
      view.categories.map(({ id, frozen }) => [id, frozen.map(({ edition }) => edition)]),
    ).toEqual(
      categories.map(({ id, editions }) => [
        id,
        editions.map((edition) => `edition ${edition.id}`).reverse(),
      ]),
    );
  });

  test("by addresses that are pages, in sentences that name site, edition, day and address", () => {
    const pages = new Set(listPages(compiled).map(({ path }) => path));
    for (const { title, frozen, now } of view.categories)
      for (const { sentence, edition, asOf, address, href } of [...frozen, now]) {
        expect(pages).toContain(href);
        expect(address).toBe(`${site.base_url}${href}`);
        expect(sentence).toBe(`${site.name}, ${title}, ${edition} (${asOf}), ${address}`);
      }
  });

  test("as the page of the edition has it", () => {
    for (const { id, editions } of categories)
      for (const edition of editions) {
        const own = view.categories
          .find((one) => one.id === id)
          ?.frozen.find((one) => one.href.endsWith(`/${edition.id}`));
        const { citation, digest, file } = viewFrozen(compiled, id, edition.id);
        expect(own).toMatchObject({ sentence: citation, digest, file });
      }
  });

  test("the package by its day, its address and the digest of its descriptor", () => {
    expect(view.sentence).toContain(`${site.base_url}${view.zip}`);
    expect(view.sentence).toContain(DIGEST);
    expect(view.sentence).toContain(view.asOf);
  });
});

test("a frozen edition's digest is that of its file below the first line", () => {
  const [, compiled] = SITES[0];
  const frozen = viewCitations(compiled, DIGEST).categories.flatMap((one) => one.frozen);
  expect(frozen.length).toBeGreaterThan(0);
  for (const { digest, file } of frozen) {
    const bytes = OWN_FILES.find(({ path }) => file.endsWith(`/content/${path}`))?.bytes;
    const text = Buffer.from(bytes ?? []).toString("utf8");
    const rest = text.slice(text.indexOf("\n") + 1);
    expect(createHash("sha256").update(rest).digest("hex")).toBe(digest);
  }
});

test.each([
  ["Assay", "assay"],
  ["Leaf and Line", "leaf-and-line"],
  ["Café Zürich & Co.", "cafe-zurich-co"],
  ["漢字", "data"],
])("the files of %s are named %s", (name, slug) => {
  expect(nameSite({ name })).toBe(slug);
});
