import { answerFactRequirement } from "#lib/domain/answer-requirement.ts";
import type { Category } from "#lib/domain/category.ts";
import type { ProviderEntry } from "#lib/domain/content.ts";
import type { Group } from "#lib/domain/edition.ts";

/**
 * Decides which group a provider stands in, by the category's `eligibility`: closed, not shown to be
 * trading, too little published to rank, or ranked. A date that may or may not lie in the window is
 * not shown to be trading: the rule asks for proof.
 */
export function judgeGroup(
  provider: ProviderEntry,
  category: Category,
  knownShare: number,
  criteria: readonly { criterion: string; known: number | null }[],
): Group {
  const { closed, trading, known_share, known_in = [] } = category.eligibility;
  const context = { facts: provider.facts, declarations: category.facts, asOf: category.as_of };
  const meets = (requirement: Parameters<typeof answerFactRequirement>[0]): boolean =>
    answerFactRequirement(requirement, context) === "meets";
  if (closed && meets({ fact: closed.fact, known: "yes" })) return "closed";
  if (trading && !meets({ fact: trading.fact, within_months: trading.within_months })) {
    return "not-shown-trading";
  }
  const knownOf = (id: string): number => criteria.find((one) => one.criterion === id)?.known ?? 0;
  const enough = knownShare >= (known_share?.at_least ?? 0) && known_in.every((id) => knownOf(id) > 0);
  return enough ? "ranked" : "too-little-published";
}
