import { expect, test } from "vitest";
import { makeProblem } from "#lib/content/text/problem.ts";
import { checkLinks, formatReport, listLinks } from "#lib/editor/report-links.ts";
import { makeCatalog } from "#lib/ranking/catalog.ts";
import { checkWith } from "#tests/fixtures/content-files.ts";

const { content } = checkWith({});
if (!content) throw new Error("the fixture is broken");
const links = listLinks(makeCatalog(content));

/** Stands for the network: answers by what the address says. */
const get = (async (url: string) => {
  if (url.includes("long-steep")) return new Response(null, { status: 404 });
  if (url.includes("north-wind")) return new Response("no", { status: 403 });
  if (url.includes("east-wind")) throw new TypeError("fetch failed");
  if (url.includes("south-wind")) throw new DOMException("late", "TimeoutError");
  return new Response("yes", { status: 200 });
}) as typeof fetch;

test("every address is asked for once, with the files that cite it", () => {
  const urls = links.map((link) => link.url);
  expect(new Set(urls).size).toBe(urls.length);
  expect(links.find((link) => link.url === "https://quick-cup.example/")?.files).toEqual([
    "tea-houses/providers/quick-cup.md",
  ]);
});

test("answers keep the order, and failures have words", async () => {
  const answers = await checkLinks(links, get);
  expect(answers.map((one) => one.url)).toEqual(links.map((one) => one.url));
  const of = (name: string) => answers.find((one) => one.url.includes(name))?.answer;
  expect([of("quick-cup"), of("long-steep"), of("north-wind")]).toEqual([200, 404, 403]);
  expect([of("east-wind"), of("south-wind")]).toEqual(["cannot be reached", "no answer in time"]);
});

test("the report parts what is gone from what refuses, and lists old facts", async () => {
  const old = [makeProblem("fact-old", { file: "a.md" }, { found: "past its shelf life: <b>" })];
  const report = formatReport(await checkLinks(links, get), old);
  expect(report).toContain("### Gone, or not reached");
  expect(report).toMatch(/- 404: https&#58;\/\/long-steep/);
  expect(report).toContain("### Refused; look by hand");
  expect(report).toContain("- a.md: past its shelf life: &#60;b&#62;");
  expect(formatReport([], [])).not.toContain("###");
});
