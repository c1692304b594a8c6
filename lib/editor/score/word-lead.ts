import { showHidden } from "#lib/content/text/visible-text.ts";
import type { ScoreTable } from "#lib/editor/score/check-table.ts";
import { printLead } from "#lib/editor/score/numbers.ts";
import {
  explainLead,
  findSmallestChanges,
  type Lead,
  listMoves,
  type SmallestChanges,
} from "#lib/ranking/standing/explain-lead.ts";
import { type Firmness, makeFirmnessFinder } from "#lib/scoring/pairs/firmness.ts";
import type { Rankable } from "#lib/scoring/ranker.ts";
import { compareRationals } from "#lib/scoring/rational.ts";
import { sumWeights } from "#lib/scoring/totals.ts";
import { wordTurning } from "#lib/views/ranking/lead-words.ts";
import { formatShareUp } from "#lib/views/words/format-points.ts";

/** When the order of two holds. */
const HOLDS: Record<Firmness, string> = {
  "any-weights": "at any weights: ahead on every criterion",
  "any-order": "at any weights in the same order of importance",
  "box-5": "with every weight moved by up to 5 points",
  "box-2": "with every weight moved by up to 2 points",
  published: "at the given weights; moves of 2 points can turn it",
  level: "level: less than 1 point apart, and moves of 2 points of weight can turn it",
};

/**
 * Words what is between neighbours in the list, on what is known: the lead and how firm it is, what each
 * criterion gives to it, and the smallest changes of the weights that turn it.
 *
 * @param list the alternatives in the order of the list
 * @returns a few lines for each pair of neighbours
 */
export function wordLeads(list: readonly Rankable[], table: ScoreTable): string[][] {
  const { weights } = table;
  const findFirmness = makeFirmnessFinder(weights);
  return list.slice(1).flatMap((below, at) => {
    const above = list[at];
    if (!above) return [];
    const lead = explainLead(above.row, below.row, weights);
    const changes = findSmallestChanges(above.row, below.row, weights);
    const names = [above.id, below.id].map(showHidden).join(" over ");
    const printed = printLead(lead.contributions, sumWeights(weights));
    const parts = table.criteria.map((name, j) => `${showHidden(name)} ${printed.parts[j]}`);
    const holds = findFirmness(above.row, below.row).map((code) => HOLDS[code]);
    return [
      [
        `${names}: ${printed.lead} ahead, ${lead.gap === 0 ? "level: equal totals" : holds.join(", and ")}`,
        `  made of: ${parts.join(", ")}`,
        ...(lead.gap === 0 ? [] : [`  to turn: ${wordChanges(changes, lead, table)}`]),
      ],
    ];
  });
}

function wordChanges(
  { transfer, shift }: SmallestChanges,
  { turning }: Lead,
  { criteria, weights }: ScoreTable,
): string {
  if (!transfer || !shift) return "no weights make them level";
  const weightSum = sumWeights(weights);
  const names = criteria.map(showHidden);
  const moves = listMoves(transfer, weights);
  const gives = moves.flatMap(({ criterion, by }) =>
    by.numerator < 0n ? [`${formatShareUp(by, 2)} points from ${names[criterion]}`] : [],
  );
  const takes = moves.flatMap(({ criterion, by }) => (by.numerator > 0n ? [names[criterion]] : []));
  const ways = [`move ${gives.join(" and ")} to ${takes.join(" and ")}`];
  if (compareRationals(shift.amount, transfer.amount) < 0) {
    ways.push(`move several, none by more than ${formatShareUp(shift.amount, 2)} points`);
  }
  if (turning) {
    const { name, share, now } = wordTurning(turning, { weights, weightSum, names });
    ways.push(`weigh ${name} ${share} % in place of ${now} %, the others in proportion`);
  }
  return ways.join("; or ");
}
