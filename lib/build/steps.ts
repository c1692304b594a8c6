import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { buildSite } from "#lib/build/build.ts";
import { findFreePort } from "#lib/build/ports.ts";
import { NEXT, runScript } from "#lib/build/run-command.ts";

/** The made-up site's content as it is built: with categories in which every text is as long and as odd as it may be. */
const OTHER_CONTENT = ".assay/other-content";

/** A made-up site with other categories; its build proves that no category is named in code. The framework's folder is shared: what it has compiled is the same. */
const OTHER_SITE = { CONTENT_DIR: OTHER_CONTENT, ASSAY_DIR: resolve(".assay/other") };

/** Runs a step with further arguments for its tool; resolves to whether it went well. */
export type Step = (args: readonly string[]) => Promise<boolean>;

async function succeed(
  script: string,
  args: readonly string[],
  env?: Record<string, string>,
): Promise<boolean> {
  return (await runScript(script, args, env)) === 0;
}

const BIOME = "node_modules/@biomejs/biome/bin/biome";
const VITEST = "node_modules/vitest/vitest.mjs";
const PLAYWRIGHT = "node_modules/@playwright/test/cli.js";
const TYPESCRIPT = "node_modules/typescript/bin/tsc";

type StepName =
  | "lint"
  | "format"
  | "types"
  | "dead-code"
  | "unit"
  | "build"
  | "build of another site"
  | "e2e"
  | "test:production";

/** What is done by itself, by a command of the same name, and in a row by `npm test`. */
export const STEPS: Record<StepName, Step> = {
  lint: (args) => succeed(BIOME, ["ci", "--error-on-warnings", ...args, "."]),
  format: (args) => succeed(BIOME, ["check", "--write", ...args, "."]),
  types: async (args) =>
    (await succeed(NEXT, ["typegen"])) &&
    (await succeed(TYPESCRIPT, ["--noEmit", "--incremental", "false", ...args])),
  "dead-code": (args) => succeed("node_modules/knip/bin/knip.js", args),
  unit: (args) => succeed(VITEST, ["run", "--config=tests/vitest.config.ts", "--root=.", ...args]),
  build: () => buildSite(),
  "build of another site": async () =>
    (await succeed("tests/fixtures/write-odd-site.ts", [OTHER_CONTENT])) &&
    succeed("lib/build/build-site.ts", [], OTHER_SITE),
  e2e: async (args) =>
    (await STEPS.build([])) &&
    (await STEPS["build of another site"]([])) &&
    succeed(PLAYWRIGHT, ["test", "--config=tests/e2e/playwright.config.ts", ...args], {
      SITE_PORT: String(await findFreePort()),
      OTHER_PORT: String(await findFreePort()),
    }),
  "test:production": async (args) => {
    if (spawnSync("nginx", ["-v"]).error) {
      console.log("There is no nginx on this machine: the tests of production are left out.");
      return true;
    }
    const config = "--config=tests/production/vitest.config.ts";
    return (await STEPS.build([])) && succeed(VITEST, ["run", config, "--root=.", ...args]);
  },
};
