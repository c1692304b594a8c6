import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";

const ROOTS = ["app", "components", "lib"];

function listSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"));
}

/** What each layer may import from the project, longest folder first. */
const MAY_IMPORT: [folder: string, allowed: RegExp][] = [
  ["lib/content/check", /^#lib\/(domain|content\/check)\//],
  ["lib/content/read", /^#lib\/(domain|content)\//],
  ["lib/domain", /^#lib\/domain\//],
  ["lib/scoring", /^#lib\/scoring\//],
  ["lib/ranking", /^#lib\/(domain|scoring|ranking)\//],
  ["lib/views", /^#lib\/(domain|scoring|ranking|views)\//],
  ["lib/trial", /^#lib\/(domain|scoring|content\/check|ranking|views|trial)\//],
  ["lib/http", /^#lib\/(http|ranking\/load-catalog)/],
  ["lib/editor", /^#lib\//],
  ["lib/build", /^#lib\//],
  ["components", /^#(components\/|lib\/views\/|lib\/trial\/load-trial\.ts)/],
  ["app", /^(#(app|components|lib\/views)\/|#lib\/ranking\/load-(catalog|texts)\.ts)/],
];

const files = ROOTS.flatMap(listSources);

function listImports(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1] ?? "");
}

describe("imports follow the layers", () => {
  test.each(MAY_IMPORT)("%s", (folder, allowed) => {
    const own = files.filter((file) => file.startsWith(`${folder}/`));
    expect(own.length).toBeGreaterThan(0);
    const wrong = own.flatMap((file) =>
      listImports(file)
        .filter((name) => name.startsWith("#") && !allowed.test(name))
        .map((name) => `${file}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test("scoring imports nothing from outside, and only the check's own libraries reach the check", () => {
    const foreign = (folder: string): string[] =>
      files
        .filter((file) => file.startsWith(folder))
        .flatMap(listImports)
        .filter((name) => !name.startsWith("#"));
    expect(foreign("lib/scoring/")).toEqual([]);
    expect(foreign("lib/content/check/").filter((name) => name.startsWith("node:"))).toEqual([]);
    expect(foreign("lib/domain/").every((name) => name === "zod")).toBe(true);
  });

  test("no import goes by a relative path, in which the arrows cannot be seen", () => {
    const relative = files.flatMap((file) =>
      listImports(file)
        .filter((name) => name.startsWith(".") && !name.endsWith(".css"))
        .map((name) => `${file}: ${name}`),
    );
    expect(relative).toEqual([]);
  });

  test("lib knows neither React nor Next", () => {
    const wrong = files
      .filter((file) => file.startsWith("lib/"))
      .flatMap((file) => listImports(file).map((name) => `${file}: ${name}`))
      .filter((line) => /: (react|next)(\/|$|-)/.test(line));
    expect(wrong).toEqual([]);
  });
});

const AGAINST_THE_ARROWS: [file: string, name: string][] = [
  ["lib/scoring/a.ts", "#lib/domain/fact.ts"],
  ["lib/scoring/b.ts", "zod"],
  ["lib/domain/a.ts", "#lib/scoring/interval.ts"],
  ["lib/content/check/a.ts", "#lib/ranking/catalog.ts"],
  ["lib/content/check/b.ts", "node:fs"],
  ["lib/content/read/a.ts", "#lib/views/links.ts"],
  ["lib/ranking/a.ts", "#lib/content/read/read-content.ts"],
  ["lib/views/a.ts", "#lib/content/check/problem.ts"],
  ["lib/views/b.ts", "#components/logo.tsx"],
  ["lib/editor/a.ts", "react"],
  ["lib/trial/a.ts", "#lib/content/read/read-content.ts"],
  ["lib/trial/b.ts", "#lib/editor/git.ts"],
  ["components/d.ts", "#lib/content/check/problem.ts"],
  ["components/a.ts", "#lib/ranking/catalog.ts"],
  ["components/b.ts", "#lib/domain/fact.ts"],
  ["app/a.ts", "#lib/content/read/read-content.ts"],
  ["lib/scoring/c.ts", "../domain/fact.ts"],
  ["lib/domain/c.ts", "../scoring/interval.ts"],
  ["lib/content/check/c.ts", "../../ranking/catalog.ts"],
  ["lib/content/read/c.ts", "../../views/links.ts"],
  ["lib/ranking/c.ts", "../content/read/read-content.ts"],
  ["lib/views/c.ts", "../content/check/problem.ts"],
  ["lib/http/c.ts", "../views/links.ts"],
  ["components/c.ts", "../lib/ranking/catalog.ts"],
  ["app/c.ts", "../lib/content/read/read-content.ts"],
];
const ALONG_THE_ARROWS: [file: string, name: string][] = [
  ["lib/views/good.ts", "#lib/views/links.ts"],
  ["lib/ranking/good.ts", "#lib/scoring/interval.ts"],
  ["components/good.ts", "#lib/views/links.ts"],
  ["lib/build/good.ts", "#lib/views/links.ts"],
];

describe("the linter refuses an import against the arrows", () => {
  let report = "";

  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), "layers-"));
    copyFileSync(".biome.json", join(folder, ".biome.json"));
    for (const [file, name] of [...AGAINST_THE_ARROWS, ...ALONG_THE_ARROWS]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), `import { x } from "${name}";\n\nexport const y = x;\n`);
    }
    const biome = join(process.cwd(), "node_modules/@biomejs/biome/bin/biome");
    const flags = ["lint", "--vcs-enabled=false", "--max-diagnostics=200", "."];
    const { stdout, stderr } = spawnSync(process.execPath, [biome, ...flags], {
      cwd: folder,
      encoding: "utf8",
    });
    report = stdout + stderr;
    rmSync(folder, { recursive: true });
  });

  test.each(AGAINST_THE_ARROWS)("%s may not import %s", (file) => {
    expect(report).toMatch(new RegExp(`${file}:1:\\d+ lint/style/noRestrictedImports`));
  });
  test.each(ALONG_THE_ARROWS)("%s may import %s", (file) => {
    expect(report).not.toContain(`${file}:`);
  });
});

test("files stay short", () => {
  const long = files
    .map((file) => [readFileSync(file, "utf8").split("\n").length, file] as const)
    .filter(([lines]) => lines > 250);
  expect(long).toEqual([]);
});
