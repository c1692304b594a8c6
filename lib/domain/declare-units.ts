import type { Category } from "#lib/domain/category.ts";
import type { EntryId } from "#lib/domain/ids.ts";
import type { LedgerDeclaration } from "#lib/domain/ledger.ts";
import { nameOfUnit, type Unit } from "#lib/domain/unit.ts";

/** What uses units: a category, or the rubric of a frozen edition. */
interface Declaring {
  facts: Category["facts"];
  units?: Category["units"];
  ledgers?: Record<EntryId, LedgerDeclaration>;
}

/** The same declarations with every unit of a fact, a column or a picture changed. */
function mapUnits<Some extends Declaring>(declared: Some, change: (unit: Unit) => Unit): Some {
  const swap = <One extends { title: string; unit?: Unit }>(one: One): One =>
    one.unit === undefined ? one : { ...one, unit: change(one.unit) };
  const swapAll = <One extends { title: string; unit?: Unit }>(map: Record<string, One>) =>
    Object.fromEntries(Object.entries(map).map(([id, one]): [string, One] => [id, swap(one)]));
  const { facts, ledgers } = declared;
  if (!ledgers) return { ...declared, facts: swapAll(facts) };
  const swapped = Object.entries(ledgers).map(([id, ledger]) => [
    id,
    {
      ...ledger,
      columns: swapAll(ledger.columns),
      ...(ledger.strips && { strips: ledger.strips.map(swap) }),
    },
  ]);
  return { ...declared, facts: swapAll(facts), ledgers: Object.fromEntries(swapped) };
}

/** Declarations as they are read: each unit that is declared beside them stands where it is used. */
export function declareUnits<Some extends Declaring>(declared: Some): Some {
  const { units = {} } = declared;
  return mapUnits(declared, (unit) => {
    const name = nameOfUnit(unit);
    const own = Object.hasOwn(units, name) ? units[name] : undefined;
    return own ? { ...own, name } : name;
  });
}

/** Declarations as files write them: units by their names. */
export function nameUnits<Some extends Declaring>(declared: Some): Some {
  return mapUnits(declared, nameOfUnit);
}
