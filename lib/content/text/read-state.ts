/** What people write where there is no value. */
const NOT_APPLICABLE = new Set([
  "n/a",
  "n.a.",
  "na",
  "not applicable",
  "does not apply",
  "inapplicable",
]);
const UNKNOWN = new Set([
  "",
  "-",
  "--",
  "–",
  "—",
  "?",
  "??",
  "???",
  "...",
  "nil",
  "no data",
  "no information",
  "none",
  "not available",
  "not disclosed",
  "not found",
  "not known",
  "not public",
  "not published",
  "null",
  "tba",
  "tbc",
  "tbd",
  "to be determined",
  "to be done",
  "todo",
  "unclear",
  "undisclosed",
  "unknown",
]);

/** What a value stands for that is none: an answer nobody has, or a question that does not fit; null where it is a value. */
export function readState(value: unknown): "unknown" | "not-applicable" | null {
  if (value === null) return "unknown";
  if (typeof value !== "string") return null;
  const text = value.trim().toLowerCase();
  if (NOT_APPLICABLE.has(text)) return "not-applicable";
  return UNKNOWN.has(text) ? "unknown" : null;
}
