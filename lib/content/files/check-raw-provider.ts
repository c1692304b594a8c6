import { checkAddress } from "#lib/content/files/check-addresses.ts";
import { checkName, type Path, type Report } from "#lib/content/text/report.ts";
import { isAfter } from "#lib/domain/date-range.ts";
import { PartialDateSchema } from "#lib/domain/schema/partial-date.ts";

/** Fields whose date may not lie after the edition; the days on which somebody looked (`read`, `looked`) may. */
export const DATE_KEYS: ReadonlySet<string> = new Set([
  "as_of",
  "copy_date",
  "published",
  "date",
  "since",
]);
const URL_KEYS = new Set(["url", "website"]);

interface Walk {
  report: Report;
  asOf: string;
  known: readonly string[];
  used: Set<string>;
}

function checkText(value: string, path: Path, { report, asOf }: Walk): void {
  const key = String(path.at(-1));
  if (URL_KEYS.has(key)) checkAddress(report, path, value);
  if (!DATE_KEYS.has(key) || !PartialDateSchema.safeParse(value).success || !isAfter(value, asOf))
    return;
  report("date-after-edition", path, { found: value, asOf });
}

function checkSourceList(ids: readonly unknown[], path: Path, { report, known, used }: Walk): void {
  ids.forEach((id, index) => {
    if (typeof id !== "string") return;
    used.add(id);
    checkName(report, [...path, index], { what: "source", name: id, known });
  });
}

function walkValue(value: unknown, path: Path, walk: Walk): void {
  if (typeof value === "string") checkText(value, path, walk);
  if (typeof value === "boolean" && path[0] === "facts") {
    walk.report("boolean-spelling", path, { found: String(value), value });
  }
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value) && path.at(-1) === "sources") {
    checkSourceList(value, path, walk);
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    walkValue(inner, [...path, Array.isArray(value) ? Number(key) : key], walk);
  }
}

/**
 * Checks what can be checked in a provider's data before its schema has passed, so that one mistake
 * hides no other: addresses, dates after the edition's, booleans not written as text, and sources
 * that are named but not listed, or listed but not named.
 */
export function checkRawProvider(report: Report, data: unknown, asOf: string): void {
  if (typeof data !== "object" || data === null) return;
  const { sources } = data as { sources?: unknown };
  const isMap = typeof sources === "object" && sources !== null && !Array.isArray(sources);
  const known = isMap ? Object.keys(sources) : [];
  const used = new Set<string>();
  walkValue(data, [], { report, asOf, known, used });
  for (const id of known) {
    if (used.has(id)) continue;
    const found = `the source "${id}", which nothing names`;
    report("unused-source", ["sources", id], { found, at: "key" });
  }
}
