import { chooseDigits, formatTotal } from "#lib/scoring/display.ts";
import { listPassers } from "#lib/scoring/pairs/firmness.ts";
import { findLeastShift, findTransfer } from "#lib/scoring/pairs/flips.ts";
import { comparePairs } from "#lib/scoring/pairs/preference.ts";
import { findPlaces } from "#lib/scoring/places.ts";
import { rankIntervals } from "#lib/scoring/ranks.ts";
import { computeTotals } from "#lib/scoring/totals.ts";
import { at, SETS, type Table } from "#tests/unit/scoring/arbitraries.ts";
import { boundTable, findFirmness, rankEnd, rankTable } from "#tests/unit/scoring/compare.ts";

/** Everything exact that is said about a table, providers in the order of the input. */
export function describeTable(table: Table) {
  const { weights, rows } = table;
  const totals = computeTotals(weights, rows);
  const sum = weights.reduce((a, b) => a + b, 0);
  const order = [...rankTable(table).order];
  const listed = order.map((i) => at(totals, i).lo);
  const neighbours = order
    .slice(1)
    .map((below, k) => [at(rows, at(order, k)), at(rows, below)] as const);
  const leads = neighbours.map(([a, b]) => a.map((score, j) => score.lo - at(b, j).lo));
  return {
    ranks: rankEnd(table),
    intervals: rankIntervals(totals),
    bounds: SETS.map((set) => boundTable(table, set)),
    relations: SETS.map((set) => comparePairs(rows, weights, set)),
    passing: totals.map((_, i) => listPassers(i, totals).map((passer) => passer.index)),
    shown: totals.map((total) => formatTotal(total.lo, sum, 2)),
    order,
    places: findPlaces(listed, sum),
    digits: chooseDigits(listed, sum),
    firmness: neighbours.map(([above, below]) => findFirmness(above, below, weights)),
    transfers: leads.map((list) => findTransfer(list, weights)?.amount),
    shifts: leads.map((list) => findLeastShift(list, weights)?.amount),
  };
}
