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

/**
 * Reads the texts of many files on two threads: the other one from the end, this one from the start, until they meet. What
 * is read is kept for the check, which finds it there. Where no thread can be started, the check reads them itself.
 */
export async function readAhead(files: readonly ContentFile[]): Promise<void> {
  if (files.length < WORTH_A_THREAD) return;
  const worker = new Worker(START_THREAD, { eval: true });
  let [start, end] = [0, files.length];
  const asked: (readonly ContentFile[])[] = [];
  const apart = new Promise<void>((resolve) => {
    const askMore = (): void => {
      const some = files.slice(Math.max(start, end - AT_A_TIME), end);
      end -= some.length;
      if (some.length > 0) {
        asked.push(some);
        worker.postMessage(some);
      } else if (asked.length === 0) resolve();
    };
    worker.on("message", (read: readonly PlainRead[]) => {
      const some = asked.shift() ?? [];
      read.forEach((one, index) => {
        const file = some[index];
        if (file) keepRead(file, one);
      });
      askMore();
    });
    worker.on("error", () => resolve());
    for (let count = 0; count < HANDFULS; count += 1) askMore();
  });
  while (start < end) {
    const file = files[start];
    start += 1;
    if (file) keepRead(file, readPlain(file));
    // The other thread's answers wait for this one to pause.
    if (start % 10 === 0) await pause();
  }
  await apart;
  await worker.terminate();
}
