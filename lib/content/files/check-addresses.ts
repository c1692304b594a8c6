import type { Path, Report } from "#lib/content/text/report.ts";
import { checkUrl, isUnpinned } from "#lib/content/text/urls.ts";
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

const REPRINT = /\b(?:reprint|republi(?:sh|c)|syndicat)/i;

/** A source as it came, before its schema has passed. */
interface RawSource {
  title?: unknown;
  publisher?: unknown;
  url?: unknown;
  reprint_of?: unknown;
}

function adviseSource(report: Report, path: Path, source: RawSource): void {
  const { url, reprint_of } = source;
  if (typeof url === "string" && isUnpinned(url))
    report("address-not-pinned", [...path, "url"], { found: url });
  for (const key of ["publisher", "title"] as const) {
    const text = source[key];
    if (typeof text !== "string" || reprint_of !== undefined || !REPRINT.test(text)) continue;
    report("reprint-unnamed", [...path, key], { found: text });
    return;
  }
}

/** Advises about the sources of a file, which stand at `sources`: what may change after it was read, and whose words they repeat. */
export function adviseSources(report: Report, data: unknown): void {
  if (typeof data !== "object" || data === null || !("sources" in data)) return;
  const { sources } = data;
  if (typeof sources !== "object" || sources === null || Array.isArray(sources)) return;
  for (const [id, source] of Object.entries(sources)) {
    if (typeof source === "object" && source !== null)
      adviseSource(report, ["sources", id], source);
  }
}
