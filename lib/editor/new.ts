import { existsSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline/promises";
import { findContentFolder, nameFile, readContent } from "#lib/content/read-content.ts";
import { runCommand } from "#lib/editor/command.ts";
import { makeNewFiles, type NewFile } from "#lib/editor/new-files.ts";
import { type Ask, NEW, readNewEntry } from "#lib/editor/new-options.ts";
import { listNextSteps } from "#lib/editor/next-steps.ts";
import { printProblems } from "#lib/editor/print-problems.ts";

/** Writes files that are not there yet, and those that take the place of one. Throws in words before anything is written. */
async function writeNew(folder: string, files: readonly NewFile[]): Promise<void> {
  for (const { path, replaces } of files) {
    if (!replaces && existsSync(join(folder, path)))
      throw new Error(`${nameFile(path, folder)} is there already; nothing was written.`);
  }
  for (const { path, text } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}

/** Makes what the words ask for and says what comes next. Throws in words. */
async function makeNew(args: readonly string[], ask: Ask | null): Promise<void> {
  const folder = findContentFolder();
  const { draft: content, problems } = await readContent(folder);
  if (!content) {
    printProblems(problems);
    throw new Error("Nothing was written: mend the content first.");
  }
  // The only clock of the content is the day of its lists.
  const [newest = ""] = content.categories
    .map(({ data }) => data.as_of)
    .toSorted()
    .toReversed();
  const entry = await readNewEntry(args, newest, ask);
  const files = makeNewFiles(entry, content, (path) => readFileSync(join(folder, path), "utf8"));
  await writeNew(folder, files);
  const paths = files.map(({ path }) => nameFile(path, folder));
  console.log(`Written: ${paths.join(", ")}`);
  for (const line of listNextSteps(entry, paths[0] ?? "", content)) console.log(line);
}

await runCommand(NEW, async (args) => {
  const terminal = process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stdout })
    : null;
  try {
    await makeNew(args, terminal && ((question) => terminal.question(question)));
  } finally {
    terminal?.close();
  }
  return 0;
});
