import { compileCatalog } from "#lib/build/compile-catalog.ts";

// A build that was killed must not be written into by what it left behind.
process.on("disconnect", () => process.exit(1));

// As in `.ci/run.mjs`: the parser of YAML asks it at each sign, and the real one is slow to answer.
process.env = { ...process.env };

/** Compiles the content into a folder, in a process of its own: what reading it takes up is free before pages are made. */
const [, , folder = ""] = process.argv;
const isDone = await compileCatalog(folder).catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  return false;
});
process.exit(isDone ? 0 : 1);
