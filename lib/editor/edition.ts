import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findContentFolder, readContent } from "#lib/content/read-content.ts";
import { planEdition } from "#lib/editor/plan-edition.ts";
import { printProblems } from "#lib/editor/print-problems.ts";
import { makeCatalog } from "#lib/ranking/catalog.ts";

try {
  const folder = findContentFolder();
  const { content, files, problems } = await readContent(folder);
  if (!content) {
    printProblems(problems);
    throw new Error("Nothing was frozen: mend the errors first.");
  }
  const plan = planEdition(process.argv.slice(2), makeCatalog(content), files);
  for (const { path, text } of plan.files) {
    await writeFile(join(folder, path), text, { flag: "wx" });
    console.log(`Frozen: ${path}`);
  }
  for (const note of plan.notes) console.log(note);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
