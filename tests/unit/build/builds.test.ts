import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { withBuildLock } from "#lib/build/build-lock.ts";
import { findBuild, isWhole, removeOldBuilds, switchTo } from "#lib/build/builds.ts";
import { findCurrentBuild } from "#lib/catalog/current-build.ts";
import { isServed, markServing } from "#lib/catalog/serving.ts";

const [FIRST = "", SECOND = "", THIRD = ""] = ["a", "b", "c"].map((sign) => sign.repeat(64));
/** Higher than any process number of Linux, macOS or Windows that a test could meet. */
const NOBODY = 2 ** 30;

let root = "";

function makeBuild(digest: string): string {
  const folder = findBuild(digest);
  mkdirSync(folder);
  writeFileSync(join(folder, "sealed.json"), "{}");
  return folder;
}

function serve(folder: string, pid: number): void {
  mkdirSync(join(folder, "serving"));
  writeFileSync(join(folder, "serving", String(pid)), "");
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "assay-builds-"));
  vi.stubEnv("ASSAY_DIR", root);
  vi.stubEnv("DIST_DIR", basename(root));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

test("a build is whole once it is sealed, and current once it was switched to", () => {
  expect(isWhole(findBuild(FIRST))).toBe(false);
  expect(findCurrentBuild).toThrow("not built yet");
  const [first, second] = [makeBuild(FIRST), makeBuild(SECOND)];
  expect([isWhole(first), isWhole(second), isWhole(findBuild(THIRD))]).toEqual([true, true, false]);
  switchTo(FIRST);
  expect(findCurrentBuild()).toBe(first);
  switchTo(SECOND);
  expect(findCurrentBuild()).toBe(second);
});

test("old builds go, but for those that a running process serves", () => {
  const [first, second, third] = [makeBuild(FIRST), makeBuild(SECOND), makeBuild(THIRD)];
  serve(first, process.pid);
  serve(second, NOBODY);
  mkdirSync(join(root, "dev"));
  expect([isServed(first), isServed(second), isServed(third)]).toEqual([true, false, false]);
  switchTo(THIRD);
  removeOldBuilds();
  expect([first, second, third, join(root, "dev")].map((path) => existsSync(path))).toEqual([
    true,
    false,
    true,
    true,
  ]);
});

test("the build before the newest one stays, for its assets and for the way back", () => {
  const [first, second, third] = [makeBuild(FIRST), makeBuild(SECOND), makeBuild(THIRD)];
  const left = (): boolean[] => [first, second, third].map((path) => existsSync(path));
  switchTo(FIRST);
  switchTo(SECOND);
  // Another start of the same build does not make it the one before itself.
  switchTo(SECOND);
  removeOldBuilds();
  expect(left()).toEqual([true, true, false]);
  makeBuild(THIRD);
  switchTo(THIRD);
  removeOldBuilds();
  expect(left()).toEqual([false, true, true]);
  switchTo(SECOND);
  removeOldBuilds();
  expect([left(), findCurrentBuild()]).toEqual([[false, true, true], second]);
});

test("a process that serves a build marks it, in a folder that it makes", () => {
  const build = makeBuild(FIRST);
  markServing(build);
  expect(isServed(build)).toBe(true);
  expect(existsSync(join(build, "serving", String(process.pid)))).toBe(true);
});

test("two builds of a site take turns, and a lock that nobody holds is no hindrance", async () => {
  vi.spyOn(console, "log").mockImplementation(() => undefined);
  writeFileSync(join(root, "build.lock"), String(NOBODY));
  const told: string[] = [];
  const work = (name: string) => async () => {
    told.push(`${name} begins`);
    expect(readFileSync(join(root, "build.lock"), "utf8")).toBe(String(process.pid));
    await wait(20);
    told.push(`${name} ends`);
    return name;
  };
  const both = await Promise.all([withBuildLock(work("one")), withBuildLock(work("two"))]);
  expect(both).toEqual(["one", "two"]);
  expect(told.filter((_, index) => index % 2 === 0).map((line) => line.split(" ")[1])).toEqual([
    "begins",
    "begins",
  ]);
  expect(told[0]?.split(" ")[0]).toBe(told[1]?.split(" ")[0]);
  expect(existsSync(join(root, "build.lock"))).toBe(false);
  vi.restoreAllMocks();
});

test("a lock appears with its holder in it, and whoever waits for it leaves nothing", async () => {
  vi.spyOn(console, "log").mockImplementation(() => undefined);
  const names: string[][] = [];
  const work = async () => {
    await wait(400);
    names.push(readdirSync(root).sort());
  };
  await Promise.all([withBuildLock(work), withBuildLock(work)]);
  expect(names).toEqual([["build.lock"], ["build.lock"]]);
  expect(readdirSync(root)).toEqual([]);
  vi.restoreAllMocks();
});

test("builds of two sites take turns in one folder of the framework", async () => {
  vi.spyOn(console, "log").mockImplementation(() => undefined);
  let atWork = 0;
  const work = async () => {
    atWork += 1;
    await wait(50);
    expect(atWork).toBe(1);
    atWork -= 1;
  };
  const first = withBuildLock(work);
  vi.stubEnv("ASSAY_DIR", join(root, "other"));
  await Promise.all([first, withBuildLock(work)]);
  vi.restoreAllMocks();
});

test("a build that fails gives its lock back", async () => {
  const fail = () => Promise.reject(new Error("no content"));
  await expect(withBuildLock(fail)).rejects.toThrow("no content");
  expect(existsSync(join(root, "build.lock"))).toBe(false);
});
