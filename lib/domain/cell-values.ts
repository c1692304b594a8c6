import type { Cell } from "#lib/domain/ledger.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";

/** Between what ends an amount lies; `most` is null where it is open. */
export interface Range {
  least: number;
  most: number | null;
}

/** An amount in a cell; one that is left out may be anything from nothing. */
export function amountOf(cell: Cell | undefined): Range {
  switch (cell?.type) {
    case "number":
      return cell;
    case "provider":
    case "date":
    case "year":
    case "enum":
    case "text":
    case undefined:
      return { least: 0, most: null };
  }
}

/** What a cell names, to be told apart; null where it is left out or known in part. */
export function namesIn(cell: Cell | undefined): string[] | null {
  switch (cell?.type) {
    case "provider":
      return cell.parties.map((party) => ("provider" in party ? party.provider : `"${party.name}`));
    case "year":
      return cell.first === cell.last ? [String(cell.first)] : null;
    case "date":
    case "enum":
    case "text":
      return [cell.value];
    case "number":
    case undefined:
      return null;
  }
}

/** The day or year in a cell; null for what is neither, and for a year known in part. */
export function dateIn(cell: Cell | undefined): PartialDate | null {
  switch (cell?.type) {
    case "date":
      return cell.value;
    case "year":
      return cell.first === cell.last ? String(cell.first) : null;
    case "provider":
    case "number":
    case "enum":
    case "text":
    case undefined:
      return null;
  }
}
