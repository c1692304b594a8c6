import { answerFactRequirement } from "#lib/domain/answer-requirement.ts";
import type { Rules } from "#lib/domain/category.ts";
import type { Scorable } from "#lib/domain/content.ts";
import type { Group } from "#lib/domain/edition.ts";
import type { MeasureResult } from "#lib/ranking/score-measure.ts";

/** Whether anything at all is known in a criterion: a measure's range is narrower than that of an unknown fact. */
function isAnythingKnown(measures: readonly MeasureResult[]): boolean {
  return measures.some(
    ({ score, unknown }) => score !== null && score.hi - score.lo < unknown.hi - unknown.lo,
  );
}

/**
 * Decides which group a provider stands in, by the category's `eligibility`: closed, not shown to be
 * trading, too little published to rank, or ranked. A date that may or may not lie in the window is
 * not shown to be trading: the rule asks for proof.
 */
export function judgeGroup(
  provider: Scorable,
  category: Rules,
  knownShare: number,
  criteria: readonly { criterion: string; measures: readonly MeasureResult[] }[],
): Group {
  const { closed, trading, known_share, known_in = [] } = category.eligibility;
  const context = { facts: provider.facts, declarations: category.facts, asOf: category.as_of };
  const meets = (requirement: Parameters<typeof answerFactRequirement>[0]): boolean =>
    answerFactRequirement(requirement, context) === "meets";
  if (closed && meets({ fact: closed.fact, known: "yes" })) return "closed";
  if (trading && !meets({ fact: trading.fact, within_months: trading.within_months })) {
    return "not-shown-trading";
  }
  const measuresOf = (id: string): readonly MeasureResult[] =>
    criteria.find((one) => one.criterion === id)?.measures ?? [];
  const enough =
    knownShare >= (known_share?.at_least ?? 0) &&
    known_in.every((id) => isAnythingKnown(measuresOf(id)));
  return enough ? "ranked" : "too-little-published";
}
