import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sealPages } from "#lib/build/seal-pages.ts";

const PLAIN = "<html><body><p>text</p><script>x</script></body></html>";
const ISLAND = '<html><body><div data-island="x"></div><script>x</script></body></html>';

let dist = "";

function writePage(file: string, html: string): void {
  mkdirSync(dirname(join(dist, "server", file)), { recursive: true });
  writeFileSync(join(dist, "server", file), html);
}
const read = (file: string): string => readFileSync(join(dist, file), "utf8");
const readPolicies = (): Record<string, string> => JSON.parse(read("policies.json"));

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), "assay-dist-"));
});
afterEach(() => rmSync(dist, { recursive: true }));

test("every page is sealed, and those with scripts have their policy under their address", async () => {
  writePage("app/index.html", ISLAND);
  writePage("app/teas.html", PLAIN);
  writePage("app/teas/long.html", ISLAND);
  writePage("app/_not-found.html", PLAIN);
  writePage("pages/500.html", PLAIN);
  expect(await sealPages(dist)).toBe(5);
  expect(Object.keys(readPolicies()).sort()).toEqual(["/", "/teas/long"]);
  for (const file of ["app/teas.html", "app/_not-found.html", "pages/500.html"])
    expect(read(`server/${file}`)).not.toContain("<script");
  expect(read("server/app/index.html")).toBe(ISLAND);
});

test("sealing a second time changes nothing", async () => {
  writePage("app/index.html", ISLAND);
  writePage("app/teas.html", PLAIN);
  await sealPages(dist);
  const before = [read("server/app/index.html"), read("server/app/teas.html"), readPolicies()];
  await sealPages(dist);
  expect([read("server/app/index.html"), read("server/app/teas.html"), readPolicies()]).toEqual(
    before,
  );
});

test("a page of errors must do without an island", async () => {
  writePage("app/_not-found.html", ISLAND);
  await expect(sealPages(dist)).rejects.toThrow("holds an island");
});
