import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { checkContent } from "#lib/content/check-content.ts";
import type { ContentFile } from "#lib/content/files/parse-file.ts";
import { checkEditions } from "#lib/editor/check-edition.ts";
import { acceptScore } from "#lib/editor/next-edition.ts";
import { planEdition } from "#lib/editor/plan-edition.ts";
import { type Catalog, makeCatalog } from "#lib/ranking/catalog.ts";
import {
  OTHER_CONTENT,
  readFiles,
  refreeze,
  replaceIn,
  textOfFile,
} from "#tests/fixtures/content-files.ts";

const FILES = readFiles(OTHER_CONTENT);
const TEA = "tea-houses/editions/2026-06.yml";
const JANUARY = "tea-houses/editions/2026-01.yml";

function withFiles(changes: Record<string, string>): ContentFile[] {
  return [
    ...FILES.filter((file) => !(file.path in changes)),
    ...Object.entries(changes).map(([path, text]) => ({ path, bytes: Buffer.from(text) })),
  ];
}

function readCatalog(files: readonly ContentFile[]): Catalog {
  const { content, problems } = checkContent(files);
  if (!content)
    throw new Error(problems.map((one) => `${one.file}:${one.line} ${one.found}`).join());
  return makeCatalog(content);
}

const plan = planEdition(["2026-06"], readCatalog(FILES), FILES);

test("a day that has not come is not frozen", () => {
  const plan = (today: string) => planEdition(["2026-06"], readCatalog(FILES), FILES, today);
  expect(() => plan("2026-06-29")).toThrow(/2026-06-30, has not come yet.*\nNothing was frozen/s);
  expect(plan("2026-06-30").files).toHaveLength(1);
});

test("what is frozen gives the same scores, ranks and groups when it is read again", () => {
  expect(plan.files.map((file) => file.path)).toEqual([TEA]);
  const files = withFiles({ [TEA]: plan.files[0]?.text ?? "" });
  const catalog = readCatalog(files);
  expect(checkEditions(catalog, files)).toEqual([]);
  const [tea] = catalog.categories;
  const edition = tea?.editions.find((one) => one.id === "2026-06");
  const show = (ranking: typeof edition | typeof tea) =>
    ranking?.providers.map(({ id, total, known, group, standing, facts }) => [
      id,
      total,
      known,
      group,
      standing,
      facts,
    ]);
  expect(show(edition)).toEqual(show(tea));
  expect(edition?.providers).toHaveLength(5);
});

test("the digest is what sha256sum gives for all lines below the first", () => {
  for (const text of [plan.files[0]?.text ?? "", textOfFile(JANUARY)]) {
    const [first, ...rest] = text.split("\n");
    const digest = createHash("sha256").update(rest.join("\n")).digest("hex");
    expect(first).toBe(`digest: "${digest}"`);
  }
});

test("lines that end in CRLF are the same text", () => {
  const files = withFiles({ [JANUARY]: textOfFile(JANUARY).replaceAll("\n", "\r\n") });
  expect(checkEditions(readCatalog(files), files)).toEqual([]);
});

test("a frozen file that was changed is named", () => {
  const files = withFiles({ [JANUARY]: replaceIn(JANUARY, "name: Quick Cup", "name: Quick Mug") });
  expect(checkEditions(readCatalog(files), files)).toMatchObject([
    { rule: "frozen-edition-changed", file: JANUARY, line: 1, path: "digest" },
  ]);
});

test("a score that its frozen facts do not give is named, even under a right digest", () => {
  const text = refreeze(textOfFile(JANUARY), "known: 61", "known: 62");
  const files = withFiles({ [JANUARY]: text });
  const [problem] = checkEditions(readCatalog(files), files);
  expect(problem).toMatchObject({
    rule: "frozen-scores-differ",
    path: "providers.quick-cup.score",
  });
  expect(text.split("\n")[(problem?.line ?? 0) - 1]).toBe("  quick-cup:");
});

test.each<[string, string, string, [string, string]]>([
  [
    "another month than its name says",
    "as_of",
    "edition-of-another-month",
    ["as_of: 2026-01-31", "as_of: 2026-02-28"],
  ],
  ["weights that do not add up", "criteria", "weights-sum", ["weight: 55", "weight: 0"]],
  [
    "an address without TLS",
    "providers.quick-cup.sources.own.url",
    "url-scheme",
    ["https://quick-cup.example/", "http://quick-cup.example/"],
  ],
  [
    "an address that runs code",
    "providers.quick-cup.sources.own.url",
    "url-scheme",
    ["https://quick-cup.example/", "'javascript:alert(1)'"],
  ],
  [
    "an address with a name before the host",
    "providers.quick-cup.sources.own.url",
    "url-credentials",
    ["https://quick-cup.example/", "https://good.example@quick-cup.example/"],
  ],
])("an edition written by hand with %s is refused at its field", (_, path, rule, [from, to]) => {
  const text = refreeze(textOfFile(JANUARY), from, to);
  const { problems, content } = checkContent(withFiles({ [JANUARY]: text }));
  expect(
    problems.filter((one) => one.level === "problem").map((one) => [one.path, one.rule]),
  ).toEqual([[path, rule]]);
  expect(content).toBeNull();
});

test.each([
  ["a month that is none", ["2026-13"], /no month of the form YYYY-MM/],
  ["no month", [], /Usage: npm run edition/],
  ["a month that is frozen already", ["2026-01"], /2026-01 is there already/],
  ["a published guide's month", ["2025-09"], /2025-09 is there already/],
  ["a month that is not that of the date", ["2026-07"], /its date is 2026-06-30/],
  ["a category that is not there", ["2026-06", "inns"], /There are: tea-houses, kite-schools/],
  [
    "one that cannot be, among those named",
    ["2026-06", "tea-houses", "kite-schools"],
    /Nothing was frozen/,
  ],
])("%s is refused in words", (_, args, words) => {
  expect(() => planEdition(args, readCatalog(FILES), FILES)).toThrow(words);
});

test("of all categories those of another month are left, and told", () => {
  expect(plan.notes).toEqual([
    expect.stringMatching(/^kite-schools was left as it is: its date is 2026-05-31/),
  ]);
});

test("nothing is frozen before its scores are accepted", () => {
  const cup = "tea-houses/providers/quick-cup.md";
  const files = withFiles({
    [cup]: replaceIn(cup, "newest_pot: { value: 2025-02,", "newest_pot: { value: 2025-09,"),
  });
  expect(() => planEdition(["2026-06"], readCatalog(files), files)).toThrow(/run `npm run accept`/);
});

test("an edition before the last one is refused", () => {
  const later = refreeze(textOfFile(JANUARY), "as_of: 2026-01-31", "as_of: 2026-08-31");
  const files = withFiles({ "tea-houses/editions/2026-08.yml": later });
  const { content } = checkContent(files);
  if (!content) throw new Error("the later edition is broken");
  const catalog = makeCatalog(content);
  // Its scores were January's, so the check would stop first; what counts here is the order.
  const tea = catalog.categories[0];
  const august = tea?.editions.find((one) => one.id === "2026-08");
  if (august) {
    for (const one of august.providers) {
      one.accepted = acceptScore(one);
      one.rank = one.standing?.rank ?? null;
    }
  }
  expect(() => planEdition(["2026-06"], catalog, files)).toThrow(/edition 2026-08 is later/);
});
