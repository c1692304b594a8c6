import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { SiteFooter } from "#components/frame/site-footer.tsx";
import { UseCasePage } from "#components/guides/use-case-page.tsx";
import { ValueFunctionChart } from "#components/methodology/value-function-chart.tsx";
import { checkContent } from "#lib/content/check-content.ts";
import { makeNewFiles } from "#lib/editor/new-files.ts";
import { type CompiledCatalog, makeCatalog } from "#lib/ranking/catalog.ts";
import { viewUseCase } from "#lib/views/guides/use-case-view.ts";
import { viewLedger } from "#lib/views/ledgers/ledger-view.ts";
import { viewMethodology } from "#lib/views/methodology/methodology-view.ts";
import { viewProvider } from "#lib/views/provider/provider-view.ts";
import { viewChosenList } from "#lib/views/ranking/list-view.ts";
import { listPages } from "#lib/views/site/page-list.ts";
import { viewSite } from "#lib/views/site/site-view.ts";
import { OTHER_CONTENT, readFiles } from "#tests/fixtures/content-files.ts";
import { runCommand } from "#tests/fixtures/run-command.ts";

/*
 * A third list beside the present two, made as the handbook and `npm run new` say, with names, units and counts unlike
 * theirs, and with ids that are words of the code: no line of code is written for it.
 */

const ID = "loan-desks";
const WRITTEN = join(process.cwd(), "tests/fixtures/third-category");

let root = "";
let folder = "";

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "assay-third-"));
  folder = join(root, "content");
  cpSync(OTHER_CONTENT, folder, { recursive: true });
  cpSync("content/README.md", join(folder, "README.md"));
  mkdirSync(join(root, "public/schemas"), { recursive: true });
  vi.stubEnv("CONTENT_DIR", folder);
  expect(await runCommand("write-schemas")).toMatchObject({ status: 0 });
  vi.unstubAllEnvs();
  // Whether the site itself is made up or not: here it is not, until what is written out is laid over what was made.
  const site = join(folder, "site.yml");
  writeFileSync(site, readFileSync(site, "utf8").replace(/^made_up:.*\n/m, ""));
});
beforeEach(() => {
  vi.stubEnv("CONTENT_DIR", folder);
  return () => vi.unstubAllEnvs();
});
afterAll(() => rmSync(root, { recursive: true }));

const inCategory = (path: string) => join(folder, ID, path);
const read = (path: string) => readFileSync(inCategory(path), "utf8");

/** Changes a file for as long as something is looked at. */
async function withChange<Result>(
  path: string,
  [from, to]: readonly [string, string],
  look: () => Promise<Result>,
): Promise<Result> {
  const text = read(path);
  if (!text.includes(from)) throw new Error(`"${from}" is not in ${path}`);
  writeFileSync(
    inCategory(path),
    text.replace(from, () => to),
  );
  try {
    return await look();
  } finally {
    writeFileSync(inCategory(path), text);
  }
}

/** The problems of its own files, read without those of the other lists. */
const listProblems = async () => {
  const files = readFiles(folder).filter(({ path }) => !path.includes("/") || path.startsWith(ID));
  return checkContent(files).problems.filter(({ file }) => file.startsWith(ID));
};

describe("the way of an editor, from nothing to a list that is in order", () => {
  const MADE = [
    ["criterion", "fees", "What it costs"],
    ["criterion", "access", "Who gets a loan"],
    ["provider", "alder", "Alder Desk"],
    ["provider", "members", "Members Credit"],
    ["provider", "public-birch", "Public Birch"],
    ["ledger", "loans", "Loans"],
    ["use-case", "small-loan", "A small loan"],
    ["question", "what-does-it-cost", "What does a loan cost?"],
  ] as const;

  test("the category is made as of the newest day of the lists, and what is left to do is told", async () => {
    const days = readFiles(folder).flatMap(({ path, bytes }) =>
      /^[^/]+\/category\.md$/.test(path)
        ? (/^as_of: (\S+)$/m.exec(Buffer.from(bytes).toString("utf8"))?.[1] ?? [])
        : [],
    );
    const { status, stdout } = await runCommand("new", "category", ID, "--title=Crypto loan desks");
    expect(status).toBe(0);
    expect(read("category.md")).toContain(`\nas_of: ${days.sort().at(-1)}\n`);
    expect(readFileSync(join(folder, "site.yml"), "utf8")).toMatch(
      /^categories: \[.*loan-desks\]$/m,
    );
    for (const told of ["site.yml", "criterion loan-desks", "npm run schemas", "npm run accept"])
      expect(stdout).toContain(told);
  });

  test("all else that `new` makes for it is valid as it stands", () => {
    const { draft: content } = checkContent(readFiles(folder));
    if (!content) throw new Error("the new category has problems");
    const text = (path: string) => readFileSync(join(folder, path), "utf8");
    for (const [kind, id, title] of MADE) {
      const entry = { kind, category: ID, id, title, day: "2026-11-28" };
      for (const file of makeNewFiles(entry, content, text)) {
        const target = join(folder, file.path);
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, file.text);
      }
    }
    // Nothing is wrong but that its words are still to be written.
    const { problems } = checkContent(readFiles(folder));
    const own = problems.filter(({ file }) => file.startsWith(`${ID}/`));
    expect([...new Set(own.map(({ rule }) => rule))]).toEqual([
      "not-written",
      "example-address",
      "website-shared",
    ]);
  });

  test("what was made is written out, file by file, beside a method by hand", () => {
    const made = readFiles(join(folder, ID)).map(({ path }) => path);
    const written = readFiles(WRITTEN).map(({ path }) => path);
    expect(written.filter((path) => !made.includes(path))).toEqual(["methods/loan-count.md"]);
    expect(made.filter((path) => !written.includes(path))).toEqual([]);
    cpSync(WRITTEN, inCategory(""), { recursive: true });
    // Its hosts are those that are kept for examples.
    appendFileSync(join(folder, "site.yml"), "made_up: yes\n");
  });

  test("the check finds nothing but what two commands make", async () => {
    const { status, stdout } = await runCommand("check", "--format=json");
    const { own } = JSON.parse(stdout) as { own: { rule: string; level: string; found: string }[] };
    const problems = own.filter(({ level }) => level === "problem");
    expect([status, problems.map(({ rule }) => rule).sort()]).toEqual([
      1,
      ["generated-stale", "scores-not-accepted"],
    ]);
    expect(problems.map(({ found }) => found).join()).toContain("loan-desks-provider.json");
    expect(await runCommand("write-schemas")).toMatchObject({ status: 0 });
    expect(existsSync(join(root, "public/schemas/loan-desks-ledger-loans.json"))).toBe(true);
    expect((await runCommand("accept")).stdout).toContain(
      "loan-desks: no scores were accepted yet",
    );
    expect(await runCommand("check")).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/The content is in order: \d+ providers in \d+ categories\./),
    });
  });

  test("an accepted score is told on the scale of the site", async () => {
    const { stdout } = await withChange(
      "providers/alder.md",
      ["yearly_fee: { value: 25,", "yearly_fee: { value: 26,"],
      () => runCommand("check"),
    );
    // 3 of 5 points fall by a 200th: 0.03 of 10.
    expect(stdout).toMatch(/alder: fees \d\.\d+ to \d\.\d+ -> \d\.\d+ to \d\.\d+;/);
  });

  test.each([
    [
      "wrong-value",
      "providers/alder.md",
      ["yearly_fee: { value: 25,", "yearly_fee: { value: 10001,"],
    ],
    ["wrong-value", "providers/alder.md", ["ether: 3", "ether: -3"]],
    ["wrong-value", "providers/alder.md", ["at_least: 1,", "at_least: -1,"]],
    ["unknown-unit", "category.md", ["type: number, unit: hours", "type: number, unit: hour"]],
    ["unknown-unit", "category.md", ["number: amount, unit: eur", "number: amount, unit: euro"]],
    [
      "recipe-does-not-fit",
      "category.md",
      ["type: number, unit: eur, filter", "type: number, unit: usd, filter"],
    ],
    ["bounds-crossed", "category.md", ["at_least: 0, at_most: 10000", "at_least: 1, at_most: 0"]],
  ] as const)("a unit is held to what it declares: %s in %s", async (rule, path, change) => {
    const problems = await withChange(path, change, listProblems);
    expect(problems.map((problem) => problem.rule)).toContain(rule);
    expect(problems.find((problem) => problem.rule === rule)?.file).toBe(`${ID}/${path}`);
  });

  test("a column in a unit that has a most is held to it too", async () => {
    const problems = await withChange(
      "category.md",
      ['eur: { before: "€", shorten: yes, at_least: 0 }', 'eur: { before: "€", at_most: 5000 }'],
      listProblems,
    );
    expect(problems.map(({ file, path, rule }) => `${file} ${path} ${rule}`)).toContain(
      `${ID}/ledgers/loans.yml rows.0.amount wrong-value`,
    );
  });
});

describe("what readers see of it", () => {
  let compiled: CompiledCatalog;
  beforeAll(() => {
    const { content } = checkContent(readFiles(folder));
    if (!content) throw new Error("the content has problems");
    compiled = { catalog: makeCatalog(content), html: {}, sampled: {}, problems: [] };
  });
  const shown = (view: unknown): string => JSON.stringify(view);

  test("every page of it can be made", () => {
    const own = listPages(compiled).filter(({ path }) => path.startsWith(`/${ID}`));
    expect(own.map(({ path }) => path.slice(`/${ID}`.length))).toEqual(
      expect.arrayContaining([
        "",
        "/alder",
        "/for/small-loan",
        "/ledgers/loans",
        "/methodology",
        "/faq",
        "/changes",
      ]),
    );
    for (const { view } of own) expect(shown(view())).not.toMatch(/\[object|undefined|NaN/);
  });

  test("figures stand in the units that it declares", () => {
    const alder = shown(viewProvider(compiled, ID, "alder"));
    for (const words of [
      "25 basis points",
      "1 hour to 24 hours",
      "0.25 ETH",
      "€1,650,000",
      "€1.7M",
    ])
      expect(alder.replaceAll("between ", "")).toContain(words);
    const members = shown(viewProvider(compiled, ID, "members"));
    for (const words of ["1 basis point", "1 hour", "€800"]) expect(members).toContain(words);
    // Four digits after the point at most.
    expect(shown(viewProvider(compiled, ID, "public-birch"))).toContain("12.1235 ETH");
  });

  test("so do filters, rows and the marks of a picture", () => {
    const query = new URLSearchParams({ must: "yearly_fee.lte.50" });
    const { choice } = viewChosenList(compiled, ID, query);
    expect(choice.chips[0]?.label).toBe("Yearly fee: at most 50 basis points");
    const { strips } = viewLedger(compiled, ID, "loans");
    expect(strips[0]?.ticks.map(({ label }) => label)).toEqual(
      expect.arrayContaining(["€500", "€50K"]),
    );
  });

  test("a function that falls is drawn and told so", () => {
    const cost = viewMethodology(compiled, ID).criteria.find(({ id }) => id === "fees");
    const functions = cost?.measures.flatMap(({ readings }) => readings);
    const heights = (functions ?? []).map((value) => {
      const html = renderToStaticMarkup(createElement(ValueFunctionChart, { value }));
      const points = /<polyline points="([^"]+)"/.exec(html)?.[1] ?? "";
      return points.split(" ").map((point) => Number(point.split(",")[1]));
    });
    expect(heights).toHaveLength(3);
    // Downwards on a screen is a larger number.
    for (const ys of heights) {
      expect(ys).toEqual(ys.toSorted((a, b) => a - b));
      expect(ys.at(-1)).toBeGreaterThan(ys[0] ?? 0);
    }
    expect(functions?.map(({ curve }) => curve)).toEqual([
      "falls evenly between the two; less earns no more, and more earns nothing",
      "falls evenly from one to the next",
      "every tenfold increase takes the same away; less earns no more, and more earns nothing",
    ]);
    expect(functions?.[0]?.steps.map(({ label }) => label)).toEqual([
      "0 basis points",
      "200 basis points",
    ]);
  });

  test("a need's own weights give order, places and scores of its guide, and are told", () => {
    const view = viewUseCase(compiled, ID, "small-loan");
    expect(view.weights).toContain("Cost 10 % (published 50 %)");
    expect(view.weights).toContain("Help 80 % (published 20 %)");
    const html = renderToStaticMarkup(createElement(UseCasePage, { view }));
    expect(html).toContain("This need has weights of its own");
    // By cost alone members would be first; with a report, and help at 80 of 100, it is alder.
    expect(view.picks.picks.map(({ name }) => name)).toEqual(["Alder Desk", "Members Credit"]);
    expect(view.picks.picks[0]?.standing).toMatch(/^Place 1/);
    const chosen = viewChosenList(compiled, ID, new URLSearchParams({ use: "small-loan" }));
    const [first] = chosen.choice.blocks.flatMap(({ rows }) => rows);
    expect(view.picks.picks[0]?.standing).toContain(`${first?.row.proven} of 10`);
    expect(chosen.choice.weights).toMatch(
      /^The weights of “A small loan” differ from ours by 60 points of 100\./,
    );
    const moved = viewChosenList(
      compiled,
      ID,
      new URLSearchParams({ use: "small-loan", "w.fees": "20" }),
    );
    expect(moved.choice.weights).toMatch(/^Your weights differ from ours by/);
  });

  test("the foot of its pages has its own day, and calls nothing an edition before one is frozen", () => {
    const site = viewSite(compiled);
    const foot = (id: string) => {
      const section = site.sections.find(({ href }) => href === `/${id}`);
      const html = renderToStaticMarkup(createElement(SiteFooter, { site, section }));
      return html.replaceAll(/<[^>]+>/g, "");
    };
    expect(foot(ID)).toContain("Crypto loan desks: the next edition, as of 28 Nov 2026.");
    const [other] = compiled.catalog.categories.filter(({ editions }) => editions.length > 0);
    expect(foot(other?.id ?? "")).toMatch(/: (?:the next edition|edition \d{4}-\d\d), as of /);
    expect(foot("about")).toContain(`As of ${site.edition}.`);
  });
});

describe("a frozen edition", () => {
  test("keeps the units by name, with what they are, and is read again", async () => {
    expect(await runCommand("edition", "2026-11", ID)).toMatchObject({ status: 0, stderr: "" });
    const frozen = read("editions/2026-11.yml");
    expect(frozen).toContain("unit: eur");
    expect(frozen).toMatch(/^units:\n {2}eur:/m);
    expect(await runCommand("check")).toMatchObject({ status: 0 });
    const { content } = checkContent(readFiles(folder));
    const again = content?.categories.find(({ id }) => id === ID)?.editions[0]?.data.facts;
    expect(again?.lent_eur).toMatchObject({ unit: { name: "eur", before: "€" } });
  });
});
