import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { printTable } from "#lib/editor/score/print-table.ts";
import { readTable } from "#lib/editor/score/read-table.ts";
import { readScoreOptions } from "#lib/editor/score/score-options.ts";
import { scoreTable } from "#lib/editor/score/score-table.ts";
import { formatTableProblem } from "#lib/editor/score/table-problem.ts";

/** The file's bytes; npm goes to its own folder and names the one it was called in. Throws in words. */
async function readBytes(file: string): Promise<Uint8Array> {
  if (file === "-") return buffer(process.stdin);
  try {
    return await readFile(resolve(process.env.INIT_CWD ?? "", file));
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = {
      ENOENT: "no such file; name one, or - for the standard input",
      EISDIR: "a folder; name a file",
      EACCES: "it may not be read; give yourself the right to",
    };
    throw new Error(`${file}: ${reasons[code] ?? message}`);
  }
}

// Whoever reads what is printed may stop before its end, as `head` does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  const { file, forPeople, settings } = readScoreOptions(process.argv.slice(2));
  const name = file === "-" ? "standard input" : file;
  const reading = readTable(await readBytes(file), name, settings);
  if ("problems" in reading) {
    throw new Error(reading.problems.map(formatTableProblem).join("\n"));
  }
  const scored = scoreTable(reading.table);
  process.stdout.write(
    forPeople ? printTable(reading.table, scored) : `${JSON.stringify(scored)}\n`,
  );
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
