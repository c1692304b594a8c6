import { expect, test } from "vitest";
import { readSharedHead } from "#lib/catalog/load-shared-head.ts";

const HEAD = [
  '<meta charSet="utf-8"/>',
  '<meta name="viewport" content="width=device-width"/>',
  '<link rel="preload" href="/fonts/a.woff2" as="font" crossorigin=""/>',
  '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>',
  '<meta name="theme-color" content="#fff" media="(prefers-color-scheme: light)"/>',
  '<meta name="color-scheme" content="light dark"/>',
  '<link rel="icon" href="/icon.svg"/>',
];
const OWN =
  '<link rel="preload" as="script" href="/b.js"/><script src="/b.js"></script><title>Tea</title><meta name="description" content="x"/><link rel="canonical" href="/x"/><meta property="og:title" content="Tea"/>';

test("what all heads share is taken, what is the page's own is left", () => {
  const page = `<html><head>${HEAD.join("")}${OWN}</head><body><link rel="stylesheet" href="/no.css"/></body></html>`;
  expect(readSharedHead(page)).toBe(HEAD.join(""));
});

test("a head without a stylesheet is not that of a page", () => {
  expect(() => readSharedHead("<html><head><title>Error</title></head></html>")).toThrow(
    "names no stylesheet",
  );
});
