import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findContentFolder, readContent } from "#lib/content/read-content.ts";
import {
  acceptedFile,
  acceptedFolder,
  acceptScores,
  listChanges,
  printAcceptedScore,
} from "#lib/editor/next-edition.ts";
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
    const scores = acceptScores(category);
    for (const { words } of listChanges(category.accepted, scores)) {
      console.log(`${category.id}: ${words}`);
    }
    await mkdir(join(folder, acceptedFolder(category.id)), { recursive: true });
    for (const id of new Set([...Object.keys(category.accepted), ...Object.keys(scores)])) {
      const [file, score] = [join(folder, acceptedFile(category.id, id)), scores[id]];
      await (score ? writeFile(file, printAcceptedScore(score)) : rm(file));
    }
  }
  console.log("The scores are accepted.");
}
