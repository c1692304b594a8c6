import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CURRENT_FILE } from "#lib/catalog/current-build.ts";
import { makeGenerator } from "#lib/scoring/sampling/generator.ts";
import { type Build, takeBuild } from "#tests/production/builds.ts";
import { type Load, startLoad } from "#tests/production/load.ts";
import { openStage, type Stage } from "#tests/production/servers.ts";
import { mixPaths } from "#tests/production/site.ts";

const OTHER_CONTENT = "tests/fixtures/other-content";
const KILLS = process.env.SOAK ? 20 : 3;
/** Within so many milliseconds a build is killed; a whole one takes longer. */
const KILLED_WITHIN = process.env.SOAK ? 8000 : 5000;

let stage: Stage;
let build: Build;
let load: Load;
let content = "";
beforeAll(async () => {
  stage = await openStage((builds) => {
    build = takeBuild(builds);
    writeFileSync(join(builds, CURRENT_FILE), build.name);
    return build.name;
  });
  content = join(stage.folder, "content");
  cpSync(OTHER_CONTENT, content, { recursive: true });
  // Builds are what is tested: readers leave them most of the machine.
  load = startLoad(stage.front.origin, mixPaths(build), { atOnce: 2, pause: 25 });
});
afterAll(async () => {
  await load.stop();
  await stage.close();
});

function startBuild(env: Record<string, string> = {}): ChildProcess {
  // A group of its own: a build that is killed takes along all that it started.
  return spawn("npm", ["run", "--silent", "build"], {
    detached: true,
    stdio: "ignore",
    env: {
      ...process.env,
      CONTENT_DIR: content,
      ASSAY_DIR: resolve(stage.builds),
      DIST_DIR: ".next-other",
      SITE_FOLDER: "",
      ...env,
    },
  });
}

async function runBuild(env: Record<string, string> = {}): Promise<number> {
  const [code] = (await once(startBuild(env), "exit")) as [number | null];
  return code ?? 1;
}

/** The old build is whole, is the one that the next start serves, and is served all the time. */
async function expectServed(): Promise<void> {
  expect(readFileSync(join(stage.builds, CURRENT_FILE), "utf8")).toBe(build.name);
  expect(readdirSync(stage.builds)).toContain(build.name);
  const [replica] = stage.replicas;
  await replica?.stop("SIGTERM");
  expect(await replica?.start(build.name)).toBeLessThan(3000);
  expect(load.faults).toEqual([]);
}

test(`builds that are killed at some moment leave the old site served`, async () => {
  const next = makeGenerator(17);
  for (let times = 0; times < KILLS; times++) {
    const child = startBuild();
    const exited = once(child, "exit");
    const moment = 500 + (next() % KILLED_WITHIN);
    await Promise.race([exited, wait(moment)]);
    // It was killed, and did not end by itself: else this tests nothing.
    expect(child.exitCode).toBeNull();
    process.kill(-(child.pid ?? 0), "SIGKILL");
    await exited;
  }
  await expectServed();
}, 400_000);

test("a build that fails leaves the old site served, and nobody else's lock stops it", async () => {
  appendFileSync(join(content, "site.yml"), "\nnonsense: yes\n");
  expect(await runBuild()).toBe(1);
  cpSync(join(OTHER_CONTENT, "site.yml"), join(content, "site.yml"));
  await expectServed();
});

test("content that is removed while the site is served is missed by nobody, and builds nothing", async () => {
  renameSync(content, `${content}.away`);
  expect(await runBuild()).toBe(1);
  renameSync(`${content}.away`, content);
  await expectServed();
});

/** A place where nothing more fits: a tiny disk of its own where one can be mounted, else a folder that nobody may write into. */
function fillPlace(): { place: string; clear: () => void } | null {
  const place = join(stage.folder, "full");
  mkdirSync(place);
  if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "none", place]).status === 0)
    return { place, clear: () => void spawnSync("umount", [place]) };
  if (process.getuid?.() === 0) return null;
  chmodSync(place, 0o500);
  return { place, clear: () => chmodSync(place, 0o700) };
}

test("a full disk stops a build, and the next one has its way", async (context) => {
  const full = fillPlace();
  if (full === null)
    return context.skip("nothing can be mounted here, and root may write anywhere");
  try {
    expect(await runBuild({ ASSAY_DIR: full.place })).toBe(1);
    expect(existsSync(join(full.place, CURRENT_FILE))).toBe(false);
    expect(existsSync(join(full.place, "build.lock"))).toBe(false);
  } finally {
    full.clear();
    rmSync(full.place, { recursive: true, force: true });
  }
  await expectServed();
});

test.runIf(process.env.SOAK)(
  "after all of it a build is made, and served from the next start on",
  async () => {
    expect(await runBuild()).toBe(0);
    const name = readFileSync(join(stage.builds, CURRENT_FILE), "utf8");
    expect(name).not.toBe(build.name);
    expect(load.faults).toEqual([]);
    await load.stop();
    for (const replica of stage.replicas) {
      await replica.stop("SIGTERM");
      await replica.start(name);
    }
  },
  400_000,
);
