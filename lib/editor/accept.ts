import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { findContentFolder, readContent } from "#lib/content/read-content.ts";
import { refuseAllWords, runCommand } from "#lib/editor/command.ts";
import { planAccept } from "#lib/editor/plan-accept.ts";
import { printProblems } from "#lib/editor/print-problems.ts";

const ACCEPT = {
  usage: "npm run accept",
  says: "Writes the scores that the facts now give into editions/next/ of each category, after you have looked at the change.",
};

await runCommand(ACCEPT, async (args) => {
  refuseAllWords(args, ACCEPT.usage);
  const folder = findContentFolder();
  const accepted = planAccept(await readContent(folder));
  if (accepted.plan === null) {
    printProblems(accepted.problems);
    throw new Error("Nothing was accepted: mend the errors first.");
  }
  for (const note of accepted.plan.notes) console.log(note);
  for (const { path, text } of accepted.plan.files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await (text === null ? rm(file) : writeFile(file, text));
  }
  console.log("The scores are accepted.");
  return 0;
});
