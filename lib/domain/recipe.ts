import type { EntryId } from "#lib/domain/ids.ts";

/** A demand on one column, which a row has to meet to count: a range of a number or year, or one of several values. */
export type Condition = { at_least?: number; at_most?: number } | { in: string[] } | { is: string };

/** How a fact is counted from the rows of a ledger that are a provider's own, or that name it in the column `by`. */
export type Recipe = { ledger: EntryId; by?: string; where?: Record<string, Condition> } & (
  | { sum: string }
  | { count: "rows" }
  | { distinct: string }
  | { newest: string }
  | { largest: string }
);

/** What a recipe makes of its rows. */
export type RecipeKind = "sum" | "count" | "distinct" | "newest" | "largest";

/** What a recipe makes of its rows, and the column it reads; null where it counts the rows themselves. */
export function readRecipe(recipe: Recipe): { kind: RecipeKind; column: string | null } {
  if ("sum" in recipe) return { kind: "sum", column: recipe.sum };
  if ("distinct" in recipe) return { kind: "distinct", column: recipe.distinct };
  if ("newest" in recipe) return { kind: "newest", column: recipe.newest };
  if ("largest" in recipe) return { kind: "largest", column: recipe.largest };
  return { kind: "count", column: null };
}

/** The values that a condition names; null where it demands a range. */
export function namesOf(condition: Condition): readonly string[] | null {
  if ("in" in condition) return condition.in;
  return "is" in condition ? [condition.is] : null;
}
