import { checkName, type Path, type Report } from "#lib/content/text/report.ts";
import type { CategoryContent } from "#lib/domain/content.ts";
import { BUILT_IN_UNITS, isKnownUnit, nameOfUnit, type Unit } from "#lib/domain/unit.ts";

/** Everything that a category counts in something, with the place where it says so. */
function listUses({ facts, ledgers = {} }: CategoryContent["data"]): { path: Path; unit: Unit }[] {
  const use = (path: Path, one: { title: string; unit?: Unit }) =>
    one.unit === undefined ? [] : [{ path: [...path, "unit"], unit: one.unit }];
  return [
    ...Object.entries(facts).flatMap(([id, fact]) => use(["facts", id], fact)),
    ...Object.entries(ledgers).flatMap(([id, { columns, strips = [] }]) => [
      ...Object.entries(columns).flatMap(([name, column]) =>
        use(["ledgers", id, "columns", name], column),
      ),
      ...strips.flatMap((strip, index) => use(["ledgers", id, "strips", index], strip)),
    ]),
  ];
}

/** Checks that everything is counted in a unit that is there, and that no range is empty. */
export function checkUnits(report: Report, { data }: CategoryContent): void {
  const { units = {} } = data;
  const known = [...new Set([...Object.keys(BUILT_IN_UNITS), ...Object.keys(units)])];
  for (const { path, unit } of listUses(data)) {
    if (!isKnownUnit(unit))
      checkName(report, path, { what: "unit", name: nameOfUnit(unit), known });
  }
  for (const [id, { at_least, at_most }] of Object.entries(units)) {
    if (at_least === undefined || at_most === undefined || at_least <= at_most) continue;
    const found = `at least ${at_least}, at most ${at_most}`;
    report("bounds-crossed", ["units", id, "at_most"], { found });
  }
}
