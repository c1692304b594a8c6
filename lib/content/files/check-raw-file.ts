import { checkName, checkNamedOnce, type Path, type Report } from "#lib/content/text/report.ts";
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

interface Walk {
  report: Report;
  asOf: string;
  known: readonly string[];
  used: Set<string>;
  moreDates: ReadonlySet<string>;
}

function checkDate(value: string, path: Path, { report, asOf }: Walk): void {
  if (!PartialDateSchema.safeParse(value).success || !isAfter(value, asOf)) return;
  report("date-after-edition", path, { found: value, asOf });
}

function checkScalar(value: string | number, path: Path, walk: Walk): void {
  const key = String(path.at(-1));
  const isText = typeof value === "string";
  // A year known in part may not begin after the edition either; its upper bound may lie anywhere.
  const field = key === "at_least" ? String(path.at(-2)) : key;
  if (walk.moreDates.has(field) || (isText && DATE_KEYS.has(key)))
    checkDate(`${value}`, path, walk);
}

function checkSourceList(ids: readonly unknown[], path: Path, { report, known, used }: Walk): void {
  ids.forEach((id, index) => {
    if (typeof id !== "string") return;
    used.add(id);
    checkName(report, [...path, index], { what: "source", name: id, known });
  });
  checkNamedOnce(report, path, { what: "source", names: ids.map(String) });
}

function walkValue(value: unknown, path: Path, walk: Walk): void {
  if (typeof value === "string" || typeof value === "number") checkScalar(value, path, walk);
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

/** Whether a value is a map that says something without naming who says so. */
function isUnsourced(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return true;
  const states = [
    "unknown",
    "not_applicable",
    "not_found",
    "from",
    "disputed",
    "includes",
    "excludes",
  ];
  return !("sources" in value) && !states.some((state) => state in value);
}

/** Whether a fact, or a member of one, lacks the sources that it should name: what is listed for it is not at fault. */
function lacksSources({ facts }: { facts?: unknown }): boolean {
  if (typeof facts !== "object" || facts === null) return false;
  return Object.values(facts).some((fact) => {
    const members = ["includes", "excludes"].flatMap((key) => Object.values(fact?.[key] ?? {}));
    return isUnsourced(fact) || members.some(isUnsourced);
  });
}

/**
 * Checks what can be checked in the data of a provider or a ledger before their schema has passed, so that one mistake
 * hides no other: dates after the edition's, booleans not written as text, and sources that are named but not listed, or listed but not named. `moreDates` are further fields that hold a date.
 */
export function checkRawFile(
  report: Report,
  data: unknown,
  asOf: string,
  moreDates: ReadonlySet<string> = new Set(),
): void {
  if (typeof data !== "object" || data === null) return;
  const { sources } = data as { sources?: unknown };
  const isMap = typeof sources === "object" && sources !== null && !Array.isArray(sources);
  const known = isMap ? Object.keys(sources) : [];
  const used = new Set<string>();
  walkValue(data, [], { report, asOf, known, used, moreDates });
  for (const id of known) {
    if (used.has(id) || lacksSources(data)) continue;
    const found = `the source "${id}", which nothing names`;
    report("unused-source", ["sources", id], { found, at: "key" });
  }
}
