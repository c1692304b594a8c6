// The one step that works before anything is installed: it installs what is missing, then runs a command through tsx.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

// npm names the folder it was called in; whoever calls this file without npm stands in it.
process.env.INIT_CWD ||= process.cwd();
// The folder this file belongs to, wherever it was called from.
process.chdir(join(dirname(fileURLToPath(import.meta.url)), ".."));

const STEPS = ["lint", "format", "types", "dead-code", "unit", "e2e", "test:production"];
const COMMANDS = {
  start: "lib/build/start.ts",
  dev: "lib/build/dev.ts",
  test: "lib/build/test.ts",
  build: "lib/build/build-site.ts",
  export: "lib/build/export/export.ts",
  bench: "tests/bench/bench.ts",
  check: "lib/editor/check.ts",
  accept: "lib/editor/accept.ts",
  edition: "lib/editor/edition.ts",
  schemas: "lib/editor/write-schemas.ts",
  new: "lib/editor/new.ts",
  impact: "lib/editor/impact.ts",
  report: "lib/editor/report.ts",
  score: "lib/editor/score/score.ts",
  ...Object.fromEntries(STEPS.map((name) => [name, "lib/build/run-step.ts"])),
};
const MINIMUM = [20, 20];
const INSTALLED = "node_modules/.assay-installed.json";

function stop(...lines) {
  for (const line of lines) console.error(line);
  process.exit(1);
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/** How many files each folder of packages holds: what was deleted since shows in it, in a tenth of a second. */
function countFiles(folder) {
  let count = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name.startsWith(".")) continue;
    count += entry.isDirectory() ? countFiles(join(folder, entry.name)) : 1;
  }
  return count;
}

/** Whether every package of the lockfile that this machine needs is installed whole, in its exact version. */
function isInstalled() {
  const wanted = readJson("package-lock.json")?.packages ?? {};
  const present = readJson("node_modules/.package-lock.json")?.packages;
  if (!present) return false;
  const isWhole = Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === "" || (optional && !present[path])) return true;
    return present[path]?.version === version && readJson(join(path, "package.json")) !== null;
  });
  if (!isWhole) return false;
  const files = countFiles("node_modules");
  const counted = readJson(INSTALLED);
  // Packages that somebody installed by hand are counted when they are first seen.
  if (counted === null) writeFileSync(INSTALLED, JSON.stringify({ files }));
  return counted === null || files >= counted.files;
}

/** Says so on standard error: what a command prints may go on to another program. */
function install(reason) {
  console.error(`${reason}: installing the packages of package-lock.json ...`);
  const flags = "ci --ignore-scripts --include=dev --no-audit --no-fund --loglevel=error".split(
    " ",
  );
  // npm names its own file to what it runs; asked for by its name, it needs a shell on Windows.
  const own = process.env.npm_execpath;
  const isOwn = own !== undefined && /npm-cli\.[cm]?js$/.test(own) && existsSync(own);
  const stdio = ["inherit", 2, "inherit"];
  const { status, error } = isOwn
    ? spawnSync(process.execPath, [own, ...flags], { stdio })
    : spawnSync("npm", flags, { stdio, shell: process.platform === "win32" });
  if (error)
    stop(`npm could not be started: ${error.message}.`, "Install npm, or run `npm ci` yourself.");
  if (status !== 0) stop("npm could not install the packages; what it says stands above.");
  writeFileSync(INSTALLED, JSON.stringify({ files: countFiles("node_modules") }));
}

const [name = "", ...rest] = process.argv.slice(2);
if (!Object.hasOwn(COMMANDS, name))
  stop(`Unknown command "${name}". Known: ${Object.keys(COMMANDS).join(", ")}.`);
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < MINIMUM[0] || (major === MINIMUM[0] && minor < MINIMUM[1]))
  stop(`Node ${MINIMUM.join(".")} or newer is needed; this is ${process.versions.node}.`);
if (!isInstalled())
  install(existsSync("node_modules") ? "Packages are missing or damaged" : "No packages yet");

// A variable that is set to nothing is not set. A plain object, since the real one is slow to ask, and a parser asks it at each sign.
const { ASSAY_MENDED: hasMended, ...environment } = Object.fromEntries(
  Object.entries(process.env).filter(([, value]) => value !== ""),
);
// That packages were mended concerns this process alone, and none that it starts.
process.env = environment;
process.env.NEXT_TELEMETRY_DISABLED = "1";

/** Who started us: our parent, and where that is npm's shell, which lives on without npm, who started the shell. */
function findStarter() {
  const { ppid } = process;
  const read = (name) => {
    try {
      return readFileSync(`/proc/${ppid}/${name}`, "utf8");
    } catch {
      return "";
    }
  };
  const isShell = read("cmdline").includes(".ci/run.mjs");
  return isShell ? `${ppid} of ${/^.*\) \S (\d+)/s.exec(read("stat"))?.[1]}` : `${ppid}`;
}

// The shell passes no signal on: when whoever started us is gone, nobody is left to stop the server.
const starter = findStarter();
setInterval(() => findStarter() === starter || process.kill(process.pid, "SIGTERM"), 1000).unref();

/** Runs a command in this process. A package that turns out to be damaged is mended, once. */
async function run(script) {
  const { register } = await import("tsx/esm/api");
  register();
  await import(pathToFileURL(script).href);
}

process.argv = [process.argv[0], COMMANDS[name], ...(STEPS.includes(name) ? [name] : []), ...rest];
/** Whether a fault comes from a package that is missing or cannot be read, and not from the command. */
function isDamage(fault) {
  const text = String(fault?.stack ?? fault);
  const [, first = ""] = /\n\s+at ([^\n]*)/.exec(text) ?? [];
  if (fault instanceof SyntaxError) return first.includes("node:internal/modules");
  return (
    /Cannot find (?:module|package)|Invalid package/.test(text) && text.includes("node_modules")
  );
}

try {
  await run(COMMANDS[name]);
} catch (fault) {
  if (hasMended || !isDamage(fault)) throw fault;
  install("A package is damaged");
  const again = spawnSync(process.execPath, [fileURLToPath(import.meta.url), name, ...rest], {
    stdio: "inherit",
    env: { ...process.env, ASSAY_MENDED: "1" },
  });
  process.exit(again.status ?? 1);
}
