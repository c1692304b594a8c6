import { compileContent } from "#lib/build/compile-catalog.ts";
import { checkContent } from "#lib/content/check-content.ts";
import { findContentFolder, nameFile, readContent } from "#lib/content/read-content.ts";
import { giveResult, readWords, refuseWords, runCommand } from "#lib/editor/command.ts";
import { compareCatalogs, type Impact } from "#lib/editor/compare-catalogs.ts";
import { formatImpact } from "#lib/editor/format-impact.ts";
import { listChangedFiles, readFork } from "#lib/editor/git.ts";
import { MARKDOWN, PLAIN } from "#lib/editor/impact-form.ts";
import { printProblems } from "#lib/editor/print-problems.ts";

const IMPACT = {
  usage: "npm run impact -- --base=<revision> [--format=text|github|json] [--output=<file>]",
  says: [
    "Tells what a change does before it is merged: scores, ranks, answers, sentences and pages.",
    "  --base    since this branch left that revision, such as main",
    "  --format  text for a terminal, github for its pages, json for other programs",
    "  --output  writes the result into a file",
  ].join("\n"),
};

const FORMATS: Record<string, (impact: Impact) => string> = {
  text: (impact) => formatImpact(impact, PLAIN),
  github: (impact) => formatImpact(impact, MARKDOWN),
  json: (impact) => JSON.stringify(impact, null, 2),
};

/** Compiles the content, or says in words why it cannot be. */
function compile({ content, problems }: ReturnType<typeof checkContent>, when: string) {
  if (content) return compileContent(content);
  printProblems(problems);
  throw new Error(`The content ${when} has problems, so there is nothing to compare.`);
}

await runCommand(IMPACT, async (args) => {
  const options = {
    base: { type: "string" },
    format: { type: "string", default: "text" },
    output: { type: "string" },
  } as const;
  const { values } = readWords({ args: [...args], options }, IMPACT.usage);
  const { base, format, output } = values;
  if (base === undefined) refuseWords("Since when?", IMPACT.usage);
  const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (!write) refuseWords(`"${format}" is no format.`, IMPACT.usage);
  const folder = findContentFolder();
  const after = compile(await readContent(folder), "now");
  const before = compile(checkContent(readFork(base, folder)), "at the base");
  const compared = compareCatalogs(before, after, new Set(listChangedFiles(base, folder)));
  const sentences = compared.sentences.map((one) => ({ ...one, file: nameFile(one.file, folder) }));
  await giveResult(write({ ...compared, sentences }), output);
  return 0;
});
