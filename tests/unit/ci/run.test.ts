import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

/** What tsx needs to run; only these are "installed" in the made-up repository. */
const PACKAGES = ["tsx", "esbuild", "get-tsconfig", "resolve-pkg-maps"];
const REAL = join(process.cwd(), "node_modules");
const COMMAND = `console.log(JSON.stringify({ cwd: process.cwd(), args: process.argv.slice(2), port: process.env.PORT ?? null, mended: process.env.ASSAY_MENDED ?? null }));\n`;
const NO_PACKAGES = "No packages yet: installing the packages of package-lock.json ...\n";

let root = "";
let elsewhere = "";
const at = (...names: string[]): string => join(root, ...names);

/** An npm that writes down that it was called, and copies the packages anew. */
const NPM = `#!${process.execPath}
import { appendFileSync, cpSync, rmSync, symlinkSync, writeFileSync, mkdirSync } from "node:fs";
appendFileSync(process.env.NPM_LOG, process.cwd() + " " + process.argv.slice(2).join(" ") + "\\n");
if (process.env.NPM_FAILS) process.exit(7);
rmSync("node_modules", { recursive: true, force: true });
mkdirSync("node_modules");
for (const name of ${JSON.stringify(PACKAGES)}) cpSync(process.env.REAL + "/" + name, "node_modules/" + name, { recursive: true });
symlinkSync(process.env.REAL + "/@esbuild", "node_modules/@esbuild");
writeFileSync("node_modules/.package-lock.json", process.env.LOCK);
`;

function readVersion(name: string): string {
  const { version } = JSON.parse(readFileSync(join(REAL, name, "package.json"), "utf8"));
  return String(version);
}

const packages = {
  "": {},
  ...Object.fromEntries(
    PACKAGES.map((name) => [`node_modules/${name}`, { version: readVersion(name) }]),
  ),
};
/** What npm says it has installed; the lockfile names a package of other systems besides. */
const installed = JSON.stringify({ packages });
const lock = JSON.stringify({
  packages: { ...packages, "node_modules/for-another": { version: "1.0.0", optional: true } },
});

/** Runs a command of the made-up repository from another folder. */
function run(args: readonly string[], env: Record<string, string> = {}): SpawnSyncReturns<string> {
  const { npm_execpath: _, ...own } = process.env;
  return spawnSync(process.execPath, [at(".ci", "run.mjs"), ...args], {
    cwd: elsewhere,
    encoding: "utf8",
    env: {
      ...own,
      PATH: `${at("bin")}${delimiter}${own.PATH}`,
      NPM_LOG: at("npm.log"),
      REAL,
      LOCK: installed,
      ...env,
    },
  });
}

function countInstalls(): number {
  return existsSync(at("npm.log"))
    ? readFileSync(at("npm.log"), "utf8").trim().split("\n").length
    : 0;
}

function readOutput({ stdout }: SpawnSyncReturns<string>): unknown {
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "assay-ci-"));
  elsewhere = mkdtempSync(join(tmpdir(), "assay-elsewhere-"));
  for (const folder of [".ci", "bin", "lib/build", "lib/editor"])
    mkdirSync(at(folder), { recursive: true });
  cpSync(".ci/run.mjs", at(".ci", "run.mjs"));
  writeFileSync(at("package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(at("package-lock.json"), lock);
  for (const file of ["lib/build/start.ts", "lib/build/run-step.ts", "lib/editor/check.ts"])
    writeFileSync(at(file), COMMAND);
  writeFileSync(at("bin", "npm"), NPM);
  chmodSync(at("bin", "npm"), 0o755);
  mkdirSync(join(elsewhere, "node_modules"));
  writeFileSync(join(elsewhere, "node_modules", "precious.js"), "");
});
afterEach(() => {
  for (const folder of [root, elsewhere]) rmSync(folder, { recursive: true });
});

describe("the first step of every command", () => {
  test("installs what is missing, in its own folder, once; then runs the command there", () => {
    const first = run(["check", "--base=x", "a file"]);
    expect(first.stderr).toBe(NO_PACKAGES);
    expect(JSON.parse(first.stdout)).toEqual({
      cwd: root,
      args: ["--base=x", "a file"],
      port: null,
      mended: null,
    });
    expect(readFileSync(at("npm.log"), "utf8")).toMatch(
      new RegExp(`^${root} ci --ignore-scripts --include=dev .*\\n$`),
    );
    expect(readdirSync(join(elsewhere, "node_modules"))).toEqual(["precious.js"]);
    expect(readOutput(run(["start"]))).toMatchObject({ cwd: root, args: [] });
    expect(countInstalls()).toBe(1);
  });

  test("a step is told which one it is, and a variable that is set to nothing is not set", () => {
    expect(readOutput(run(["unit", "some.test.ts"], { PORT: "" }))).toEqual({
      cwd: root,
      args: ["unit", "some.test.ts"],
      port: null,
      mended: null,
    });
    expect(readOutput(run(["lint"], { PORT: "80" }))).toMatchObject({ args: ["lint"], port: "80" });
  });

  test.each([
    ["a package is gone", () => rmSync(at("node_modules/get-tsconfig"), { recursive: true })],
    ["a file of a package is gone", () => rmSync(at("node_modules/get-tsconfig/LICENSE"))],
    [
      "a package says nothing about itself",
      () => writeFileSync(at("node_modules/tsx/package.json"), "{"),
    ],
    [
      "the list of what is installed is cut off",
      () => writeFileSync(at("node_modules/.package-lock.json"), "{"),
    ],
    [
      "another version is wanted",
      () =>
        writeFileSync(
          at("node_modules/.package-lock.json"),
          lock.replace(readVersion("tsx"), "0.0.1"),
        ),
    ],
  ])("%s: it is mended", (_, damage) => {
    run(["start"]);
    damage();
    const { status, stderr } = run(["start"]);
    expect([status, countInstalls()]).toEqual([0, 2]);
    expect(stderr).toContain("Packages are missing or damaged: installing");
  });

  test("a package whose text is broken is mended at the first import, once", () => {
    run(["start"]);
    const [entry = ""] = readdirSync(at("node_modules/tsx/dist/esm/api")).filter((name) =>
      name.endsWith(".mjs"),
    );
    appendFileSync(at("node_modules/tsx/dist/esm/api", entry), "\nimport {");
    const again = run(["start"]);
    const { status, stderr } = again;
    expect(stderr).not.toContain("SyntaxError");
    expect(stderr).toContain("A package is damaged: installing");
    expect([status, countInstalls()]).toEqual([0, 2]);
    // What is started then mends its own packages, if it has to.
    expect(readOutput(again)).toMatchObject({ mended: null });
  });

  test("a fault of the command itself is no damage", () => {
    writeFileSync(at("lib/build/start.ts"), 'throw new Error("its own fault");\n');
    const { status, stderr } = run(["start"]);
    expect(stderr).toContain("its own fault");
    expect([status, countInstalls()]).toEqual([1, 1]);
    writeFileSync(at("lib/build/start.ts"), 'JSON.parse("{");\n');
    expect(run(["start"]).stderr).toContain("SyntaxError");
    expect(countInstalls()).toBe(1);
  });

  test("an npm that fails or cannot be started is told in words", () => {
    const failed = run(["start"], { NPM_FAILS: "1" });
    expect([failed.status, failed.stderr]).toEqual([
      1,
      `${NO_PACKAGES}npm could not install the packages; what it says stands above.\n`,
    ]);
    const missing = run(["start"], { PATH: dirname(at("nothing", "x")) });
    expect(missing.status).toBe(1);
    expect(missing.stderr).toMatch(/\nnpm could not be started: .*\nInstall npm, or run `npm ci`/);
  });

  test("npm's own file is run where npm names it, without a shell", () => {
    mkdirSync(at("npm"));
    symlinkSync(at("bin", "npm"), at("npm", "npm-cli.js"));
    const env = { npm_execpath: at("npm", "npm-cli.js"), PATH: dirname(at("nothing", "x")) };
    expect(run(["start"], env).status).toBe(0);
    expect(countInstalls()).toBe(1);
  });

  test("an unknown command names the known ones, and installs nothing", () => {
    for (const name of ["chekc", "constructor", ""]) {
      const { status, stderr } = run([name]);
      expect(status).toBe(1);
      expect(stderr).toMatch(/^Unknown command ".*"\. Known: start, dev, test, build, /);
    }
    expect(countInstalls()).toBe(0);
  });
});

/** Starts a process as npm would, through which a command is started; resolves when the command runs. */
async function startThrough(file: string, args: readonly string[]) {
  const start = `require("node:child_process").spawn(${JSON.stringify(file)}, ${JSON.stringify(args)}, { stdio: "inherit" })`;
  const starter = spawn(process.execPath, ["-e", start], {
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      PATH: `${at("bin")}${delimiter}${process.env.PATH}`,
      NPM_LOG: at("npm.log"),
      REAL,
      LOCK: installed,
    },
  });
  await once(starter.stdout, "data");
  return starter;
}

// Elsewhere a shell is replaced by what it runs last.
describe.runIf(process.platform === "linux")("a command that stays", () => {
  const direct = (): [string, string[]] => [process.execPath, [at(".ci", "run.mjs"), "start"]];
  const behindShell = (): [string, string[]] => [
    "sh",
    ["-c", `'${process.execPath}' '${at(".ci", "run.mjs")}' start; true`],
  ];
  test.each([
    ["directly", direct],
    ["through a shell that lives on", behindShell],
  ])("ends when whoever started it %s was killed", async (_, command) => {
    writeFileSync(at("lib/build/start.ts"), `console.log("here"); setInterval(() => {}, 1000);\n`);
    run(["check"]);
    const starter = await startThrough(...command());
    starter.kill("SIGKILL");
    // The stream ends when nobody holds it any more.
    await once(starter.stdout, "close");
    expect(starter.signalCode).toBe("SIGKILL");
  });
});
