import type { FactState } from "#lib/domain/fact.ts";
import type { ScoredCategory } from "#lib/ranking/catalog.ts";

/** As what a fact in a state is counted; null where there is nothing to know. */
const COUNTED: Record<FactState, "sourced" | "unknown" | null> = {
  claimed: "sourced",
  told: "unknown",
  disputed: "sourced",
  expired: "unknown",
  unknown: "unknown",
  "not-found": null,
  "not-applicable": null,
  "not-looked": "unknown",
};

/** How many facts of a category have a source, and how many are open. */
export function countFacts(category: ScoredCategory): { sourced: number; unknown: number } {
  const counts = { sourced: 0, unknown: 0 };
  for (const provider of category.providers) {
    for (const fact of Object.values(provider.facts)) {
      const counted = COUNTED[fact.state];
      if (counted !== null) counts[counted] += 1;
    }
  }
  return counts;
}
