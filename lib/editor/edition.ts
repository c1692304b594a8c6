import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { findContentFolder, nameFile, readContent } from "#lib/content/read-content.ts";
import { CITATION, makeCitationFile } from "#lib/editor/citation-file.ts";
import { readWords, runCommand } from "#lib/editor/command.ts";
import { EDITION, planEdition } from "#lib/editor/plan-edition.ts";
import { printProblems } from "#lib/editor/print-problems.ts";
import { makeCatalog } from "#lib/ranking/catalog.ts";

/** The citation beside a content folder names its newest edition; where there is none, none is made. */
async function renewCitation(folder: string): Promise<void> {
  const target = join(dirname(resolve(folder)), CITATION);
  const { content } = await readContent(folder);
  if (!content || !existsSync(target)) return;
  await writeFile(target, makeCitationFile(content));
  console.log(`Written: ${CITATION}`);
}

await runCommand(EDITION, async (args) => {
  const { positionals } = readWords({ args: [...args], allowPositionals: true }, EDITION.usage);
  const folder = findContentFolder();
  const { content, files, problems } = await readContent(folder);
  if (!content) {
    printProblems(problems);
    throw new Error("Nothing was frozen: mend the errors first.");
  }
  const plan = planEdition(positionals, makeCatalog(content), files);
  for (const { path, text } of plan.files) {
    await writeFile(join(folder, path), text, { flag: "wx" });
    console.log(`Frozen: ${nameFile(path, folder)}`);
  }
  for (const note of plan.notes) console.log(note);
  await renewCitation(folder);
  return 0;
});
