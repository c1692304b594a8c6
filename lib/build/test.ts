import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runScript } from "#lib/build/run-command.ts";
import { STEPS } from "#lib/build/steps.ts";
import { countPlaywright, countVitest, type TestCount } from "#lib/build/test-counts.ts";
import { exitUnlessBare } from "#lib/editor/command.ts";

exitUnlessBare({
  usage: "npm test",
  says: "Runs every check: format, types, dead code, content, units, and the built site in a browser.",
});
const reports = mkdtempSync(join(tmpdir(), "assay-reports-"));
const vitestReport = join(reports, "vitest.json");
const productionReport = join(reports, "production.json");
const playwrightReport = join(reports, "playwright.json");
process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = playwrightReport;

const report = (file: string): string[] => [
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${file}`,
];

const ALL: [name: string, run: () => Promise<boolean>][] = [
  ["format and lint", () => STEPS.lint([])],
  ["types", () => STEPS.types([])],
  ["dead code", () => STEPS["dead-code"]([])],
  ["content", async () => (await runScript("lib/editor/check.ts", [])) === 0],
  ["unit, content and architecture tests", () => STEPS.unit(report(vitestReport))],
  ["build", () => STEPS.build([])],
  ["build of another site", () => STEPS["build of another site"]([])],
  ["the built sites in a browser", () => STEPS.e2e([])],
  ["replicas behind nginx", () => STEPS["test:production"](report(productionReport))],
];

function readCount(file: string, count: (report: unknown) => TestCount): TestCount {
  try {
    return count(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return { passed: 0, failed: 0 };
  }
}

const lines: string[] = [];
let broken: string | null = null;
for (const [name, run] of ALL) {
  console.log(`\n== ${name}`);
  const began = Date.now();
  const ok = await run();
  lines.push(
    `${ok ? "ok    " : "failed"} ${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${name}`,
  );
  if (ok) continue;
  broken = name;
  break;
}
const counts = [
  readCount(vitestReport, countVitest),
  readCount(playwrightReport, countPlaywright),
  readCount(productionReport, countVitest),
];
rmSync(reports, { recursive: true });
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${lines.join("\n")}`);
if (broken !== null) console.log(`\nStopped at: ${broken}.`);
console.log(`\n${passed} passed, ${broken === null ? failed : Math.max(failed, 1)} failed`);
process.exit(broken === null && failed === 0 ? 0 : 1);
