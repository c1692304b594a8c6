import { parseArgs } from "node:util";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { checkContent } from "#lib/content/check-content.ts";
import { findContentFolder, readContent } from "#lib/content/read-content.ts";
import { compareCatalogs } from "#lib/editor/compare-catalogs.ts";
import { formatImpact } from "#lib/editor/format-impact.ts";
import { listChangedFiles, readFork } from "#lib/editor/git.ts";
import { printProblems } from "#lib/editor/print-problems.ts";

const USAGE = "npm run impact -- --base=<revision> [--format=markdown|json]";

/** Compiles the content, or says in words why it cannot be. */
function compile({ content, problems }: ReturnType<typeof checkContent>, when: string) {
  if (content) return compileContent(content);
  printProblems(problems);
  throw new Error(`The content ${when} has problems, so there is nothing to compare.`);
}

try {
  const { values } = parseArgs({
    options: { base: { type: "string" }, format: { type: "string", default: "markdown" } },
  });
  const { base, format } = values;
  if (base === undefined || (format !== "markdown" && format !== "json"))
    throw new Error(`Usage: ${USAGE}`);
  const folder = findContentFolder();
  const before = compile(checkContent(readFork(base, folder)), "at the base");
  const after = compile(await readContent(folder), "now");
  const impact = compareCatalogs(before, after, new Set(listChangedFiles(base, folder)));
  console.log(format === "json" ? JSON.stringify(impact, null, 2) : formatImpact(impact));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
