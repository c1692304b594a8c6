import { parentPort } from "node:worker_threads";
import { type ContentFile, readPlain } from "#lib/content/files/parse-file.ts";

/** A thread that reads the texts of files: parsing is most of a check's work, and needs nothing but the file. */
parentPort?.on("message", (files: readonly ContentFile[]) => {
  parentPort?.postMessage(files.map(readPlain));
});
