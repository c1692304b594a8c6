import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { formatFraction } from "#lib/scoring/display.ts";
import type { Interval } from "#lib/scoring/interval.ts";

/** One factor and what it is multiplied with, as printed: values on the scale 0 to 100 with three decimals, which is exact. */
interface ArithmeticRow {
  id: string;
  title: string;
  factor: number;
  lo: string;
  hi: string;
}

/** A weighted mean as printed: its rows, those left out, and its result. */
export interface ArithmeticTable {
  id: string;
  title: string;
  rows: ArithmeticRow[];
  leftOut: string[];
  factorSum: number;
  lo: string;
  hi: string;
}

/** The whole sum of one provider: a table for each criterion, then the total. */
export interface ArithmeticView {
  criteria: ArithmeticTable[];
  total: ArithmeticTable & { sumLo: string; sumHi: string };
  known: number;
}

function printMilli(milli: number): string {
  return formatFraction(milli, 1000, 3);
}

function printEnds({ lo, hi }: Interval): { lo: string; hi: string } {
  return { lo: printMilli(lo), hi: printMilli(hi) };
}

/** Prints the arithmetic of a provider's score so that anyone can reckon it again, digit by digit. */
export function viewArithmetic(provider: ScoredProvider, category: ScoredCategory): ArithmeticView {
  const criteria = provider.criteria.map(({ criterion, score, measures }): ArithmeticTable => {
    const declared = category.criteria.find((one) => one.id === criterion)?.data;
    const titleOf = (id: string): string => declared?.measures[id]?.title ?? id;
    const rows = measures.flatMap((measure): ArithmeticRow[] =>
      measure.score === null
        ? []
        : [
            {
              id: measure.id,
              title: titleOf(measure.id),
              factor: measure.points,
              ...printEnds(measure.score),
            },
          ],
    );
    return {
      id: criterion,
      title: declared?.title ?? criterion,
      rows,
      leftOut: measures
        .filter((measure) => measure.score === null)
        .map((measure) => titleOf(measure.id)),
      factorSum: rows.reduce((sum, row) => sum + row.factor, 0),
      ...printEnds(score),
    };
  });
  const { total } = provider;
  const rows = provider.criteria.map(
    ({ criterion, score }, index): ArithmeticRow => ({
      id: criterion,
      title: criteria[index]?.title ?? criterion,
      factor: category.weights[index] ?? 0,
      ...printEnds(score),
    }),
  );
  const scale = (value: number): string => formatFraction(value, 10_000 * category.weightSum, 3);
  return {
    criteria,
    total: {
      id: "total",
      title: "Total",
      rows,
      leftOut: [],
      factorSum: category.weightSum,
      sumLo: printMilli(total.lo),
      sumHi: printMilli(total.hi),
      lo: scale(total.lo),
      hi: scale(total.hi),
    },
    known: provider.known,
  };
}
