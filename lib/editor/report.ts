import { findContentFolder, readContent } from "#lib/content/read-content.ts";
import { printProblems } from "#lib/editor/print-problems.ts";
import { checkLinks, formatReport, listLinks } from "#lib/editor/report-links.ts";
import { makeCatalog } from "#lib/ranking/catalog.ts";
import { listAdvice } from "#lib/trial/list-advice.ts";

const { content, problems, files } = await readContent(findContentFolder());
if (content) {
  const catalog = makeCatalog(content);
  const old = listAdvice(catalog, files).filter(
    ({ rule }) => rule === "fact-old" || rule === "fact-expired",
  );
  console.log(formatReport(await checkLinks(listLinks(catalog), fetch), old));
} else {
  printProblems(problems);
  process.exitCode = 1;
}
