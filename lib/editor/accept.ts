import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findContentFolder, readContent } from "#lib/content/read-content.ts";
import { listChanges, makeNextEdition, printNextEdition } from "#lib/editor/next-edition.ts";
import { printProblems } from "#lib/editor/print-problems.ts";
import { makeCatalog } from "#lib/ranking/catalog.ts";

const folder = findContentFolder();
const { content, problems } = await readContent(folder);
if (!content) {
  printProblems(problems);
  console.error("Nothing was accepted: mend the errors first.");
  process.exitCode = 1;
} else {
  for (const category of makeCatalog(content).categories) {
    const next = makeNextEdition(category);
    const changes = listChanges(category.next, next);
    for (const { words } of changes) console.log(`${category.id}: ${words}`);
    if (changes.length === 0) continue;
    const editions = join(folder, category.id, "editions");
    await mkdir(editions, { recursive: true });
    await writeFile(join(editions, "next.yml"), printNextEdition(next));
  }
  console.log("The scores are accepted.");
}
