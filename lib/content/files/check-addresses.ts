import type { Path, Report } from "#lib/content/text/report.ts";
import { checkUrl } from "#lib/content/text/urls.ts";
import type { Source } from "#lib/domain/source.ts";

/** Checks one address; returns whether it may stand in an entry. */
export function checkAddress(report: Report, path: Path, url: string): boolean {
  const problem = checkUrl(url);
  if (problem) report(problem.rule, path, problem);
  return problem === null;
}

/** Checks the addresses of all sources of a list, which stands at `path`. */
export function checkAddresses(
  report: Report,
  path: Path,
  sources: Readonly<Record<string, Source>>,
): void {
  for (const [id, { url }] of Object.entries(sources)) {
    if (url !== undefined) checkAddress(report, [...path, id, "url"], url);
  }
}
