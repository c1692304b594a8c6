import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readContent } from "#lib/content/read-content.ts";
import type { Content } from "#lib/domain/content.ts";
import { type CheckOptions, readCheckOptions } from "#lib/editor/check-options.ts";
import { UsageError } from "#lib/editor/command.ts";
import { makeGeneratedFiles } from "#lib/editor/generated-files.ts";
import { planEdition } from "#lib/editor/plan-edition.ts";
import { runCheck } from "#lib/editor/run-check.ts";
import { makeCatalog } from "#lib/ranking/catalog.ts";
import { OTHER_CONTENT, refreeze, textOfFile } from "#tests/fixtures/content-files.ts";

const CUP = "tea-houses/providers/quick-cup.md";
const STEEP = "tea-houses/providers/long-steep.md";

let root = "";
let folder = "";

function git(...args: string[]): void {
  const { status, stderr } = spawnSync(
    "git",
    ["-c", "user.name=A", "-c", "user.email=a@b.example", ...args],
    { cwd: root, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
}

function edit(file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`"${from}" is not in ${file}`);
  writeFileSync(path, text.replace(from, to));
}

const WHOLE: CheckOptions = {
  files: [],
  base: null,
  format: "text",
  advice: false,
  acceptLater: false,
};

/** The day of the made-up site's newest edition. */
const TODAY = "2026-06-30";

function check(options: Partial<CheckOptions> = {}, today = TODAY) {
  return runCheck({ ...WHOLE, ...options }, folder, today);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "assay-check-"));
  folder = join(root, "content");
  cpSync(OTHER_CONTENT, folder, { recursive: true });
  writeFileSync(join(folder, "README.md"), "# Handbook\n\n## Facts\n\nText.\n");
  git("init", "-q", "-b", "main");
  git("add", "-A");
  git("commit", "-q", "-m", "Begin");
  vi.spyOn(process, "cwd").mockReturnValue(root);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

/** Git looks at the folder it is started in. */
function inRoot<Result>(run: () => Promise<Result>): Promise<Result> {
  const before = process.env.GIT_DIR;
  const tree = process.env.GIT_WORK_TREE;
  process.env.GIT_DIR = join(root, ".git");
  process.env.GIT_WORK_TREE = root;
  return run().finally(() => {
    for (const [name, value] of [
      ["GIT_DIR", before],
      ["GIT_WORK_TREE", tree],
    ] as const) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  });
}

test("a folder in order says so and how much advice there is", async () => {
  const { ok, output } = await check();
  expect(ok).toBe(true);
  expect(output).toMatch(
    /^The content is in order: 9 providers in 2 categories\.\n\d+ pieces of advice/,
  );
});

test("a message teaches: what, where, the right form, and the handbook's line", async () => {
  edit(CUP, "value: counter", "value: countre");
  const { ok, output } = await check();
  expect(ok).toBe(false);
  expect(output).toContain("content/tea-houses/providers/quick-cup.md:15:19 facts.style.value");
  expect(output).toContain('did you mean "counter"?');
  expect(output).toContain("  example: style: { value: garden, sources: [own] }");
  expect(output).toContain("  see: content/README.md:3");
});

test("only the files named can fail; what is wrong elsewhere is listed apart", async () => {
  edit(CUP, "value: counter", "value: countre");
  const other = await check({ files: [STEEP] });
  expect(other.ok).toBe(true);
  expect(other.output).toContain("These files are in order.");
  expect(other.output).toContain(
    "Elsewhere, not from this change:\n  content/tea-houses/providers/quick-cup.md:15",
  );
  expect((await check({ files: [CUP] })).ok).toBe(false);
});

test("of what is wrong elsewhere ten are listed, and the rest is counted", async () => {
  const listed = async (count: number) => {
    for (let index = 0; index < count; index += 1)
      writeFileSync(join(folder, `tea-houses/providers/broken-${index}.md`), "none\n");
    const { output } = await check({ files: [STEEP] });
    return output.split("\n").filter((line) => line.startsWith("  "));
  };
  expect(await listed(10)).toHaveLength(10);
  expect((await listed(11)).slice(10)).toEqual(["  ... and 1 more"]);
  const twelve = await listed(12);
  expect(twelve.slice(0, 10).every((line) => line.endsWith(":1 no-front-matter"))).toBe(true);
  expect(twelve.slice(10)).toEqual(["  ... and 2 more"]);
});

test("against a base, old problems of others are theirs", async () => {
  edit(CUP, "value: counter", "value: countre");
  git("commit", "-qam", "Break one");
  edit(STEEP, "regions: One street.", "regions: Two streets.");
  const mine = await inRoot(() => check({ base: "HEAD" }));
  expect(mine.ok).toBe(true);
  expect(mine.output).toContain("Elsewhere, not from this change");
});

test("against a base, what a change breaks in another file is the change's own", async () => {
  edit(
    STEEP,
    "pot_price: { at_least: 4, at_most: 9, sources: [own] }",
    'pot_price: { unknown: "Asked.", looked: 2026-06-20 }',
  );
  const { ok, output } = await inRoot(() => check({ base: "HEAD" }));
  expect(ok).toBe(false);
  expect(output).toContain("tea-houses/use-cases/warm-seat.md");
  expect(output).toContain("fact-without-value");
});

test("a provider's score that nobody accepted fails its own change", async () => {
  edit(CUP, "newest_pot: { value: 2025-02,", "newest_pot: { value: 2025-09,");
  const named = await check({ files: [CUP] });
  expect(named.ok).toBe(false);
  expect(named.output).toContain("content/tea-houses/editions/next/quick-cup.yml");
  expect((await check({ files: [STEEP] })).ok).toBe(true);
});

test("in a change from outside, a score that nobody accepted is a notice with the command", async () => {
  edit(CUP, "newest_pot: { value: 2025-02,", "newest_pot: { value: 2025-09,");
  const { ok, output } = await inRoot(() =>
    check({ base: "HEAD", format: "github", acceptLater: true }),
  );
  expect(ok).toBe(true);
  expect(output).toMatch(
    /^::notice file=content\/tea-houses\/editions\/next\/quick-cup\.yml,.*scores-accepted-later.*npm run accept/m,
  );
  expect(output).not.toContain("::error");
  edit(CUP, "value: counter", "value: countre");
  expect((await inRoot(() => check({ base: "HEAD", acceptLater: true }))).ok).toBe(false);
});

test("an edition may not lie after today, which is advice, whatever files are looked at", async () => {
  for (const options of [{}, { files: [STEEP] }, { format: "json" as const }]) {
    const late = await check(options, "2026-06-29");
    expect(late.ok).toBe(true);
    expect(late.output).toContain("edition-after-today");
    expect(late.output).toContain("2026-06-30");
    expect((await check(options)).output).not.toContain("edition-after-today");
  }
});

test("the day on which somebody looked may lie after the edition, the day of a fact may not", async () => {
  edit(CUP, "read: 2026-06-20", "read: 2026-11-20");
  edit(CUP, "looked: 2026-06-20", "looked: 2026-11-20");
  expect((await check({ acceptLater: true })).output).not.toContain("[problem");
  edit(CUP, "newest_pot: { value: 2025-02,", "newest_pot: { value: 2026-07,");
  expect((await check({ acceptLater: true })).output).toContain("[problem: date-after-edition]");
});

test("a file that is not there is a problem, not silence", async () => {
  const { ok, output } = await check({ files: ["tea-houses/providers/nobody.md"] });
  expect(ok).toBe(false);
  expect(output).toContain("missing-file");
});

test("annotations cannot be forged and say all that the text says", async () => {
  edit(CUP, "headline: Counter with a queue", 'headline: "::error::x %0A ##[error]"\nfees_: 1');
  const { output } = await check({ format: "github" });
  for (const line of output.split("\n")) expect(line).toMatch(/^::(error|notice) file=content\//);
  expect(output).toContain("example: ");
  expect(output).toMatch(/see content\/README\.md, line \d+/);
});

test("JSON holds every field, and whether all is well", async () => {
  edit(CUP, "value: counter", "value: countre");
  const { output } = await check({ format: "json", files: [STEEP] });
  const report = JSON.parse(output);
  expect(report).toMatchObject({ version: 1, ok: true });
  expect(report.elsewhere[0]).toMatchObject({
    level: "problem",
    rule: "wrong-value",
    file: "content/tea-houses/providers/quick-cup.md",
    line: 15,
    column: 19,
    path: "facts.style.value",
    handbook: { file: "content/README.md", line: 3, part: "facts" },
  });
});

test("advice names old, undated and guide-only facts, gaps, and names without a link", async () => {
  edit(STEEP, "Long Steep stands beside", "Nobody's Room and Old Urn stand beside Long Steep and");
  const { output } = await check({ advice: true });
  for (const rule of [
    "fact-old",
    "fact-undated",
    "fact-guide-only",
    "facts-not-looked-for",
    "name-without-link",
    "unlisted-provider",
  ])
    expect(output).toContain(`[advice: ${rule}]`);
  expect(output).toContain("named without a link: Old Urn");
  expect(output).toContain("named, with no page here: Nobody's Room");
});

test("against a base, a new edition has to be what the content gives", async () => {
  const forged = refreeze(
    textOfFile("tea-houses/editions/2026-01.yml"),
    "as_of: 2026-01-31",
    "as_of: 2026-01-30",
  );
  rmSync(join(folder, "tea-houses/editions/2026-01.yml"));
  git("commit", "-q", "-am", "Without an edition");
  writeFileSync(join(folder, "tea-houses/editions/2026-01.yml"), forged);
  const { ok, output } = await inRoot(() => check({ base: "HEAD" }));
  expect(ok).toBe(false);
  expect(output).toMatch(/2026-01\.yml:1:1 \[problem: edition-not-frozen-here\]/);
  rmSync(join(folder, "tea-houses/editions/2026-01.yml"));
  const { content, files } = await readContent(folder);
  const plan = planEdition(["2026-06"], makeCatalog(content as Content), files);
  for (const { path, text } of plan.files) writeFileSync(join(folder, path), text);
  expect(await inRoot(() => check({ base: "HEAD" }))).toMatchObject({ ok: true });
});

test("schemas that are stale are a problem of the change that makes them so, and of no other", async () => {
  const write = async () => {
    const { content } = await readContent(folder);
    const text = readFileSync(join(folder, "README.md"), "utf8");
    const handbook = { path: "content/README.md", text };
    mkdirSync(join(root, "public/schemas"), { recursive: true });
    for (const file of makeGeneratedFiles(content as Content, handbook))
      writeFileSync(join(root, file.path), file.text);
  };
  await write();
  git("add", "-A");
  git("commit", "-q", "-m", "With schemas");
  expect(await inRoot(() => check({ base: "HEAD" }))).toMatchObject({ ok: true });
  // A fact more: the change of the category is what makes them stale, and it says which command mends that.
  edit("tea-houses/category.md", "counter: Counter }", "counter: Counter, loft: Loft }");
  const { ok, output } = await inRoot(() => check({ base: "HEAD" }));
  expect(ok).toBe(false);
  expect(output).toContain("README.md:1:1 [problem: generated-stale]");
  expect(output).toContain("public/schemas/tea-houses-provider.json");
  expect(output).toContain("npm run schemas");
  // Whoever changes an entry alone is not held up by it.
  git("commit", "-q", "-am", "Forgotten");
  edit(CUP, "regions: One corner.", "regions: One other corner.");
  const other = await inRoot(() => check({ base: "HEAD" }));
  expect(other.ok).toBe(true);
  expect(other.output).toContain("Elsewhere, not from this change:");
  expect(other.output).toContain("generated-stale");
  // The command mends it, and what no category has any more is told too.
  await write();
  expect(await check()).toMatchObject({ ok: true });
  writeFileSync(join(root, "public/schemas/gone-provider.json"), "{}");
  const { output: left } = await check();
  expect(left).toMatch(/generated-stale\]\n {2}found: public\/schemas\/gone-provider\.json;/);
});

test("against a base, a frozen edition can neither go nor be frozen anew", async () => {
  const file = "tea-houses/editions/2026-01.yml";
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  writeFileSync(path, refreeze(text, "name: Quick Cup", "name: Quick Mug"));
  const changed = await inRoot(() => check({ base: "HEAD" }));
  expect(changed.output).toMatch(
    /2026-01\.yml:1:1 \[problem: frozen-edition-changed\]\n.*another text/,
  );
  expect(changed.ok).toBe(false);
  rmSync(path);
  const gone = await inRoot(() => check({ base: "HEAD" }));
  expect(gone.output).toMatch(/frozen-edition-changed\]\n.*no such file any more/);
  writeFileSync(path, text);
  expect((await inRoot(() => check({ base: "HEAD" }))).ok).toBe(true);
});

test.each([["--formt=x"], ["--format=xml"], ["--base"]])(
  "%s is refused with the usage",
  (argument) => {
    expect(() => readCheckOptions([argument], "content")).toThrow(UsageError);
    expect(() => readCheckOptions([argument], "content")).toThrow(/Usage: npm run check/);
  },
);

test("without further words problems alone are listed, as text, against nothing", () => {
  expect(readCheckOptions([], "content")).toMatchObject({ advice: false, files: [] });
  expect(readCheckOptions(["--advice"], "content").advice).toBe(true);
});

test("who runs it may leave acceptance to a maintainer, by option or for a whole run", () => {
  expect(readCheckOptions([], "content").acceptLater).toBe(false);
  expect(readCheckOptions(["--accept-later"], "content").acceptLater).toBe(true);
  vi.stubEnv("ACCEPT_LATER", "yes");
  expect(readCheckOptions([], "content").acceptLater).toBe(true);
  vi.unstubAllEnvs();
});

test("a file may be named from where one stands or from the content folder", () => {
  expect(readCheckOptions([join(folder, CUP), CUP, `content/${CUP}`], folder).files).toEqual([
    CUP,
    CUP,
    CUP,
  ]);
});
