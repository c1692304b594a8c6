// The one step that works before anything is installed: it installs what is missing, then hands over to tsx.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { constants } from "node:os";

const COMMANDS = new Set(["start", "dev", "test"]);
const MINIMUM = [20, 20];

function readPackages(file) {
  if (!existsSync(file)) return null;
  return JSON.parse(readFileSync(file, "utf8")).packages;
}

/** Whether every package of the lockfile that this machine needs is installed in its exact version. */
function isInstalled() {
  const wanted = readPackages("package-lock.json") ?? {};
  const present = readPackages("node_modules/.package-lock.json");
  if (!present) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === "" || optional || present[path]?.version === version,
  );
}

function install() {
  console.log("Installing the packages of package-lock.json ...");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const flags = [
    "ci",
    "--ignore-scripts",
    "--include=dev",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ];
  const { status } = spawnSync(npm, flags, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

const [command = "", ...rest] = process.argv.slice(2);
if (!COMMANDS.has(command)) {
  console.error(`Unknown command "${command}". Known: ${[...COMMANDS].join(", ")}.`);
  process.exit(2);
}
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < MINIMUM[0] || (major === MINIMUM[0] && minor < MINIMUM[1])) {
  console.error(`Node ${MINIMUM.join(".")} or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}
if (!isInstalled()) install();

const child = spawn(process.execPath, ["--import", "tsx", `lib/build/${command}.ts`, ...rest], {
  stdio: "inherit",
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
// npm starts us through a shell that passes no signal on: when that is gone, nobody is left to stop the server.
const { ppid } = process;
setInterval(() => process.ppid === ppid || child.kill(), 1000).unref();
child.on("exit", (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
