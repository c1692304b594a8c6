import { type ChildProcess, fork } from "node:child_process";
import { MAKER, SERVER_ENV } from "#lib/build/run-command.ts";
import { groupByEach } from "#lib/domain/group-by.ts";
import type { SealedAnswer } from "#lib/http/sealed-site.ts";

/** Addresses of what a site holds: its pages, files made of the catalog, and in units all that needs no framework. */
export interface Parts {
  pages: readonly string[];
  files: readonly string[];
  units: readonly (readonly string[])[];
}

/** Addresses with how they are answered. */
export type Answers = [path: string, answer: SealedAnswer][];

/** What is asked of a maker: the parts of the site, or to make what stands at these addresses. */
export interface Order {
  id: number;
  paths: readonly string[] | null;
}

/** What it says to an order. */
export type Report = { id: number } & ({ parts: Parts } | { answers: Answers } | { fault: string });

/** Makes parts of a site, and writes them where they are sealed. What it promises is rejected when it cannot, or has ended. */
export interface Maker {
  list: () => Promise<Parts>;
  make: (paths: readonly string[]) => Promise<Answers>;
  /** Resolves when it has ended. */
  stop: () => Promise<void>;
}

/** Addresses in units: a page stands with its other forms, which show the same and have the same address but for its ending. */
export function groupUnits(paths: readonly string[]): string[][] {
  return [...groupByEach(paths, (path) => [path.replace(/\.\w+$/, "")]).values()];
}

interface Waiting {
  resolve: (report: Report) => void;
  reject: (fault: Error) => void;
}

/** Sends orders to a process and gives each its report. */
function makeAsk(child: ChildProcess, ended: Promise<Error>) {
  const waiting = new Map<number, Waiting>();
  let count = 0;
  let end: Error | null = null;
  child.on("message", (report: Report) => {
    const one = waiting.get(report.id);
    waiting.delete(report.id);
    if ("fault" in report) one?.reject(new Error(report.fault));
    else one?.resolve(report);
  });
  ended.then((fault) => {
    end = fault;
    for (const { reject } of waiting.values()) reject(fault);
  });
  return (paths: Order["paths"]): Promise<Report> =>
    new Promise((resolve, reject) => {
      if (end) return reject(end);
      count += 1;
      waiting.set(count, { resolve, reject });
      // Where it cannot be sent the process has ended, and says so.
      child.send({ id: count, paths } satisfies Order, () => {});
    });
}

/**
 * Room for what lives long, in MiB, by the bytes of the catalog, which takes some eight times as much while it is read.
 * The less room, the sooner what is no longer needed is removed: at 1 GiB before it has grown by more than two thirds.
 */
function limitHeap(catalog: number): number {
  return Math.max(1024, Math.ceil((13 * catalog) / 2 ** 20));
}

/** Starts a process that makes parts of the site in a folder; `catalog` is how many bytes its catalog has. */
export function startMaker(folder: string, catalog: number): Maker {
  const child = fork(MAKER, {
    execArgv: [`--max-old-space-size=${limitHeap(catalog)}`, "--import", "tsx"],
    env: { ...process.env, ...SERVER_ENV, SITE_FOLDER: folder },
  });
  const ended = new Promise<Error>((resolve) => {
    child.on("error", resolve);
    child.on("exit", (code, signal) =>
      resolve(new Error(`what makes pages has ended with ${code ?? signal}`)),
    );
  });
  const ask = makeAsk(child, ended);
  return {
    list: async () => {
      const report = await ask(null);
      if ("parts" in report) return report.parts;
      throw new Error("The parts of the site were not told.");
    },
    make: async (paths) => {
      const report = await ask(paths);
      if ("answers" in report) return report.answers;
      throw new Error(`${paths} were not made.`);
    },
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}
