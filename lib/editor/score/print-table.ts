import { showHidden } from "#lib/content/text/visible-text.ts";
import type { ScoreTable } from "#lib/editor/score/check-table.ts";
import { type Column, layOutColumns } from "#lib/editor/score/columns.ts";
import { chooseTotalDigits, formatPercent, formatTotals } from "#lib/editor/score/numbers.ts";
import type { ScoredRow, ScoredTable } from "#lib/editor/score/score-table.ts";
import { wordLeads } from "#lib/editor/score/word-lead.ts";
import { shareOfHundred } from "#lib/scoring/display.ts";
import { isExact } from "#lib/scoring/interval.ts";
import { findPlaces } from "#lib/scoring/places.ts";
import { makeRanker, type RankedOrder } from "#lib/scoring/ranker.ts";
import { boundError, ENOUGH_WINS } from "#lib/scoring/sampling/sample-ranks.ts";
import { sumWeights } from "#lib/scoring/totals.ts";
import type { WeightSet } from "#lib/scoring/weight-sets.ts";

/** Central weights are brought to integers of this sum before they are rounded to percents that add to 100. */
const FINE = 2 ** 19;

/**
 * Writes the evaluation of a table for people: the list, what is between neighbours, the weights at which
 * each is first, and what the percentages assume.
 *
 * @returns text of fixed width, with a line end
 */
export function printTable(table: ScoreTable, scored: ScoredTable): string {
  const ranked = makeRanker(table.items, table.criteria.length)(table.weights);
  const order = Array.from(ranked.order);
  const list = order.flatMap((i) => table.items[i] ?? []);
  const rows = order.flatMap((i) => scored.alternatives[i] ?? []);
  const leads = wordLeads(list, table);
  const percents = shareOfHundred(table.weights);
  const weights = table.criteria.map((name, j) => `${showHidden(name)} ${percents[j]} %`);
  const blocks = [
    [`Ranked by what is known, scores 0 to 100. Weights: ${weights.join(", ")}.`],
    layOutColumns(listColumns(table, rows, ranked)),
    ...leads,
    listCentralWeights(table, rows),
    listAssumptions(table),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join("\n"))
    .join("\n\n")}\n`;
}

function listColumns(table: ScoreTable, rows: readonly ScoredRow[], ranked: RankedOrder): Column[] {
  const sum = sumWeights(table.weights);
  const pick = (totals: Float64Array): number[] =>
    Array.from(ranked.order, (index) => totals[index] ?? 0);
  const [lo, hi] = [pick(ranked.lo), pick(ranked.hi)];
  const digits = chooseTotalDigits(lo, sum);
  const [known, possible] = [formatTotals(lo, sum, digits), formatTotals(hi, sum, digits)];
  const places = findPlaces(lo, sum);
  const range = ([best, worst]: readonly [number, number]): string =>
    best === worst ? `${best}` : `${best}-${worst}`;
  const share = isSampled(table) ? `first ±${errorOf(table)} %` : "first %";
  const outer: Column = {
    heading: "over the set",
    cells: rows.map((row) => range(row.outerRankInterval)),
  };
  return [
    { heading: "place", cells: places.map(({ place, shared }) => `${place}${shared ? "=" : ""}`) },
    { heading: "rank", cells: rows.map(({ rank }) => `${rank}`) },
    { heading: "id", cells: rows.map(({ id }) => showHidden(id)), align: "left" },
    { heading: "total", cells: known },
    { heading: "up to", cells: possible },
    { heading: "ranks", cells: rows.map((row) => range(row.rankInterval)) },
    ...(isPoint(table.set) ? [] : [outer]),
    { heading: share, cells: rows.map(({ acceptability: [first = 0] }) => formatPercent(first)) },
    {
      heading: "expected rank",
      cells: rows.map(({ expectedRank }) => expectedRank.toFixed(2)),
    },
    {
      heading: "confidence %",
      cells: rows.map(({ confidence }) => (confidence === null ? "-" : formatPercent(confidence))),
    },
  ];
}

function listCentralWeights(table: ScoreTable, rows: readonly ScoredRow[]): string[] {
  if (isPoint(table.set)) return [];
  const shown = rows.flatMap(({ id, acceptability: [first = 0], centralWeights }) =>
    centralWeights && first * table.samples >= ENOUGH_WINS ? [{ id, centralWeights }] : [],
  );
  if (shown.length === 0) return [];
  const percents = shown.map(({ centralWeights }) =>
    shareOfHundred(centralWeights.map((weight) => Math.round(weight * FINE))),
  );
  return [
    `Weights at which each is first, on average, in % (from ${ENOUGH_WINS} first places on):`,
    ...layOutColumns([
      { heading: "id", cells: shown.map(({ id }) => showHidden(id)), align: "left" },
      ...table.criteria.map((name, j) => ({
        heading: showHidden(name),
        cells: percents.map((row) => `${row[j]}`),
      })),
    ]),
  ];
}

function listAssumptions(table: ScoreTable): string[] {
  const samples = `${table.samples.toLocaleString("en-US")} sample${table.samples === 1 ? "" : "s"}`;
  return [
    "total: unknown scores at their lower end; up to: at their upper. ranks: best and worst at the given",
    "weights, however the gaps are filled. confidence: first at the average of the weights at which it is first.",
    "Percentages and expected ranks assume: unknown scores uniform in their intervals, each by itself;",
    `weights: ${wordSet(table.set)}; ${samples}, seed ${table.seed}.`,
  ];
}

function wordSet(set: WeightSet): string {
  switch (set.kind) {
    case "point":
      return "as given";
    case "simplex":
      return "any, all equally likely";
    case "ordinal":
      return "any in the given order of importance, all equally likely, equal ones in either order";
    case "box":
      return `each within ${set.by} points of the given one, all equally likely`;
  }
}

function isPoint(set: WeightSet): boolean {
  return set.kind === "point" || (set.kind === "box" && set.by === 0);
}

/** Whether anything is left to chance. */
function isSampled({ set, items }: ScoreTable): boolean {
  return !isPoint(set) || items.some(({ row }) => !row.every(isExact));
}

function errorOf({ samples }: ScoreTable): string {
  return (100 * boundError(samples)).toFixed(1);
}
