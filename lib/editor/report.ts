import { findContentFolder, nameFile, readContent } from "#lib/content/read-content.ts";
import { giveResult, readWords, runCommand } from "#lib/editor/command.ts";
import { countOpen, formatReport } from "#lib/editor/format-report.ts";
import { printProblems } from "#lib/editor/print-problems.ts";
import { checkLinks, listLinks } from "#lib/editor/report-links.ts";
import { fetchPublicly } from "#lib/editor/sources/fetch-publicly.ts";
import { makeCatalog } from "#lib/ranking/catalog.ts";
import { listAdvice } from "#lib/trial/list-advice.ts";

const REPORT = {
  usage: "npm run report -- [--output=<file>]",
  says: [
    "Asks for every cited address, looks for the words that sources quote (`says`), and lists facts past their shelf life.",
    "It alone needs the internet, and no other command calls it.",
    "Exit code: 0 nothing to look at, 1 no report could be made, 2 called wrongly, 3 there is something to look at.",
  ].join("\n"),
};

/** How often it says how far it is, in addresses. */
const STRIDE = 25;

await runCommand(REPORT, async (args) => {
  const options = { output: { type: "string" } } as const;
  const { output } = readWords({ args: [...args], options }, REPORT.usage).values;
  const folder = findContentFolder();
  const { content, problems, files } = await readContent(folder);
  if (!content) {
    printProblems(problems);
    throw new Error("Nothing was asked for: mend the errors first.");
  }
  const catalog = makeCatalog(content);
  const named = <One extends { file: string }>(one: One): One => ({
    ...one,
    file: nameFile(one.file, folder),
  });
  const old = listAdvice(catalog, files)
    .filter(({ rule }) => rule === "fact-old" || rule === "fact-expired")
    .map(named);
  const links = listLinks(catalog).map((link) => ({
    ...link,
    files: link.files.map((file) => nameFile(file, folder)),
  }));
  console.error(`Asking for ${links.length} addresses ...`);
  const answers = await checkLinks(links, fetchPublicly, (asked, of) => {
    if (asked % STRIDE === 0 || asked === of) console.error(`  ${asked} of ${of}`);
  });
  if (answers.length > 0 && answers.every(({ answer }) => answer === "cannot be reached"))
    throw new Error("No address could be reached: is there a way to the internet?");
  await giveResult(formatReport(answers, old), output);
  return countOpen(answers, old) > 0 ? 3 : 0;
});
