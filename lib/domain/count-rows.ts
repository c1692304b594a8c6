import { amountOf, dateIn, namesIn, type Range } from "#lib/domain/cell-values.ts";
import type { Claim, EvidencedClaim } from "#lib/domain/claim.ts";
import { findNewest, findProvenNewest } from "#lib/domain/date-range.ts";
import type { FactType } from "#lib/domain/fact-declaration.ts";
import { isYes } from "#lib/domain/fact-options.ts";
import type { EntryId } from "#lib/domain/ids.ts";
import {
  type Ledger,
  type LedgerRow,
  nameLedgerSource,
  namesProvider,
  ownerColumnOf,
} from "#lib/domain/ledger.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";
import { type Recipe, readRecipe } from "#lib/domain/recipe.ts";
import { judgeRow } from "#lib/domain/row-conditions.ts";
import { dateOfSource } from "#lib/domain/source.ts";

/** The rows of one provider: those that count for certain, and those that may. */
interface BearingRows {
  own: LedgerRow[];
  sure: LedgerRow[];
  open: LedgerRow[];
}

/** Rows of one provider by how they bear on a fact. What only a published order says may count, unless there is nothing else. */
function sortRows(recipe: Recipe, ledger: Ledger, provider: EntryId): BearingRows {
  const column = recipe.by ?? ownerColumnOf(ledger.columns);
  const own = ledger.rows.filter(
    ({ cells }) => column !== null && namesProvider(cells[column], provider),
  );
  const judged = own.map((row) => ({ row, bearing: judgeRow(row, recipe.where) }));
  const isTold = ({ sources }: LedgerRow): boolean =>
    sources.every((id) => ledger.sources[id]?.basis === "guide");
  const met = judged.filter(({ bearing }) => bearing === "yes").map(({ row }) => row);
  const left = judged.filter(({ bearing }) => bearing === "maybe").map(({ row }) => row);
  const told = [...met, ...left].every(isTold) ? [] : met.filter(isTold);
  return {
    own,
    sure: met.filter((row) => !told.includes(row)),
    open: [...left, ...told],
  };
}

/** A sum without what binary fractions add to it. */
function addUp(amounts: readonly number[]): number {
  return Number(amounts.reduce((sum, amount) => sum + amount, 0).toPrecision(15));
}

function joinRanges(
  column: string,
  { sure, open }: BearingRows,
  join: (amounts: readonly number[]) => number,
): Range {
  const amounts = (rows: readonly LedgerRow[]): Range[] =>
    rows.map(({ cells }) => amountOf(cells[column]));
  const most = amounts([...sure, ...open]).map((amount) => amount.most);
  return {
    least: join(amounts(sure).map((amount) => amount.least)),
    most: most.includes(null) ? null : join(most.filter((end) => end !== null)),
  };
}

/** How many different values a column holds. A row that leaves it out may add one, or any number where it could name several. */
function countDistinct(column: string, { sure, open }: BearingRows, canNameMany: boolean): Range {
  const names = (rows: readonly LedgerRow[]) => rows.map(({ cells }) => namesIn(cells[column]));
  const count = (found: readonly (string[] | null)[]): number =>
    new Set(found.flatMap((one) => one ?? [])).size;
  const all = names([...sure, ...open]);
  const silent = all.filter((one) => one === null).length;
  return {
    least: Math.max(count(names(sure)), Math.min(sure.length, 1)),
    most: silent > 0 && canNameMany ? null : count(all) + silent,
  };
}

function namesMany(ledger: Ledger, column: string): boolean {
  const declared = ledger.columns[column];
  return declared !== undefined && "many" in declared && isYes(declared.many);
}

function countNumber(recipe: Recipe, rows: BearingRows, ledger: Ledger): Range | null {
  const { kind, column } = readRecipe(recipe);
  const { sure, open } = rows;
  if (column === null) return { least: sure.length, most: sure.length + open.length };
  if (kind === "sum") return joinRanges(column, rows, addUp);
  if (kind === "distinct") return countDistinct(column, rows, namesMany(ledger, column));
  if (kind === "newest" || sure.length + open.length === 0) return null;
  return joinRanges(column, rows, (amounts) => Math.max(0, ...amounts));
}

/** What rows say of a fact of some type, and those of them that say it; null where they say nothing. */
function claimFrom(
  recipe: Recipe,
  rows: BearingRows,
  { ledger, type }: { ledger: Ledger; type: FactType },
): { claim: Claim; said: LedgerRow[]; rows: number } | null {
  const { sure, open, own } = rows;
  const { column } = readRecipe(recipe);
  switch (type) {
    case "number": {
      const range = own.length === 0 ? null : countNumber(recipe, rows, ledger);
      const bearing = [...sure, ...open];
      const said = bearing.length > 0 ? bearing : own;
      return range && { claim: { type: "number", ...range }, said, rows: bearing.length };
    }
    case "boolean":
      if (sure.length === 0) return null;
      return { claim: { type: "boolean", value: true }, said: sure, rows: sure.length };
    case "date": {
      if (column === null) return null;
      const value = findProvenNewest(sure.map(({ cells }) => dateIn(cells[column])));
      if (value === undefined) return null;
      const said = sure.filter(({ cells }) => dateIn(cells[column]) === value);
      return { claim: { type: "date", value }, said, rows: sure.length };
    }
    case "enum":
    case "set":
    case "text":
    case "numbers":
      return null;
  }
}

/** Which claims only say that there is something at all, and which say how much or when. */
const SAYS_EXISTENCE: Record<Claim["type"], boolean> = {
  boolean: true,
  number: false,
  option: false,
  set: false,
  date: false,
  text: false,
  numbers: false,
};

/**
 * The day for which rows hold. That there is something at all is as old as the newest row, whenever it was read; how much
 * there is holds for the day of the sources, and only where none is dated for that of the newest row.
 */
function dateRows(
  said: readonly LedgerRow[],
  claim: Claim,
  { sources }: Ledger,
): PartialDate | undefined {
  const isDated = said.some((row) => row.sources.some((id) => dateOfSource(sources[id])));
  if (isDated && !SAYS_EXISTENCE[claim.type]) return undefined;
  return findNewest(said.flatMap(({ cells }) => Object.values(cells).map(dateIn)));
}

/**
 * Counts a fact of a provider from the rows of a ledger. Rows that may or may not count, and numbers that are known in part,
 * give bounds. Null where no row bears on the fact.
 */
export function countFact(
  recipe: Recipe,
  ledger: Ledger,
  { provider, type }: { provider: EntryId; type: FactType },
): EvidencedClaim | null {
  const bearing = sortRows(recipe, ledger, provider);
  const found = claimFrom(recipe, bearing, { ledger, type });
  if (!found) return null;
  const { claim, said, rows } = found;
  const asOf = dateRows(said, claim, ledger);
  const named = new Set(said.flatMap((row) => row.sources));
  return {
    claim,
    sources: [...named].map((id) => nameLedgerSource(ledger.id, id)),
    ...(asOf !== undefined && { asOf }),
    counted: { ledger: ledger.id, rows },
  };
}
