import { type Report, reportUnknownName } from "#lib/content/text/report.ts";
import { checkUrl } from "#lib/content/text/urls.ts";
import type { Site } from "#lib/domain/site.ts";

/** Checks the site file: its addresses, and that its categories are exactly the folders that exist. */
export function checkSite(report: Report, site: Site, folders: readonly string[]): void {
  for (const key of ["base_url", "repository"] as const) {
    const problem = checkUrl(site[key]);
    if (problem) report({ path: [key], ...problem });
    else if (site[key].endsWith("/")) {
      report({
        rule: "trailing-slash",
        path: [key],
        found: site[key],
        expected: "an address without `/` at its end",
        fix: "remove it",
      });
    }
  }
  site.categories.forEach((id, index) => {
    if (!folders.includes(id))
      reportUnknownName(report, ["categories", index], "category", id, folders);
  });
  for (const folder of folders) {
    if (site.categories.includes(folder)) continue;
    report({
      rule: "category-not-listed",
      path: ["categories"],
      found: `the folder "${folder}", which the list leaves out`,
      expected: "every category, in the order of the navigation",
      fix: `add "${folder}", or remove the folder`,
    });
  }
}
