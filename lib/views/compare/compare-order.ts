import type { Chosen, Outcome } from "#lib/ranking/apply-choice.ts";
import { explainLead } from "#lib/ranking/standing/explain-lead.ts";
import { makeFirmnessFinder } from "#lib/scoring/pairs/firmness.ts";
import { LEVEL_GAP } from "#lib/scoring/places.ts";
import { type LeadBars, viewLeadBars } from "#lib/views/ranking/lead-bars.ts";
import { type Weighing, wordFirmness, wordLead } from "#lib/views/ranking/lead-words.ts";

/** Why one stands above another of those compared. */
export interface OrderedPair extends LeadBars {
  above: string;
  below: string;
  isTied: boolean;
  lead: string;
  detail: string;
}

/**
 * Those compared that have a score in lists, in the order of their proven scores at the chosen weights. Who stands beside the
 * ranking is no rival of the others: where both kinds are compared, only the others are in order.
 */
export function orderCompared(
  outcome: Outcome,
  ids: readonly string[],
  listsScore: (id: string) => boolean,
): Chosen[] {
  const scored = outcome.chosen.filter(
    ({ provider }) => ids.includes(provider.id) && listsScore(provider.id),
  );
  const rivals = scored.filter(({ provider }) => provider.group !== "beside");
  return (rivals.length > 0 ? rivals : scored).sort((a, b) => b.total.lo - a.total.lo);
}

/** Why each of those compared stands above the next of them. */
export function viewOrder(ordered: readonly Chosen[], weighing: Weighing): OrderedPair[] {
  const { weights, weightSum } = weighing;
  const findFirmness = makeFirmnessFinder(weights);
  return ordered.slice(1).flatMap((below, at): OrderedPair[] => {
    const above = ordered[at];
    if (!above) return [];
    const [a, b] = [above.provider, below.provider];
    const lead = explainLead(a.row, b.row, weights);
    const codes = findFirmness(a.row, b.row);
    const isTied = lead.gap < LEVEL_GAP * weightSum;
    return [
      {
        above: a.data.name,
        below: b.data.name,
        isTied,
        lead: isTied
          ? `${a.data.name} and ${b.data.name} are tied`
          : wordLead(codes, lead, b.data.name, weighing),
        detail:
          lead.gap === 0
            ? "They are exactly level."
            : wordFirmness(codes, lead, b.data.name, weighing),
        ...viewLeadBars(lead, weighing),
      },
    ];
  });
}
