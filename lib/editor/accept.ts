import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { findContentFolder, readContent } from "#lib/content/read-content.ts";
import { planAccept } from "#lib/editor/plan-accept.ts";
import { printProblems } from "#lib/editor/print-problems.ts";

const folder = findContentFolder();
const accepted = planAccept(await readContent(folder));
if (accepted.plan === null) {
  printProblems(accepted.problems);
  console.error("Nothing was accepted: mend the errors first.");
  process.exitCode = 1;
} else {
  for (const note of accepted.plan.notes) console.log(note);
  for (const { path, text } of accepted.plan.files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await (text === null ? rm(file) : writeFile(file, text));
  }
  console.log("The scores are accepted.");
}
