import { spawnSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Build, makeNextBuild, takeBuild } from "#tests/production/builds.ts";
import { type Answer, ask, read, startLoad } from "#tests/production/load.ts";
import {
  makeFolder,
  makeReplica,
  openStage,
  type Replica,
  type Stage,
  startFront,
} from "#tests/production/servers.ts";
import { LIST, mixPaths, weigh } from "#tests/production/site.ts";

/** SOAK: seconds of a long run; there all is done as often as the issue asks. */
const SWAPS = process.env.SOAK ? 20 : 3;
/** As long as nginx passes by a replica that it missed, and a little more. */
const MISSED_MS = 1100;
const READY_WITHIN_MS = 3000;

let stage: Stage;
let first: Build;
beforeAll(async () => {
  stage = await openStage((builds) => {
    first = takeBuild(builds);
    return first.name;
  });
});
afterAll(() => stage.close());

/** The stylesheets that a page names. */
const listStyles = (answer: Answer): string[] => [
  ...new Set(read(answer).match(/\/_next\/static\/[^"\s]+\.css/g) ?? []),
];

/** One replica after the other: the next stops when this one has answered and is trusted again. */
async function roll(build: Build): Promise<number[]> {
  const times: number[] = [];
  for (const replica of stage.replicas) {
    await replica.stop("SIGTERM");
    times.push(await replica.start(build.name));
    await wait(MISSED_MS);
  }
  return times;
}

test("a replica dies again and again under load, and nobody notices", async () => {
  const load = startLoad(stage.front.origin, mixPaths(first));
  const [, dying] = stage.replicas as [Replica, Replica];
  for (let times = 0; times < SWAPS; times++) {
    await wait(400);
    await dying.stop("SIGKILL");
    await wait(400);
    expect(await dying.start(first.name)).toBeLessThan(READY_WITHIN_MS);
  }
  await wait(MISSED_MS);
  await load.stop();
  expect(load.faults).toEqual([]);
  expect(load.answers).toBeGreaterThan(100);
});

/** Asks for what pages have named, past every cache, until it is told to stop: a page that was read before a swap may ask after it. */
function keepAsking(named: ReadonlySet<string>): () => Promise<string[]> {
  let isOver = false;
  const lost: string[] = [];
  const work = async (): Promise<void> => {
    for (let index = 0; !isOver; index++) {
      for (const style of named) {
        const from = `127.8.${1 + (index % 200)}.1`;
        const { status } = await ask(stage.front.origin, `${style}?${index}`, { from });
        if (status !== 200) lost.push(`${style} answered ${status}`);
      }
      await wait(20);
    }
  };
  const working = work();
  return async () => {
    isOver = true;
    await working;
    return lost;
  };
}

test("a new build takes over under load, and no answer mixes it with the old one", async () => {
  const next = await makeNextBuild(stage.builds, first);
  const named = new Set<string>();
  const inspect = (answer: Answer): string | null => {
    if (!String(answer.headers["content-type"]).startsWith("text/html")) return null;
    const styles = listStyles(answer);
    for (const style of styles) named.add(style);
    return styles.length === 1 ? null : `names the styles ${styles.join(" and ")}`;
  };
  const load = startLoad(stage.front.origin, mixPaths(first), { inspect });
  const stopAsking = keepAsking(named);
  const times: number[] = [];
  for (let swap = 0; swap < SWAPS; swap++)
    times.push(...(await roll(swap % 2 === 0 ? next : first)));
  await load.stop();
  expect(await stopAsking()).toEqual([]);
  expect(load.faults).toEqual([]);
  expect(Math.max(...times)).toBeLessThan(READY_WITHIN_MS);
  expect(named).toEqual(new Set([first.style, next.style]));
}, 600_000);

test("where a replica knows its own build alone, as in an image, the other one is asked for its assets", async () => {
  const folder = makeFolder();
  const [mine, other] = [join(folder, "mine"), join(folder, "other")];
  for (const builds of [mine, other]) mkdirSync(builds);
  const own = takeBuild(mine);
  const next = await makeNextBuild(mine, own);
  renameSync(join(mine, next.name), join(other, next.name));
  const replicas = [await makeReplica(mine), await makeReplica(other)] as const;
  await Promise.all([replicas[0].start(own.name), replicas[1].start(next.name)]);
  const front = await startFront(
    folder,
    replicas.map(({ port }) => port),
  );
  try {
    for (let index = 0; index < 10; index++)
      for (const { style } of [own, next]) {
        const from = `127.7.0.${index + 1}`;
        const answer = await ask(front.origin, `${style}?${index}`, { from });
        expect(answer.status, style).toBe(200);
      }
    expect((await ask(front.origin, "/_next/static/nothing.css")).status).toBe(404);
  } finally {
    await front.stop();
    for (const replica of replicas) await replica.stop("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  }
});

test("a replica serves from a place where nothing can be written, as in a container", async (context) => {
  const folder = makeFolder();
  const place = join(folder, "place");
  mkdirSync(place);
  const mount = (...args: string[]): number | null => spawnSync("mount", args).status;
  if (mount("-t", "tmpfs", "-o", "size=128m", "none", place) !== 0)
    return context.skip("nothing can be mounted here");
  const { name } = takeBuild(place);
  const replica = await makeReplica(place);
  try {
    expect(mount("-o", "remount,ro", place)).toBe(0);
    expect(await replica.start(name)).toBeLessThan(READY_WITHIN_MS);
    const answer = await ask(`http://127.0.0.1:${replica.port}`, `${LIST}?${weigh(1)}`);
    expect(answer.status).toBe(200);
  } finally {
    await replica.stop("SIGKILL");
    spawnSync("umount", [place]);
    rmSync(folder, { recursive: true, force: true });
  }
});
