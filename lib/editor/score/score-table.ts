import type { ScoreTable } from "#lib/editor/score/check-table.ts";
import { findWinShares, pairUp } from "#lib/editor/score/win-shares.ts";
import { FULL_SCORE } from "#lib/scoring/interval.ts";
import { compareRows } from "#lib/scoring/pairs/contributions.ts";
import { findLeastShift, findTransfer, findTurningShares } from "#lib/scoring/pairs/flips.ts";
import { boundRanks, comparePairs, type Necessary } from "#lib/scoring/pairs/preference.ts";
import { makeRanker, type RankedOrder } from "#lib/scoring/ranker.ts";
import { rankIntervals } from "#lib/scoring/ranks.ts";
import { type Rational, toNumber } from "#lib/scoring/rational.ts";
import { sampleRanks } from "#lib/scoring/sampling/sample-ranks.ts";
import { sumWeights } from "#lib/scoring/totals.ts";

/** What is found out about one alternative. Lists by rank, entry r for rank r + 1. */
export interface ScoredRow {
  readonly id: string;
  /** On the scale 0 to 100, with every unknown at its least and at its most. */
  readonly total: { readonly lo: number; readonly hi: number };
  /** On evidence, at the given weights. */
  readonly rank: number;
  /** Best and worst over all ways to fill the gaps, at the given weights; exact. */
  readonly rankInterval: readonly [best: number, worst: number];
  /** The same over the set of weights; contains the extreme ranks, which may lie further in. */
  readonly outerRankInterval: readonly [best: number, worst: number];
  readonly acceptability: readonly number[];
  readonly certainTop: readonly number[];
  readonly possibleTop: readonly number[];
  readonly expectedRank: number;
  /** Shares of 1; null for who is never first, as is the confidence. */
  readonly centralWeights: readonly number[] | null;
  readonly confidence: number | null;
}

/** The smallest changes of the given weights, as shares of 1, that make neighbours level; null where none does. */
export interface NeighbourFlip {
  readonly above: string;
  readonly below: string;
  /** Weight moved in total. */
  readonly transfer: number | null;
  /** The largest move of any weight. */
  readonly linf: number | null;
  /** Per criterion the share at which it alone does it, the others in proportion. */
  readonly sliders: readonly (number | null)[];
}

/** The evaluation of a table; alternatives and pairs in the order of the table, flips in the order of the list. */
export interface ScoredTable {
  readonly alternatives: readonly ScoredRow[];
  readonly pairwise: {
    readonly winning: readonly (readonly number[])[];
    readonly necessary: readonly (readonly Necessary[])[];
    readonly possible: readonly (readonly boolean[])[];
    /** Whose entry of `winning` is a share of samples, and not exact. */
    readonly sampled: readonly (readonly boolean[])[];
  };
  readonly flips: readonly NeighbourFlip[];
}

/** Evaluates a table. The same table gives the same numbers, and its order changes only theirs. */
export function scoreTable(table: ScoreTable): ScoredTable {
  const { items, criteria, weights, set, samples, seed } = table;
  const ranked = makeRanker(items, criteria.length)(weights);
  const pairs = pairUp(table, ranked.order);
  const isOpen = pairs.some(({ share }) => share === null);
  const sampling = sampleRanks(table, { samples, seed, pairs: isOpen });
  const { winning, sampled } = findWinShares(pairs, items.length, sampling.winning);
  const rows = items.map(({ row }) => row);
  const relations = comparePairs(rows, weights, set);
  const outer = boundRanks(relations);
  const inner = rankIntervals(items.map((_, i) => ({ lo: lo(ranked, i), hi: ranked.hi[i] ?? 0 })));
  const scale = (FULL_SCORE / 100) * sumWeights(weights);
  const alternatives = items.map(
    ({ id }, i): ScoredRow => ({
      id,
      total: { lo: lo(ranked, i) / scale, hi: (ranked.hi[i] ?? 0) / scale },
      rank: ranked.ranks[i] ?? 0,
      rankInterval: toPair(inner[i]),
      outerRankInterval: toPair(outer[i]),
      acceptability: sampling.acceptability[i] ?? [],
      certainTop: sampling.certainTop[i] ?? [],
      possibleTop: sampling.possibleTop[i] ?? [],
      expectedRank: findExpectedRank(i, ranked.order, winning),
      centralWeights: sampling.centralWeights[i] ?? null,
      confidence: sampling.confidence[i] ?? null,
    }),
  );
  return {
    alternatives,
    pairwise: { winning, ...relations, sampled },
    flips: findFlips(table, ranked.order),
  };
}

function lo({ lo: totals }: RankedOrder, i: number): number {
  return totals[i] ?? 0;
}

function toPair(bounds: { best: number; worst: number } | undefined): [number, number] {
  return [bounds?.best ?? 0, bounds?.worst ?? 0];
}

/** 1 + Σ (1 − p_ik), added in the order of the list: a sum of fractions depends on the order. */
function findExpectedRank(
  i: number,
  order: Int32Array,
  winning: readonly (readonly number[])[],
): number {
  return order.reduce((sum, k) => (k === i ? sum : sum + (1 - (winning[i]?.[k] ?? 0))), 1);
}

function findFlips({ items, weights }: ScoreTable, order: Int32Array): NeighbourFlip[] {
  const toShare = (share: Rational | null | undefined): number | null =>
    share ? toNumber(share) : null;
  const list = Array.from(order).flatMap((i) => items[i] ?? []);
  return list.slice(1).flatMap((below, at) => {
    const above = list[at];
    if (!above) return [];
    const leads = compareRows(above.row, below.row);
    return [
      {
        above: above.id,
        below: below.id,
        transfer: toShare(findTransfer(leads, weights)?.amount),
        linf: toShare(findLeastShift(leads, weights)?.amount),
        sliders: findTurningShares(leads, weights).map(toShare),
      },
    ];
  });
}
