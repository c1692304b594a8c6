import type { Cell, LedgerRow } from "#lib/domain/ledger.ts";
import { type Condition, namesOf } from "#lib/domain/recipe.ts";

/** Whether a row counts: for certain, perhaps, since it leaves open what is asked, or not. */
export type Bearing = "yes" | "maybe" | "no";

function judgeRange(least: number, most: number | null, condition: Condition): Bearing {
  if (!("at_least" in condition || "at_most" in condition)) return "no";
  const { at_least = Number.NEGATIVE_INFINITY, at_most = Number.POSITIVE_INFINITY } = condition;
  const end = most ?? Number.POSITIVE_INFINITY;
  if (end < at_least || least > at_most) return "no";
  return least >= at_least && end <= at_most ? "yes" : "maybe";
}

function judgeNames(names: readonly string[], condition: Condition): Bearing {
  const wanted = namesOf(condition) ?? [];
  return names.some((name) => wanted.includes(name)) ? "yes" : "no";
}

function judgeCell(cell: Cell | undefined, condition: Condition): Bearing {
  switch (cell?.type) {
    case undefined:
      return "maybe";
    case "number":
      return judgeRange(cell.least, cell.most, condition);
    case "year":
      return judgeRange(cell.first, cell.last, condition);
    case "provider":
      return judgeNames(
        cell.parties.map((party) => ("provider" in party ? party.provider : party.name)),
        condition,
      );
    case "date":
    case "enum":
    case "text":
      return judgeNames([cell.value], condition);
  }
}

/** Whether a row meets all conditions: one that fails rules it out, one that it leaves open makes it a perhaps. */
export function judgeRow(
  { cells }: LedgerRow,
  where: Readonly<Record<string, Condition>> = {},
): Bearing {
  const answers = Object.entries(where).map(([column, condition]) =>
    judgeCell(cells[column], condition),
  );
  if (answers.includes("no")) return "no";
  return answers.includes("maybe") ? "maybe" : "yes";
}
