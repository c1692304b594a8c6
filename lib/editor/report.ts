import { findContentFolder, readContent } from "#lib/content/read-content.ts";
import { refuseAllWords, runCommand } from "#lib/editor/command.ts";
import { printProblems } from "#lib/editor/print-problems.ts";
import { checkLinks, formatReport, listLinks } from "#lib/editor/report-links.ts";
import { makeCatalog } from "#lib/ranking/catalog.ts";
import { listAdvice } from "#lib/trial/list-advice.ts";

const REPORT = {
  usage: "npm run report",
  says: "Asks for every cited address and lists facts past their shelf life. It alone needs the internet.",
};

await runCommand(REPORT, async (args) => {
  refuseAllWords(args, REPORT.usage);
  const { content, problems, files } = await readContent(findContentFolder());
  if (!content) {
    printProblems(problems);
    throw new Error("Nothing was asked for: mend the errors first.");
  }
  const catalog = makeCatalog(content);
  const old = listAdvice(catalog, files).filter(
    ({ rule }) => rule === "fact-old" || rule === "fact-expired",
  );
  console.log(formatReport(await checkLinks(listLinks(catalog), fetch), old));
  return 0;
});
