import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { resolveTyped, runCommand } from "#lib/editor/command.ts";
import { printTable } from "#lib/editor/score/print-table.ts";
import { readTable } from "#lib/editor/score/read-table.ts";
import { readScoreOptions, SCORE } from "#lib/editor/score/score-options.ts";
import { scoreTable } from "#lib/editor/score/score-table.ts";
import { formatTableProblem } from "#lib/editor/score/table-problem.ts";

/** The file's bytes. Throws in words. */
async function readBytes(file: string): Promise<Uint8Array> {
  if (file === "-") return buffer(process.stdin);
  try {
    return await readFile(resolveTyped(file));
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

await runCommand(SCORE, async (args) => {
  const { file, forPeople, settings } = readScoreOptions(args);
  const name = file === "-" ? "standard input" : file;
  const reading = readTable(await readBytes(file), name, settings);
  if ("problems" in reading) {
    throw new Error(reading.problems.map(formatTableProblem).join("\n"));
  }
  const scored = scoreTable(reading.table);
  process.stdout.write(
    forPeople ? printTable(reading.table, scored) : `${JSON.stringify(scored)}\n`,
  );
  return 0;
});
