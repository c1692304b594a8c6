import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { sealHtml } from "#lib/build/seal/seal-html.ts";

const HEAD =
  '<head><link rel="stylesheet" href="/a.css"/><link rel="preload" as="script" href="/b.js"/><script src="/b.js" async=""></script></head>';
const DATA = '<script type="application/ld+json">{"@type":"WebPage"}</script>';
const INLINE = "(self.__next_f=self.__next_f||[]).push([0])";

test("a page without an island loses its scripts, their preloads and the flight data, and nothing else", () => {
  const { html, policy } = sealHtml(
    `${HEAD}<body><p>text</p>${DATA}<script>${INLINE}</script><script>x</script></body>`,
  );
  expect(html).toBe(
    `<head><link rel="stylesheet" href="/a.css"/></head><body><p>text</p>${DATA}</body>`,
  );
  expect(policy).toContain("script-src 'none'; ");
});

test("the site's own module stays and may run, beside nothing of the framework's", () => {
  const own = '<script type="module" src="/assets/live-form-1.js"></script>';
  const { html, policy } = sealHtml(`${HEAD}<body>${own}<script>${INLINE}</script></body>`);
  expect(html).toBe(`<head><link rel="stylesheet" href="/a.css"/></head><body>${own}</body>`);
  expect(policy).toContain("script-src 'self'; ");
  expect(policy).toContain("connect-src 'self'; ");
});

test("what holds no script of the framework is not what was expected", () => {
  expect(() => sealHtml("<html><body>Internal error</body></html>")).toThrow("no script");
});

test("a page with an island keeps its scripts, and each inline one is allowed by its hash", () => {
  const page = `${HEAD}<body><div data-island="x"></div>${DATA}<script>${INLINE}</script></body>`;
  const { html, policy } = sealHtml(page);
  expect(html).toBe(page);
  const hash = createHash("sha256").update(INLINE).digest("base64");
  expect(policy).toContain(`script-src 'self' 'sha256-${hash}'; `);
  expect(policy?.match(/sha256-/g)).toHaveLength(1);
});

test("text that only looks like the mark of an island is none", () => {
  expect(sealHtml("<p>data-island</p><script>x</script>").html).toBe("<p>data-island</p>");
});
