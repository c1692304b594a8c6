import { readdirSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { findSiteFolder } from "#lib/catalog/site-folder.ts";
import { CHOICES, firstCategory, links } from "#tests/e2e/site-pages.ts";

const LIST = links.category(firstCategory.id);
const COMPARE = links.compare(firstCategory.id, []);
const [criterion = ""] = firstCategory.criteria.map(({ id }) => id);
const [token = ""] = CHOICES.demands.map((demand) => demand.token);

const NUMBERS = [
  "NaN",
  "Infinity",
  "-Infinity",
  "1e309",
  "1e2",
  "-1",
  "-0",
  "+5",
  " 5",
  "5 ",
  "0x10",
  "0b11",
  "0o7",
  "1_000",
  "1,5",
  "1.5",
  "101",
  "00000000000000000005",
  "9007199254740993",
  "٣",
  "½",
  "null",
  "undefined",
  "true",
  "[]",
  "{}",
  "5;DROP TABLE",
  "5%00",
  "𝟝",
];
const MARKUP = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  "</script><svg/onload=alert(1)>",
  "javascript:alert(1)",
  "{{constructor.constructor('alert(1)')()}}",
  "$" + "{7*7}",
  "<!--",
  "]]>",
  "\\u003cscript\\u003e",
  "&lt;script&gt;",
  "%3Cscript%3E",
  "\u202Egnp.exe",
  "\u200B\u200D\uFEFF",
  "A\u0301".repeat(50),
  "🧪".repeat(40),
];
const NAMES = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "__proto__[x]",
  "prototype",
  "valueOf",
  "then",
];
const NAMED = ["use", "must", "unknowns", "p", `w.${criterion}`];

const encode = encodeURIComponent;

/** Query strings that nobody sends by a form, with the page each is sent to. */
const QUERIES: [path: string, query: string][] = [
  ...NUMBERS.map((value): [string, string] => [LIST, `w.${criterion}=${encode(value)}`]),
  ...MARKUP.flatMap((value) =>
    NAMED.map((name): [string, string] => [LIST, `${name}=${encode(value)}`]),
  ),
  ...MARKUP.map((value): [string, string] => ["/search", `q=${encode(value)}`]),
  ...MARKUP.map((value): [string, string] => [COMPARE, `p=${encode(value)}`]),
  ...MARKUP.slice(0, 6).map((value): [string, string] => [LIST, `${encode(value)}=1&use=x`]),
  ...NAMES.flatMap((name): [string, string][] => [
    [LIST, `${encode(name)}=1&use=x`],
    [LIST, `use=${encode(name)}&must=${encode(name)}.${encode(name)}&p=${encode(name)}`],
    [LIST, `w.${encode(name)}=5`],
    [COMPARE, `p=${encode(name)}`],
    ["/search", `q=${encode(name)}`],
  ]),
  [LIST, firstCategory.criteria.map(({ id }) => `w.${id}=0`).join("&")],
  [LIST, "use=a".concat("&use=b".repeat(500))],
  [LIST, Array.from({ length: 10_000 }, () => "must=a").join("&")],
  [LIST, Array.from({ length: 3000 }, (_, index) => `must=${token}.${index}`).join("&")],
  [LIST, `must=${"a".repeat(5000)}`],
  [LIST, `w.${"a".repeat(5000)}=5`],
  [LIST, `must=${token}&must=${token}&must=${token}`],
  [LIST, `must[]=${token}&must[0]=${token}&use=x`],
  [LIST, "use=x&&&&=&=1&a"],
  [LIST, "use=x#fragment"],
  [COMPARE, Array.from({ length: 2000 }, (_, index) => `p=x${index}`).join("&")],
  ["/search", `q=${"a ".repeat(4000)}`],
  ["/search", `q=${encode("(((((((((((a+)+)+)+)+$")}`],
  ["/search", "q[]=a&q[x]=b&q=c"],
];

/** What no address may be: bytes that are no UTF-8, and signs that cannot be shown. */
const UNDECODABLE = [
  "use=%",
  "use=%E0%A4%A",
  "must=%ff%fe",
  "q=%c3%28",
  "use=%00",
  "use=%0d%0aX: y",
];

const SAID =
  /was set aside|Not everything was read|Only the first|Nothing was found|No exact match|results? for|can be found here|Link to this view/;

test("there are enough of them", () => {
  expect(QUERIES.length + UNDECODABLE.length).toBeGreaterThan(200);
});

test("each gives a page with a notice, nothing unescaped, and leaves nothing on disk", async ({
  request,
}) => {
  test.setTimeout(300_000);
  const folder = findSiteFolder();
  const count = (): number => readdirSync(folder, { recursive: true }).length;
  await request.get(`${LIST}?use=x`);
  const before = count();
  for (const [path, query] of QUERIES) {
    const label = `${path}?${query.slice(0, 80)}`;
    const answer = await request.get(`${path}?${query}`);
    const html = await answer.text();
    expect(answer.status(), label).toBe(200);
    expect(html, label).toContain("<h1");
    const [, main = ""] = html.split("<main");
    expect(main.split("</main>")[0], label).toMatch(SAID);
    expect(html, label).not.toMatch(/<script>alert|<img src=x|<svg\/onload|onerror=alert\(1\)>/);
    // Signs that turn text round or cannot be seen are never handed back as text.
    expect(main.split("</main>")[0]?.replace(/<[^>]*>/g, ""), label).not.toMatch(
      /[\u202E\u200B\uFEFF]/,
    );
  }
  expect(count()).toBe(before);
});

test("what cannot be decoded is refused in words", async ({ request }) => {
  for (const query of UNDECODABLE) {
    for (const path of [LIST, COMPARE, "/search"]) {
      const answer = await request.get(`${path}?${query}`);
      expect(answer.status(), query).toBe(400);
      expect(await answer.text(), query).toContain("cannot be decoded");
    }
  }
});

test("no hostile text runs in a browser", async ({ page }) => {
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    dialog.dismiss().catch(() => undefined);
  });
  for (const value of MARKUP) {
    await page.goto(
      `${LIST}?use=${encode(value)}&must=${encode(value)}&w.${criterion}=${encode(value)}`,
    );
    await expect(page.locator("form[data-live]")).toBeAttached();
    await page.goto(`/search?q=${encode(value)}`);
  }
  expect(dialogs).toEqual([]);
});
