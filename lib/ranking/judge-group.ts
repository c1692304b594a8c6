import { answerFactRequirement, makeAnswerContext } from "#lib/domain/answer-requirement.ts";
import type { Eligibility, Rules } from "#lib/domain/category.ts";
import type { Scorable } from "#lib/domain/content.ts";
import type { Group } from "#lib/domain/edition.ts";
import type { MeasureResult } from "#lib/ranking/score-measure.ts";

type CriterionMeasures = readonly { criterion: string; measures: readonly MeasureResult[] }[];

/** Whether anything at all is known in a criterion: a measure's range is narrower than that of an unknown fact. */
function isAnythingKnown(measures: readonly MeasureResult[]): boolean {
  return measures.some(
    ({ score, unknown }) => score !== null && score.hi - score.lo < unknown.hi - unknown.lo,
  );
}

/** How much must be known: a share of everything, and something in each criterion that is named. */
export type Evidence = Pick<Eligibility, "known_share" | "known_in">;

/** What of it is not known of a provider. */
export function listMissing(
  { known_share, known_in = [] }: Evidence,
  knownShare: number,
  criteria: CriterionMeasures,
): Evidence {
  const measuresOf = (id: string): readonly MeasureResult[] =>
    criteria.find((one) => one.criterion === id)?.measures ?? [];
  return {
    ...(known_share && knownShare < known_share.at_least && { known_share }),
    known_in: known_in.filter((id) => !isAnythingKnown(measuresOf(id))),
  };
}

function isEnoughKnown(
  evidence: Evidence,
  knownShare: number,
  criteria: CriterionMeasures,
): boolean {
  const { known_share, known_in } = listMissing(evidence, knownShare, criteria);
  return !known_share && known_in?.length === 0;
}

/**
 * Decides which group a provider stands in, by the category's `eligibility`: closed, not shown to be
 * trading, of a kind that stands beside the ranking, too little published to rank, or ranked. A date
 * that may or may not lie in the window is not shown to be trading, and a kind that is not proven
 * keeps nobody from a place: the rules ask for proof.
 */
export function judgeGroup(
  provider: Scorable,
  category: Rules,
  knownShare: number,
  criteria: CriterionMeasures,
): Group {
  const { closed, trading, beside } = category.eligibility;
  const context = makeAnswerContext(provider, category);
  const meets = (requirement: Parameters<typeof answerFactRequirement>[0]): boolean =>
    answerFactRequirement(requirement, context) === "meets";
  if (closed && meets({ fact: closed.fact, known: "yes" })) return "closed";
  if (trading && !meets({ fact: trading.fact, within_months: trading.within_months })) {
    return "not-shown-trading";
  }
  if (beside && meets({ fact: beside.fact, in: beside.in })) return "beside";
  return isEnoughKnown(category.eligibility, knownShare, criteria)
    ? "ranked"
    : "too-little-published";
}

/** Whether the place of a ranked provider rests on enough evidence to be more than provisional. */
export function isFirm(
  { eligibility }: Pick<Rules, "eligibility">,
  knownShare: number,
  criteria: CriterionMeasures,
): boolean {
  return isEnoughKnown(eligibility.firm ?? {}, knownShare, criteria);
}
