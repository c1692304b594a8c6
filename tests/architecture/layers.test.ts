import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { LAYERS } from "#lib/build/layers.ts";
import { LINT_RULES_FILE, makeLintRules } from "#lib/build/lint-rules.ts";
import { lint } from "#tests/architecture/lint.ts";

function listSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"));
}

const files = ["app", "components", "lib"].flatMap(listSources);

describe("the table of layers", () => {
  test("the linter's rules are those of the table", () => {
    expect(readFileSync(LINT_RULES_FILE, "utf8")).toBe(makeLintRules());
  });
  test("every file of the code lies in a layer", () => {
    const outside = files.filter((file) => !LAYERS.some(({ folder }) => file.startsWith(folder)));
    expect(outside).toEqual([]);
  });
  test("every layer has files", () => {
    for (const { folder } of LAYERS)
      expect(files.filter((file) => file.startsWith(`${folder}/`)).length, folder).toBeGreaterThan(
        0,
      );
  });
});

const AGAINST_THE_ARROWS: [file: string, name: string][] = [
  ["lib/scoring/a.ts", "#lib/domain/fact.ts"],
  ["lib/scoring/b.ts", "zod"],
  ["lib/scoring/c.ts", "../domain/fact.ts"],
  ["lib/domain/a.ts", "#lib/scoring/interval.ts"],
  ["lib/domain/b.ts", "node:path"],
  ["lib/domain/c.ts", "../scoring/interval.ts"],
  ["lib/content/rulebook/a.ts", "#lib/content/text/problem.ts"],
  ["lib/content/rulebook/b.ts", "zod"],
  ["lib/domain/d.ts", "zod"],
  ["lib/domain/e.ts", "#lib/domain/schema/ids.ts"],
  ["lib/domain/schema/a.ts", "#lib/content/text/problem.ts"],
  ["lib/content/text/a.ts", "#lib/content/yaml/yaml-values.ts"],
  ["lib/content/text/b.ts", "node:fs"],
  ["lib/content/yaml/a.ts", "#lib/content/files/parse-file.ts"],
  ["lib/content/markdown/a.ts", "#lib/content/rules/check-references.ts"],
  ["lib/content/files/a.ts", "#lib/content/rules/check-references.ts"],
  ["lib/content/files/b.ts", "#lib/content/check-content.ts"],
  ["lib/content/rules/a.ts", "#lib/ranking/catalog.ts"],
  ["lib/content/rules/b.ts", "node:fs"],
  ["lib/content/rules/c.ts", "../../ranking/catalog.ts"],
  ["lib/content/rules/d.ts", "#lib/domain/schema/provider.ts"],
  ["lib/content/a.ts", "#lib/views/words/links.ts"],
  ["lib/content/b.ts", "react"],
  ["lib/ranking/a.ts", "#lib/content/read-content.ts"],
  ["lib/ranking/b.ts", "node:fs"],
  ["lib/ranking/c.ts", "../content/read-content.ts"],
  ["lib/ranking/d.ts", "#lib/catalog/load-catalog.ts"],
  ["lib/ranking/e.ts", "#lib/domain/schema/criterion.ts"],
  ["lib/catalog/a.ts", "#lib/views/words/links.ts"],
  ["lib/views/a.ts", "#lib/content/text/problem.ts"],
  ["lib/views/b.ts", "#components/frame/logo.tsx"],
  ["lib/views/c.ts", "../content/text/problem.ts"],
  ["lib/views/d.ts", "#lib/catalog/load-catalog.ts"],
  ["lib/views/e.ts", "#lib/domain/schema/fact.ts"],
  ["lib/views/words/a.ts", "node:fs"],
  ["lib/http/a.ts", "#lib/views/words/links.ts"],
  ["lib/http/b.ts", "next/server"],
  ["lib/http/c.ts", "../views/words/links.ts"],
  ["lib/editor/a.ts", "react"],
  ["lib/editor/b.ts", "#components/frame/logo.tsx"],
  ["lib/build/a.ts", "next"],
  ["lib/trial/a.ts", "#lib/content/read-content.ts"],
  ["lib/trial/b.ts", "#lib/editor/git.ts"],
  ["lib/trial/c.ts", "node:fs"],
  ["lib/trial/d.ts", "#lib/domain/schema/provider.ts"],
  ["components/a.ts", "#lib/ranking/catalog.ts"],
  ["components/b.ts", "#lib/domain/fact.ts"],
  ["components/c.ts", "../lib/ranking/catalog.ts"],
  ["components/d.ts", "#lib/content/text/problem.ts"],
  ["components/e.ts", "#lib/trial/try-entry.ts"],
  ["components/f.ts", "next/link"],
  ["app/a.ts", "#lib/content/read-content.ts"],
  ["app/b.ts", "#lib/ranking/catalog.ts"],
  ["app/c.ts", "../lib/content/read-content.ts"],
];
const ALONG_THE_ARROWS: [file: string, name: string][] = [
  ["lib/domain/good.ts", "#lib/domain/fact.ts"],
  ["lib/domain/schema/good.ts", "zod"],
  ["lib/domain/schema/better.ts", "#lib/domain/fact.ts"],
  ["lib/content/better.ts", "#lib/domain/schema/site.ts"],
  ["lib/content/files/good.ts", "#lib/domain/schema/provider.ts"],
  ["lib/editor/good.ts", "#lib/domain/schema/ids.ts"],
  ["lib/content/good.ts", "node:fs/promises"],
  ["lib/content/rules/good.ts", "#lib/content/files/parse-file.ts"],
  ["lib/ranking/good.ts", "#lib/scoring/interval.ts"],
  ["lib/views/good.ts", "#lib/views/words/links.ts"],
  ["lib/trial/good.ts", "#lib/content/check-content.ts"],
  ["lib/build/good.ts", "#lib/views/words/links.ts"],
  ["components/good.ts", "#lib/views/words/links.ts"],
  ["components/parts/good.ts", "#lib/trial/load-trial.ts"],
  ["app/good.ts", "next"],
];

describe("the linter holds the arrows", () => {
  let report = "";

  beforeAll(() => {
    const rows = [...AGAINST_THE_ARROWS, ...ALONG_THE_ARROWS];
    report = lint(
      Object.fromEntries(
        rows.map(([file, name]) => [file, `import { x } from "${name}";\n\nexport const y = x;\n`]),
      ),
    );
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
