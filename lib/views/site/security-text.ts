import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import { findNewestDay } from "#lib/ranking/newest-day.ts";

/** RFC 9116 asks for less than a year; whoever builds no edition for so long should be asked again. */
const VALID_MONTHS = 11;

/** The last day on which the text may be relied on: some months after the newest category's day. */
function findExpiry(day: string): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + VALID_MONTHS, 1)).toISOString();
}

/** The site's `security.txt`: where to report a weakness, and until when this is right. */
export function writeSecurityText({ catalog }: CompiledCatalog): string {
  const { base_url, repository } = catalog.site;
  const newest = findNewestDay(catalog.categories);
  return [
    `Contact: ${repository}/security/advisories/new`,
    `Policy: ${repository}/security/policy`,
    ...(newest === undefined ? [] : [`Expires: ${findExpiry(newest)}`]),
    "Preferred-Languages: en",
    `Canonical: ${base_url}/.well-known/security.txt`,
    "",
  ].join("\n");
}
