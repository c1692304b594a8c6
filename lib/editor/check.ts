import { findContentFolder, readContent } from "#lib/content/read/read-content.ts";
import { checkEditions } from "#lib/editor/check-edition.ts";
import { printProblems } from "#lib/editor/print-problems.ts";
import { makeCatalog } from "#lib/ranking/catalog.ts";

const { content, problems } = await readContent(findContentFolder());
const all = content ? [...problems, ...checkEditions(makeCatalog(content))] : problems;
printProblems(all);
if (all.some((problem) => problem.level === "error")) {
  process.exitCode = 1;
} else {
  const providers = content?.categories.flatMap((category) => category.providers) ?? [];
  console.log(
    `The content is in order: ${providers.length} providers in ${content?.categories.length} categories.`,
  );
}
