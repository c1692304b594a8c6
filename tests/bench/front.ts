/** The site behind its cache, beside bare nginx and beside the app alone, as ratios within one run. */
import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { Agent } from "node:http";
import { basename, join, resolve } from "node:path";
import { findMedian, measureRate } from "#tests/bench/load.ts";
import { serveNginx } from "#tests/bench/servers.ts";
import { ask } from "#tests/production/load.ts";
import { makeFolder, makeReplica, startFront } from "#tests/production/servers.ts";

const ROUNDS = 3;
const LOAD = { ms: 3000, atOnce: 16 };
/** As many views as one reader may choose at once. */
const OF_ONE_READER = 30;

/** Views a second that many readers choose, each from an address of its own. Throws on an answer that is not 200. */
async function measureViews(origin: string, pathOf: (index: number) => string): Promise<number> {
  let [index, readers] = [0, 0];
  const began = performance.now();
  const work = async (): Promise<void> => {
    while (performance.now() - began < LOAD.ms) {
      const reader = readers++;
      const from = `127.1.${1 + (Math.floor(reader / 250) % 250)}.${1 + (reader % 250)}`;
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      for (let k = 0; k < OF_ONE_READER && performance.now() - began < LOAD.ms; k++) {
        const path = pathOf(index++);
        const headers = { "accept-encoding": "gzip" };
        const { status } = await ask(origin, path, { from, agent, headers });
        if (status !== 200) throw new Error(`${path} answered ${status}`);
      }
      agent.destroy();
    }
  };
  await Promise.all(Array.from({ length: LOAD.atOnce }, work));
  return (index * 1000) / (performance.now() - began);
}

/** The rates of two servers, which take turns, so that noise meets both; and the first by the second. */
async function compare(
  name: string,
  measures: readonly [first: () => Promise<number>, second: () => Promise<number>],
): Promise<string> {
  const rates: [number[], number[]] = [[], []];
  for (let turn = 0; turn < ROUNDS; turn++) {
    rates[0].push(await measures[0]());
    rates[1].push(await measures[1]());
  }
  const [first, second] = [findMedian(rates[0]), findMedian(rates[1])];
  return `| ${name} | ${first.toFixed(0)} | ${second.toFixed(0)} | ${(first / second).toFixed(2)} |`;
}

/**
 * The lines of the results about the cache; none where there is no nginx. `pages` are plain pages that are made once,
 * `viewOf` the address of a view of one's own.
 */
export async function measureFront(
  build: string,
  pages: ReadonlyMap<string, Buffer>,
  viewOf: (index: number) => string,
): Promise<string[]> {
  const bare = await serveNginx(pages);
  if (!bare) return [];
  const folder = makeFolder();
  const builds = join(folder, "builds");
  mkdirSync(builds);
  symlinkSync(resolve(build), join(builds, basename(build)));
  const replicas = [await makeReplica(builds), await makeReplica(builds)] as const;
  await Promise.all(replicas.map((one) => one.start(basename(build))));
  const front = await startFront(
    folder,
    replicas.map(({ port }) => port),
  );
  const alone = `http://127.0.0.1:${replicas[0].port}`;
  const rows: string[] = [];
  for (const path of pages.keys())
    rows.push(
      await compare(`${path}: behind the cache / bare nginx`, [
        () => measureRate(() => `${front.origin}${path}`, LOAD),
        () => measureRate(() => `${bare.origin}${path}`, LOAD),
      ]),
    );
  let offset = 0;
  /** No view is asked for twice, by whichever server. */
  const takeOffset = (): number => {
    offset += 3000;
    return offset;
  };
  const measureFresh = (origin: string) => (): Promise<number> => {
    const from = takeOffset();
    return measureViews(origin, (index) => viewOf(from + index));
  };
  // Both replicas, before either is measured: what they run is compiled while they answer.
  for (let turn = 0; turn < 2; turn++) await measureFresh(front.origin)();
  rows.push(
    await compare("views, each asked for once: behind the cache / the app alone", [
      measureFresh(front.origin),
      measureFresh(alone),
    ]),
    await compare("views, a hundred asked for again and again: likewise", [
      () => measureViews(front.origin, (index) => viewOf(index % 100)),
      () => measureViews(alone, (index) => viewOf(index % 100)),
    ]),
  );
  bare.stop();
  await front.stop();
  for (const replica of replicas) await replica.stop("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
  return [
    "## Behind the cache",
    "",
    "| answers a second | first | second | ratio |",
    "| --- | ---: | ---: | ---: |",
    ...rows,
    "",
    "nginx with the settings of the repository before two replicas; bare nginx sends the same pages from packed files. Client, nginx and replicas share the cores: what is answered from a cache, by whichever server, comes as fast as the client can ask.",
    "",
  ];
}
