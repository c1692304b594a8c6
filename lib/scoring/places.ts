import { FULL_SCORE } from "#lib/scoring/interval.ts";
import { checkSafeInteger } from "#lib/scoring/safe-integer.ts";
import { checkWeightSum } from "#lib/scoring/totals.ts";

/** Gaps below this many milli-points (0.1 of 10) say nothing about who is better. */
export const LEVEL_GAP = FULL_SCORE / 100;

/** The place that pages show; `shared` where several have it ("1="). */
export interface Place {
  readonly place: number;
  readonly shared: boolean;
}

/**
 * Gives places by runs: going down the order, whoever stands less than 0.1 of 10 below the first of
 * the running group shares its place, else begins a group at 1 + the number above. Runs, because
 * "level" is not transitive. Every rank lies between its group's place and the next group's.
 *
 * @param totals evidenced totals, largest first: milli-points times weight
 * @param weightSum ΣW, as for `sumWeights`
 * @returns one place per total, in the same order
 * @throws RangeError for totals that are no safe integers or out of order, and for a bad sum
 */
export function findPlaces(totals: readonly number[], weightSum: number): Place[] {
  const gap = LEVEL_GAP * checkWeightSum(weightSum);
  const starts: number[] = [];
  let start = 0;
  totals.forEach((total, index) => {
    checkSafeInteger(total, "a total");
    const before = totals[index - 1];
    if (before !== undefined && total > before) {
      throw new RangeError(`totals must not rise, got ${before} then ${total}`);
    }
    if ((totals[start] ?? total) - total >= gap) start = index;
    starts.push(start);
  });
  return starts.map((own, index) => ({
    place: own + 1,
    shared: own !== index || starts[index + 1] === own,
  }));
}
