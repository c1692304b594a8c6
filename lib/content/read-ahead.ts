import { availableParallelism } from "node:os";
import { setImmediate as pause } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import {
  type ContentFile,
  keepRead,
  type PlainRead,
  readPlain,
} from "#lib/content/files/parse-file.ts";

/** Below so many files a second thread takes longer to start than it saves. */
const WORTH_A_THREAD = 600;

/** Beyond so many, what is read is handed over more slowly than it is read. */
const MOST_THREADS = 4;

/** How many files are handed over at a time, and how many handfuls: one is read while the answer to another is on its way. */
const AT_A_TIME = 20;
const HANDFULS = 2;

/**
 * A thread does not take over what runs TypeScript in this one: it starts by asking for it. As in `.ci/run.mjs`, a plain
 * object stands in for its environment.
 */
const START_THREAD = `process.env = { ...process.env };
import("tsx/esm/api").then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL("./read-apart.ts", import.meta.url))});
});`;

/** The files that nobody has taken yet. */
interface Left {
  start: number;
  end: number;
}

/** Starts a thread that takes files from the end for as long as any are left, and keeps what it has read of them: returns how many. */
async function readInThread(files: readonly ContentFile[], left: Left): Promise<number> {
  const worker = new Worker(START_THREAD, { eval: true });
  const asked: (readonly ContentFile[])[] = [];
  let count = 0;
  await new Promise<void>((resolve) => {
    const askMore = (): void => {
      const some = files.slice(Math.max(left.start, left.end - AT_A_TIME), left.end);
      left.end -= some.length;
      if (some.length > 0) {
        asked.push(some);
        worker.postMessage(some);
      } else if (asked.length === 0) resolve();
    };
    worker.on("message", (read: readonly PlainRead[]) => {
      const some = asked.shift() ?? [];
      count += read.length;
      read.forEach((one, index) => {
        const file = some[index];
        if (file) keepRead(file, one);
      });
      askMore();
    });
    worker.on("error", () => resolve());
    for (let hand = 0; hand < HANDFULS; hand += 1) askMore();
  });
  await worker.terminate();
  return count;
}

/**
 * Reads the texts of many files on as many threads as run at once: this one from the start, the others from the end, until
 * they meet. What is read is kept for the check, which finds it there. Where no thread can be started, the check reads the
 * files itself.
 *
 * @param least of how many files more threads are worth while
 * @returns how many files the other threads have read
 */
export async function readAhead(
  files: readonly ContentFile[],
  least = WORTH_A_THREAD,
): Promise<number> {
  if (files.length < least) return 0;
  const left: Left = { start: 0, end: files.length };
  const others = Math.min(availableParallelism(), MOST_THREADS) - 1;
  const apart = Array.from({ length: others }, () => readInThread(files, left));
  while (left.start < left.end) {
    const file = files[left.start];
    left.start += 1;
    if (file) keepRead(file, readPlain(file));
    // The other threads' answers wait for this one to pause.
    if (left.start % 10 === 0) await pause();
  }
  const counts = await Promise.all(apart);
  return counts.reduce((sum, count) => sum + count, 0);
}
