import type { Path, PositionOf } from "#lib/content/text/report.ts";

/**
 * The field of YAML data in whose value a place of the file lies, as a path; empty where it lies before the first.
 * `place` counts lines and columns from 1.
 */
export function findFieldAt(
  data: unknown,
  positionOf: PositionOf,
  place: { line: number; column: number },
): Path {
  let found: Path = [];
  const visit = (value: unknown, path: Path): void => {
    if (typeof value !== "object" || value === null) return;
    const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
    for (const key of keys) {
      const inner = [...path, key];
      const { line, column } = positionOf(inner, Array.isArray(value) ? "value" : "key");
      if (line < place.line || (line === place.line && column <= place.column)) found = inner;
      visit((value as Record<string | number, unknown>)[key], inner);
    }
  };
  visit(data, []);
  return found;
}
