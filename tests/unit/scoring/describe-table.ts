import { chooseDigits, formatTotal } from "#lib/scoring/display.ts";
import { countCouldPass, findFirmness } from "#lib/scoring/firmness.ts";
import { boundRanks } from "#lib/scoring/preference.ts";
import { orderByEvidence, rankDescending, rankIntervals } from "#lib/scoring/ranks.ts";
import { computeTotals } from "#lib/scoring/totals.ts";
import { at, SETS, type Table } from "#tests/unit/scoring/arbitraries.ts";

/** Everything exact that is said about a table, providers in the order of the input. */
export function describeTable({ weights, rows }: Table) {
  const totals = computeTotals(weights, rows);
  const sum = weights.reduce((a, b) => a + b, 0);
  const order = orderByEvidence(totals.map((total, i) => ({ id: `p${i}`, ...total })));
  const listed = order.map((i) => at(totals, i));
  return {
    ranks: rankDescending(totals.map((total) => total.lo)),
    intervals: rankIntervals(totals),
    bounds: SETS.map((set) => boundRanks(rows, weights, set)),
    passing: totals.map((_, i) => countCouldPass(i, totals)),
    shown: totals.map((total) => formatTotal(total.lo, sum, 2)),
    order,
    digits: chooseDigits(
      listed.map((total) => total.lo),
      sum,
    ),
    firmness: order
      .slice(1)
      .map((below, k) => findFirmness(at(rows, at(order, k)), at(rows, below), weights)),
  };
}
