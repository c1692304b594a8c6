import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSite, isBuilt } from "#lib/build/build.ts";
import { NEXT, runScript } from "#lib/build/run-command.ts";
import { countPlaywright, countVitest, type TestCount } from "#lib/build/test-counts.ts";

/** A made-up site with other categories; its build proves that no category is named in code. */
const OTHER_SITE = {
  CONTENT_DIR: "tests/fixtures/other-content",
  ASSAY_DIR: ".assay/other",
  DIST_DIR: ".next-other",
};

const reports = mkdtempSync(join(tmpdir(), "assay-reports-"));
const vitestReport = join(reports, "vitest.json");
const playwrightReport = join(reports, "playwright.json");

async function succeed(
  script: string,
  args: readonly string[],
  env?: Record<string, string>,
): Promise<boolean> {
  return (await runScript(script, args, env)) === 0;
}

function runTypeScript(script: string, env?: Record<string, string>): Promise<boolean> {
  return succeed("node_modules/tsx/dist/cli.mjs", [script], env);
}

/** A port that nobody listens on just now. */
function findFreePort(): Promise<string> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(0, () => {
      const address = server.address();
      const port = typeof address === "object" && address ? String(address.port) : "";
      server.close(() => resolve(port));
    });
  });
}

interface Step {
  name: string;
  run: () => Promise<boolean>;
}

const STEPS: Step[] = [
  {
    name: "format and lint",
    run: () => succeed("node_modules/@biomejs/biome/bin/biome", ["ci", "--error-on-warnings", "."]),
  },
  {
    name: "types",
    run: async () =>
      (await succeed(NEXT, ["typegen"])) &&
      (await succeed("node_modules/typescript/bin/tsc", ["--noEmit", "--incremental", "false"])),
  },
  { name: "dead code", run: () => succeed("node_modules/knip/bin/knip.js", []) },
  { name: "content", run: () => runTypeScript("lib/editor/check.ts") },
  {
    name: "unit, content and architecture tests",
    run: () =>
      succeed("node_modules/vitest/vitest.mjs", [
        "run",
        "--config=tests/vitest.config.ts",
        "--root=.",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${vitestReport}`,
      ]),
  },
  { name: "build", run: async () => isBuilt() || (await buildSite()) },
  {
    name: "build of another site",
    run: () => runTypeScript("lib/build/build-if-changed.ts", OTHER_SITE),
  },
  {
    name: "the built sites in a browser",
    run: async () =>
      succeed(
        "node_modules/@playwright/test/cli.js",
        ["test", "--config=tests/e2e/playwright.config.ts"],
        {
          PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
          SITE_PORT: await findFreePort(),
          OTHER_PORT: await findFreePort(),
        },
      ),
  },
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
for (const { name, run } of STEPS) {
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
const counts = [readCount(vitestReport, countVitest), readCount(playwrightReport, countPlaywright)];
rmSync(reports, { recursive: true });
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${lines.join("\n")}`);
if (broken !== null) console.log(`\nStopped at: ${broken}.`);
console.log(`\n${passed} passed, ${broken === null ? failed : Math.max(failed, 1)} failed`);
process.exit(broken === null && failed === 0 ? 0 : 1);
