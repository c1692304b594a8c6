import type { Fact } from "#lib/domain/fact.ts";
import type { Recipe } from "#lib/domain/recipe.ts";

/** A fact that a provider's file leaves to the rows of a ledger: by the declared recipe, which it names by the ledger, or by its own. */
export interface LeftToRows {
  from: string | Recipe;
  note?: string;
}

/** A fact as a file holds it: said there, or left to the rows of a ledger. */
export type WrittenFact = Fact | LeftToRows;

/** Whether a fact is left to the rows of a ledger. */
export function isLeftToRows(written: WrittenFact): written is LeftToRows {
  return "from" in written;
}
