import { describe, expect, test } from "vitest";
import { makeProblem } from "#lib/content/text/problem.ts";
import { countOpen, formatReport } from "#lib/editor/format-report.ts";
import { checkLinks, listLinks } from "#lib/editor/report-links.ts";
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

describe("the words of sources", () => {
  const SAYS = "Every pot is paid for within 30 days.";
  const page = (text: string) =>
    new Response(`<title>House</title>${"<p>Tea is served here.</p>".repeat(20)}<p>${text}</p>`, {
      status: 200,
      headers: { "content-type": "text/html" },
    });
  const link = (url: string, says: string[] = [SAYS]) => ({ url, files: ["a.md"], says });
  const answers = (url: string): Response => {
    if (url.endsWith("/gone")) return new Response("", { status: 404 });
    if (url.endsWith("/led"))
      return new Response(null, { status: 301, headers: { location: "/new" } });
    if (url.endsWith("/refused")) return new Response("", { status: 403 });
    if (url.endsWith("/other")) return page("Nothing of it.");
    return page(SAYS);
  };

  test("are looked for where they are quoted, and else no page is read", async () => {
    let read = 0;
    const get = (async (url: string) => {
      const answer = answers(url);
      const text = answer.body;
      Object.defineProperty(answer, "body", {
        get: () => {
          read += 1;
          return text;
        },
      });
      return answer;
    }) as typeof fetch;
    await checkLinks([link("https://a.example/same", [])], get);
    const before = read;
    const [one] = await checkLinks([link("https://a.example/same")], get);
    expect(one?.words).toEqual([{ says: SAYS, standing: "same", why: "" }]);
    expect([before, read > before]).toEqual([1, true]);
  });

  test("each stands as its page says, and by the other pages of its site", async () => {
    const found = await checkLinks(
      [
        link("https://a.example/gone"),
        link("https://a.example/led"),
        link("https://a.example/same", [SAYS, "Words that never stood anywhere."]),
        link("https://b.example/other"),
        link("https://b.example/refused"),
        link("https://c.example/gone"),
      ],
      (async (url: string) => answers(url)) as typeof fetch,
    );
    const standings = found.map(({ words }) =>
      words?.map(({ standing, why }) => [standing, why].join(" ").trim()),
    );
    expect(standings).toEqual([
      ["moved https://a.example/new"],
      ["moved https://a.example/new"],
      ["same", "changed"],
      ["changed"],
      ["refused status 403"],
      ["gone status 404"],
    ]);
    const report = formatReport(found, []);
    expect(report).toContain("Of 7 quoted texts 1 stand where they stood.");
    for (const title of [
      "The page is there, its words are not",
      "The page with the words is gone",
      "The words stand at another address",
      "No look at the words; look by hand",
      "Moved; write the new address",
    ])
      expect(report).toContain(`### ${title}\n`);
    expect(report).toContain(`- https&#58;//c.example/gone, "${SAYS}" (a.md): status 404`);
    expect(countOpen(found, [])).toBe(10);
  });

  test("what did not answer is asked once more, and progress is told", async () => {
    const tries = new Map<string, number>();
    const told: string[] = [];
    const get = (async (url: string) => {
      const count = (tries.get(url) ?? 0) + 1;
      tries.set(url, count);
      if (url.includes("down")) throw new TypeError("fetch failed");
      if (url.includes("busy") && count === 1) return new Response("", { status: 503 });
      return new Response("", { status: url.includes("gone") ? 404 : 200 });
    }) as typeof fetch;
    const found = await checkLinks(
      ["down", "busy", "gone", "fine"].map((name) => link(`https://${name}.example/`, [])),
      get,
      (asked, of) => told.push(`${asked}/${of}`),
    );
    expect(found.map(({ answer }) => answer)).toEqual(["cannot be reached", 200, 404, 200]);
    expect([...tries.values()]).toEqual([2, 2, 1, 1]);
    expect(told).toEqual(["1/4", "2/4", "3/4", "4/4"]);
  });
});

test("a report is never longer than an issue may be, and says what it leaves out", () => {
  const many = Array.from({ length: 3000 }, (_, index) => ({
    url: `https://long.example/${index}/${"_".repeat(200)}`,
    files: ["a.md"],
    answer: 404,
  }));
  const report = formatReport(many, []);
  expect(report.length).toBeLessThan(65_000);
  expect(report).toMatch(/\.\.\. and \d+ more lines/);
});
