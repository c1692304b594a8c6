import { checkAddress } from "#lib/content/files/check-addresses.ts";
import { checkNames, type Report } from "#lib/content/text/report.ts";
import type { Site } from "#lib/domain/site.ts";

/** Checks the site file: its addresses, and that its categories are exactly the folders that exist. */
export function checkSite(report: Report, site: Site, folders: readonly string[]): void {
  for (const key of ["base_url", "repository"] as const) {
    const isAddress = checkAddress(report, [key], site[key]);
    if (isAddress && site[key].endsWith("/")) report("trailing-slash", [key], { found: site[key] });
  }
  checkNames(report, ["categories"], { what: "category", names: site.categories, known: folders });
  for (const folder of folders) {
    if (site.categories.includes(folder)) continue;
    const found = `the folder "${folder}", which the list leaves out`;
    report("category-not-listed", ["categories"], { found, folder });
  }
}
