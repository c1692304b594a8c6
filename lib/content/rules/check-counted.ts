import { checkRecipe } from "#lib/content/rules/check-recipe.ts";
import { isUnreadFact, type Whole } from "#lib/content/rules/context.ts";
import type { Report } from "#lib/content/text/report.ts";
import type { CategoryContent, ProviderEntry } from "#lib/domain/content.ts";
import { claimsOf, type Fact } from "#lib/domain/fact.ts";
import { recipeOf } from "#lib/domain/fact-options.ts";
import { isLeftToRows, recipeFor, type WrittenFact } from "#lib/domain/written-fact.ts";

/** Keys by which a file states a value of its own. */
const VALUE_KEYS = ["value", "at_least", "at_most", "disputed"];

function isCounted(fact: Fact): boolean {
  return claimsOf(fact).some((claim) => claim.counted !== undefined);
}

/** Refuses a value in a file where the rows of a ledger give the fact, or should. */
function checkTyped(
  report: Report,
  id: string,
  { written, hasRows, ledger }: { written: object; hasRows: boolean; ledger: string },
): void {
  const keys = Object.keys(written);
  // What belongs to another provider is counted there, and shown here as its file says.
  const isValue = VALUE_KEYS.some((key) => keys.includes(key)) && !keys.includes("via");
  if (!hasRows && !isValue) return;
  const found = hasRows ? `${keys.join(", ")} beside rows` : `${keys.join(", ")} without a row`;
  report("counted-fact-typed", ["facts", id], { found, ledger, hasRows });
}

/** Checks the facts of a provider that are counted from a ledger: who counts, that there is something to count, and no value beside it. */
export function checkCounted(entry: ProviderEntry, category: CategoryContent, whole: Whole): void {
  const parsed = whole.parsedOf(entry);
  if (!parsed) return;
  const { report } = parsed;
  // What has not passed its schema is left out below, so the facts are in the form that the schema takes.
  const { facts } = parsed.data as { facts: Record<string, WrittenFact> };
  for (const [id, written] of Object.entries(Object(facts) as typeof facts)) {
    if (isUnreadFact(id, entry, whole)) continue;
    const declaration = category.data.facts[id];
    const fact = entry.facts[id];
    if (!declaration || !fact) continue;
    const recipe = recipeFor(declaration, written);
    if (recipe && recipe !== recipeOf(declaration))
      checkRecipe({ report, category }, ["facts", id, "from"], declaration, recipe);
    const ledger = recipe?.ledger;
    // A ledger that could not be read is reported itself.
    if (ledger === undefined || !category.ledgers.some((one) => one.id === ledger)) continue;
    if (!isLeftToRows(written))
      checkTyped(report, id, { written, hasRows: isCounted(fact), ledger });
    else if (!isCounted(fact))
      report("nothing-to-count", ["facts", id], { found: "no row that counts", ledger });
  }
}
