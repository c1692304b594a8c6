import type { Interval } from "#lib/scoring/interval.ts";
import { checkSafeInteger } from "#lib/scoring/safe-integer.ts";
import { checkRow, sumWeights } from "#lib/scoring/totals.ts";
import {
  layOutBox,
  makeMaximiser,
  maximise,
  rankImportance,
  type WeightSet,
} from "#lib/scoring/weight-sets.ts";

/** Beyond this many criteria the sums of the closed forms have too many terms. */
const MAX_CRITERIA = 12;

/** Beyond this many equal weights the orders of a tie are too many to list. */
const MAX_TIED = 4;

/** The share of the weights of a set at which one provider is ahead, from its leads on the criteria. */
export type WinningIndex = (leads: readonly number[]) => number;

/** Whether the closed form is within reach: at most 12 criteria, and at most 4 equal weights where their order counts. */
export function hasClosedForm(published: readonly number[], set: WeightSet): boolean {
  switch (set.kind) {
    case "point":
      return true;
    case "simplex":
    case "box":
      return published.length <= MAX_CRITERIA;
    case "ordinal":
      return (
        published.length <= MAX_CRITERIA &&
        rankImportance(published).every((rank) => rank.length <= MAX_TIED)
      );
  }
}

/**
 * Prepares the pairwise winning index in closed form: the share of the weights of a set, each equally
 * likely, at which Σ w·lead > 0, an exact tie counting one half. Simplex: Varsi (1973) and Ali (1973),
 * as Ali's recursion; only sums of positive terms, so zeros and repeats do no harm. Ordinal: the cone is
 * a simplex in the prefix means of the leads, averaged over the orders of equal weights. Box:
 * inclusion and exclusion over the upper bounds, each term a shifted simplex.
 *
 * @param published weights, as for `sumWeights`
 * @returns a function of one difference of scores per criterion (integers in −100000..100000) into
 *   [0, 1], accurate to about 1e-12
 * @throws RangeError for bad weights, a bad set, and where `hasClosedForm` says no
 */
export function makeWinningIndex(published: readonly number[], set: WeightSet): WinningIndex {
  if (!hasClosedForm(published, set)) {
    throw new RangeError(
      `the closed form needs at most ${MAX_CRITERIA} criteria and ties of at most ${MAX_TIED}`,
    );
  }
  sumWeights(published);
  const share = makeShare(published, set);
  return (leads) => {
    if (leads.length !== published.length) {
      throw new RangeError(`got ${leads.length} leads for ${published.length} weights`);
    }
    for (const lead of leads) checkSafeInteger(lead, "a lead");
    return share(leads);
  };
}

/**
 * Bounds the winning index of i over k for every way to fill the gaps, whatever their distribution:
 * [p(lo_i, hi_k), p(hi_i, lo_k)].
 *
 * @param winning as `makeWinningIndex` gives it
 * @param i criterion scores of i, milli-points
 * @param k criterion scores of k, milli-points
 * @throws RangeError for malformed rows
 */
export function boundWinning(
  winning: WinningIndex,
  i: readonly Interval[],
  k: readonly Interval[],
): { least: number; most: number } {
  checkRow(i, k.length);
  checkRow(k, i.length);
  return {
    least: winning(i.map((score, j) => score.lo - (k[j]?.hi ?? 0))),
    most: winning(i.map((score, j) => score.hi - (k[j]?.lo ?? 0))),
  };
}

function makeShare(published: readonly number[], set: WeightSet): WinningIndex {
  switch (set.kind) {
    case "point":
      return (leads) => signShare(maximise(leads, published, set).numerator);
    case "simplex":
      return shareOfSimplex;
    case "ordinal":
      return makeOrdinalShare(published);
    case "box":
      return set.by === 0
        ? makeShare(published, { kind: "point" })
        : makeBoxShare(published, set.by);
  }
}

function signShare(lead: number): number {
  return lead > 0 ? 1 : lead === 0 ? 0.5 : 0;
}

/** The share of the uniform simplex on which Σ s·lead > 0, one half if all leads are 0. */
function shareOfSimplex(leads: readonly number[]): number {
  const ahead: number[] = [];
  const back: number[] = [];
  for (const lead of leads) (lead < 0 ? back : ahead).push(lead);
  if (back.length === 0) return ahead.every((lead) => lead === 0) ? 0.5 : 1;
  // behind[k]: the share on which the sum over the leads so far is not positive, of the first k that are not negative.
  const behind = [1, ...ahead.map(() => 0)];
  for (const lead of back) {
    for (let k = 0; k < ahead.length; k += 1) {
      const other = ahead[k] ?? 0;
      behind[k + 1] = (other * (behind[k + 1] ?? 0) - lead * (behind[k] ?? 0)) / (other - lead);
    }
  }
  return 1 - (behind[ahead.length] ?? 0);
}

function makeOrdinalShare(published: readonly number[]): WinningIndex {
  const orders = listOrders(rankImportance(published));
  return (leads) => {
    const shares = orders.map((order) => {
      let sum = 0;
      return shareOfSimplex(
        order.map((j, k) => {
          sum += leads[j] ?? 0;
          return sum / (k + 1);
        }),
      );
    });
    return shares.reduce((sum, share) => sum + share, 0) / orders.length;
  };
}

/** All orders of the criteria that keep the ranks of importance. */
function listOrders(ranks: readonly (readonly number[])[]): number[][] {
  return ranks.reduce<number[][]>(
    (orders, rank) =>
      orders.flatMap((order) => listPermutations(rank).map((tail) => [...order, ...tail])),
    [[]],
  );
}

function listPermutations(items: readonly number[]): number[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((first) =>
    listPermutations(items.filter((item) => item !== first)).map((rest) => [first, ...rest]),
  );
}

/** One term of the inclusion and exclusion: the simplex of size `rest` above `corner`, with its signed volume. */
interface Shifted {
  readonly corner: readonly number[];
  readonly rest: number;
  readonly volume: number;
}

function makeBoxShare(published: readonly number[], by: number): WinningIndex {
  const { low, room, rest, whole } = layOutBox(published, by);
  let terms: Shifted[] = [{ corner: low, rest: rest / whole, volume: 1 }];
  room.forEach((space, j) => {
    const beyond = terms.flatMap(({ corner, rest: left, volume }) => {
      const next = left - space / whole;
      // Whatever is smaller than the rounding of the sums is nothing.
      if (next <= 1e-12) return [];
      return [
        { corner: corner.map((v, k) => (k === j ? v + space : v)), rest: next, volume: -volume },
      ];
    });
    terms = [...terms, ...beyond];
  });
  const sized = terms.map((term) => ({
    ...term,
    volume: term.volume * (term.rest / (rest / whole)) ** (published.length - 1),
  }));
  const all = sized.reduce((sum, { volume }) => sum + volume, 0);
  const findMost = makeMaximiser(published, { kind: "box", by });
  return (leads) => {
    if (leads.every((lead) => lead === 0)) return 0.5;
    // Most pairs of a small box never change places, which is quickly seen.
    if (findMost(leads).numerator <= 0) return 0;
    if (findMost(leads.map((lead) => 0 - lead)).numerator <= 0) return 1;
    const share = sized.reduce((sum, { corner, rest: left, volume }) => {
      const base = corner.reduce((total, bound, j) => total + (bound / whole) * (leads[j] ?? 0), 0);
      return sum + volume * shareOfSimplex(leads.map((lead) => base + left * lead));
    }, 0);
    return Math.min(1, Math.max(0, share / all));
  };
}
