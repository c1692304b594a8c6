import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ask, listJobs, type Sealable } from "#lib/build/seal/framework-jobs.ts";
import type { Answers, Maker, Parts } from "#lib/build/seal/makers.ts";
import { findTarget } from "#lib/build/seal/seal-answer.ts";
import { endTogether, takeEach, workThrough } from "#lib/build/seal/share-work.ts";
import { readSharedHead, SHARED_HEAD_FILE } from "#lib/catalog/load-shared-head.ts";
import { NOWHERE } from "#lib/http/door.ts";
import { SEALED_FILE, type SealedAnswer, type SealedList } from "#lib/http/sealed-site.ts";

/** How many answers are asked of the framework at the same time, and how many units of a maker, so that it always has one. */
const AT_ONCE = 24;
const AHEAD = 4;

/** Lets `work` ask a server of the framework's pages once there is one, and ends it. Rejects when there will be none. */
export type WithServer = (work: (origin: string) => Promise<void>) => Promise<void>;

/** Who makes the answers: the framework behind a server, and makers of all the rest. */
export interface Hands {
  withServer: WithServer;
  startMakers: () => readonly Maker[];
}

async function writeList(
  folder: string,
  answers: ReadonlyMap<string, SealedAnswer>,
  order: readonly string[],
): Promise<void> {
  // In the order of what there is, whatever was made first.
  const inOrder = order.flatMap((path): Answers => {
    const answer = answers.get(path);
    return answer ? [[path, answer]] : [];
  });
  const { [NOWHERE]: missing, ...rest } = Object.fromEntries(inOrder);
  if (!missing) throw new Error("The page that says that there is none was not sealed.");
  const list: SealedList = { answers: rest, missing };
  await writeFile(join(folder, SEALED_FILE), JSON.stringify(list));
}

/** What is to be done, who does it, and what ends all that is begun when one part fails. */
interface Work {
  folder: string;
  sealable: Sealable;
  withServer: WithServer;
  makers: readonly Maker[];
  failing: AbortController;
}

/** Waits for what the heads of all pages share; rejects when the work fails before. */
function waitForHead({ signal }: AbortController): { head: Promise<void>; keepHead: () => void } {
  let keepHead = (): void => {};
  const head = new Promise<void>((resolve, reject) => {
    keepHead = resolve;
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  // Where nobody waits for it, what failed is told by who failed.
  head.catch(() => {});
  return { head, keepHead };
}

/** Makes everything that a site answers, and returns it with the addresses in their order. */
async function makeAll(
  { pages, files, units }: Parts,
  { folder, sealable, withServer, makers, failing }: Work,
): Promise<{ answers: Map<string, SealedAnswer>; order: string[] }> {
  const answers = new Map<string, SealedAnswer>();
  const order: string[] = [];
  const { head, keepHead } = waitForHead(failing);
  const made = new Set(units.flat());
  const isPage = new Set(pages);
  const hasPage = (unit: readonly string[]): boolean => unit.some((path) => isPage.has(path));
  const take = takeEach([...units.filter((unit) => !hasPage(unit)), ...units.filter(hasPage)]);
  const leaveTo = (maker: Maker): Promise<void> =>
    workThrough(take, AHEAD, async (unit) => {
      if (hasPage(unit)) await head;
      for (const [path, answer] of await maker.make(unit)) answers.set(path, answer);
    });
  const askServer = async (origin: string): Promise<void> => {
    failing.signal.throwIfAborted();
    const first = await (await ask(origin, pages[0] ?? "/", 200)).text();
    await writeFile(join(folder, SHARED_HEAD_FILE), readSharedHead(first));
    keepHead();
    const to = findTarget(folder, { pages, files });
    const framed = pages.filter((path) => !made.has(path));
    const jobs = await listJobs(origin, to, framed, sealable);
    order.push(...pages, ...jobs.map(({ path }) => path), ...files);
    await workThrough(takeEach(jobs), AT_ONCE, async ({ path, seal }) => {
      answers.set(path, await seal());
    });
  };
  await endTogether([withServer(askServer), ...makers.map(leaveTo)], (fault) =>
    failing.abort(fault),
  );
  return { answers, order: [...new Set(order)] };
}

/**
 * Seals what a site answers and packs it below `folder`. What needs no framework is left to makers: files from the start,
 * pages as soon as the framework has made one, whose head tells what all heads share. Returns how many pages were sealed.
 * Throws, naming the address, when one is missing or is not what was expected; nothing that was begun goes on then.
 */
export async function sealSite(
  folder: string,
  sealable: Sealable,
  { withServer, startMakers }: Hands,
): Promise<number> {
  const makers = startMakers();
  const work = { folder, sealable, withServer, makers, failing: new AbortController() };
  const stopAll = async (): Promise<void> => {
    await Promise.all(makers.map(({ stop }) => stop()));
  };
  work.failing.signal.addEventListener("abort", stopAll);
  try {
    const [first] = makers;
    if (!first) throw new Error("Nobody makes the parts of the site.");
    const parts = await first.list();
    const { answers, order } = await makeAll(parts, work);
    await writeList(folder, answers, order);
    return parts.pages.length + 1;
  } finally {
    await stopAll();
  }
}
