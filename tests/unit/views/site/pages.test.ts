import { expect, test } from "vitest";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { listPages } from "#lib/views/site/page-list.ts";
import { viewSite, viewSitePage } from "#lib/views/site/site-view.ts";
import { contentWith, OTHER_CONTENT, readFiles } from "#tests/fixtures/content-files.ts";
import { OTHER_SITE } from "#tests/fixtures/other-site.ts";

const compiled = OTHER_SITE;

test("every prerendered page, each with the day its content is of", () => {
  expect(listPages(compiled).map(({ path, day }) => `${path} ${day}`)).toEqual([
    "/ 2026-07-01",
    ...["/contribute", "/about", "/methodology"].map((path) => `${path} 2026-07-01`),
    "/faq 2026-07-01",
    "/glossary 2026-07-01",
    "/changes 2026-07-01",
    "/data 2026-07-01",
    "/tea-houses 2026-07-01",
    "/tea-houses/methodology 2026-07-01",
    "/tea-houses/prices 2026-07-01",
    "/tea-houses/ledgers/tastings 2026-07-01",
    "/tea-houses/ledgers/menus 2026-07-01",
    "/tea-houses/for 2026-07-01",
    "/tea-houses/for/no-price 2026-07-01",
    "/tea-houses/for/warm-seat 2026-07-01",
    "/tea-houses/faq 2026-07-01",
    "/tea-houses/buying-guide 2026-07-01",
    "/tea-houses/changes 2026-07-01",
    "/tea-houses/editions/2025-09 2026-07-01",
    "/tea-houses/editions/2026-01 2026-07-01",
    // A source of these two was read a day after the edition's.
    ...["long-steep", "quick-cup"].map((id) => `/tea-houses/${id} 2026-07-01`),
    ...["cold-kettle", "old-urn", "shy-pot"].map((id) => `/tea-houses/${id} 2026-06-30`),
    "/kite-schools 2026-05-31",
    "/kite-schools/methodology 2026-05-31",
    "/kite-schools/changes 2026-05-31",
    ...["east-wind", "north-wind", "south-wind", "sail-loft"].map(
      (id) => `/kite-schools/${id} 2026-05-31`,
    ),
  ]);
});

test("a site without questions of its own and without a glossary has no page for them", () => {
  const questions = Object.fromEntries(
    readFiles(OTHER_CONTENT)
      .filter(({ path }) => path.startsWith("faqs/") || path === "glossary.yml")
      .map(({ path }) => [path, null]),
  );
  expect(Object.keys(questions).length).toBeGreaterThan(1);
  const paths = listPages(compileContent(contentWith(questions))).map(({ path }) => path);
  expect(paths).not.toContain("/faq");
  expect(paths).not.toContain("/glossary");
  expect(paths).toContain("/tea-houses/faq");
});

test("each of them shows the page of its own address", () => {
  for (const { path, view } of listPages(compiled)) {
    const { meta, page } = view() as { meta?: { path: string }; page?: { meta: { path: string } } };
    expect((meta ?? page?.meta)?.path).toBe(path);
  }
});

test("the frame leads everywhere, and says the newest day", () => {
  const { nav, footer, edition, name } = viewSite(compiled);
  expect(nav.map(({ label, href }) => `${label} ${href}`)).toEqual([
    "Tea /tea-houses",
    "Kites /kite-schools",
    "Questions /faq",
    "Methodology /methodology",
    "About /about",
    "Contribute /contribute",
  ]);
  expect(footer.map(({ label, href }) => `${label} ${href}`)).toEqual(
    expect.arrayContaining([
      "Tea: methodology /tea-houses/methodology",
      "Kites: methodology /kite-schools/methodology",
      "Changes /changes",
      "Glossary /glossary",
    ]),
  );
  expect([edition, name]).toEqual(["30 Jun 2026", "Leaf and Line"]);
});

test("a page of the site's own", () => {
  expect(viewSitePage(compiled, "about")).toMatchObject({
    meta: { title: "About", path: "/about", index: true },
    heading: "About this made-up site",
    editors: [{ name: "Nobody", interests: "None." }],
    categories: [
      { label: "Tea houses", href: "/tea-houses/methodology" },
      { label: "Kite schools", href: "/kite-schools/methodology" },
    ],
    file: { edit: "https://git.leaf.example/leaf/edit/main/content/about.md" },
  });
  expect(viewSitePage(compiled, "about").html).toContain('href="/tea-houses/long-steep"');
  expect(() => viewSitePage(compiled, "nothing")).toThrow(/no page/);
});
