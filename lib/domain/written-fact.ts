import type { Fact } from "#lib/domain/fact.ts";
import type { FactDeclaration } from "#lib/domain/fact-declaration.ts";
import { recipeOf } from "#lib/domain/fact-options.ts";
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

/** The recipe by which a fact is counted for a provider: the declared one, else the one in its file; null where it is said there. */
export function recipeFor(
  declaration: FactDeclaration,
  written: WrittenFact | undefined,
): Recipe | null {
  const declared = recipeOf(declaration);
  if (declared || !written || !isLeftToRows(written)) return declared;
  return typeof written.from === "string" ? null : written.from;
}
