import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { findContentFolder, readContent } from "#lib/content/read-content.ts";
import { listLeftOver } from "#lib/editor/check-generated.ts";
import { refuseAllWords, runCommand } from "#lib/editor/command.ts";
import { makeGeneratedFiles } from "#lib/editor/generated-files.ts";
import { HANDBOOK } from "#lib/editor/handbook.ts";
import { printProblems } from "#lib/editor/print-problems.ts";

const SCHEMAS = {
  usage: "npm run schemas",
  says: "Makes the JSON Schemas and templates in public/schemas/ and the handbook's tables anew, from the schemas that check the content, and CITATION.cff from the newest edition.",
};

await runCommand(SCHEMAS, async (args) => {
  refuseAllWords(args, SCHEMAS.usage);
  const folder = findContentFolder();
  const { content, problems } = await readContent(folder);
  if (!content) {
    printProblems(problems);
    throw new Error("Nothing was written: mend the content first.");
  }
  // Schemas and templates lie beside the content, the handbook in it.
  const root = dirname(resolve(folder));
  const path = relative(root, join(folder, HANDBOOK));
  const text = await readFile(join(folder, HANDBOOK), "utf8");
  const made = makeGeneratedFiles(content, { path, text });
  for (const file of made) {
    const target = join(root, file.path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, file.text);
  }
  for (const left of listLeftOver(root, made)) await rm(join(root, left));
  console.log("Schemas, templates, the handbook's tables and CITATION.cff are written.");
  return 0;
});
