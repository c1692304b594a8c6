import { readdirSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listKept } from "#tests/production/ageing.ts";
import { takeBuild } from "#tests/production/builds.ts";
import { ask, startLoad } from "#tests/production/load.ts";
import { findSlope, makeProbe, measureLive, readResident } from "#tests/production/memory.ts";
import { openStage, type Stage } from "#tests/production/servers.ts";
import { chooseView, LIST } from "#tests/production/site.ts";

/** SOAK=120 asks for views of one's own for two minutes; by itself, for some seconds. */
const SECONDS = Number(process.env.SOAK ?? 12);
const SLUGS = 2000;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage((builds) => takeBuild(builds).name, makeProbe);
});
afterAll(() => stage.close());

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true }).map(String).sort();

test(`${SLUGS} addresses where nothing is leave no file anywhere`, async () => {
  const before = listFiles(stage.builds);
  const kept = listKept(stage.front.folder, "pages");
  const forms = [
    (slug: string) => `/${slug}`,
    (slug: string) => `${LIST}/${slug}`,
    (slug: string) => `${LIST}/for/${slug}`,
    (slug: string) => `/api/v1/categories/${slug}`,
  ];
  const statuses = new Set<number>();
  for (let index = 0; index < SLUGS; index += 20) {
    const paths = Array.from({ length: 20 }, (_, k) =>
      forms[(index + k) % forms.length]?.(`nobody-${index + k}`),
    );
    for (const { status } of await Promise.all(
      paths.map((path = "/") => ask(stage.front.origin, path)),
    ))
      statuses.add(status);
  }
  expect([...statuses]).toEqual([404]);
  expect(listFiles(stage.builds)).toEqual(before);
  expect(listKept(stage.front.folder, "pages")).toEqual(kept);
}, 120_000);

test(`${SECONDS} seconds of views that nobody asked for before fill no memory`, async () => {
  const load = startLoad(stage.front.origin, chooseView);
  const pids = stage.replicas.map((replica) => replica.pid());
  // First the room fills up that is kept for answers.
  await wait(SECONDS * 500);
  const points: [number, number][] = [];
  const began = performance.now();
  let most = 0;
  while (performance.now() - began < SECONDS * 1000) {
    const live = await Promise.all(pids.map((pid) => measureLive(stage.folder, pid)));
    points.push([(performance.now() - began) / 60_000, Math.max(...live)]);
    most = Math.max(most, ...pids.map(readResident));
    await wait(SECONDS * 40);
  }
  await load.stop();
  const slope = findSlope(points);
  const live = points.map(([, value]) => value.toFixed(1)).join(", ");
  console.log(
    `${load.answers} views. MiB that a replica cannot let go of: ${live}; gained in a minute: ${slope.toFixed(2)}; most it had of the machine's: ${most.toFixed(0)}.`,
  );
  expect(load.faults).toEqual([]);
  // In a short run the room for answers is still filling up.
  if (SECONDS >= 120) expect(slope).toBeLessThan(1);
  expect(Math.max(...points.map(([, value]) => value))).toBeLessThan(128);
  expect(most).toBeLessThan(512);
}, 600_000);
