import type { ScoredCategory } from "#lib/ranking/catalog.ts";
import { weighCriteriaInFact } from "#lib/ranking/standing/what-decides.ts";
import { shareOfHundred } from "#lib/scoring/display.ts";
import { shareOut } from "#lib/scoring/pairs/contributions.ts";
import { type Rational, toNumber } from "#lib/scoring/rational.ts";

/** What one criterion does to the order, beside its weight as published. */
export interface DecidesRow {
  id: string;
  title: string;
  href: string;
  weight: string;
  /** The share of the differences between proven scores that it brings; null where all are equal. */
  effective: string | null;
  known: string | null;
  distinct: number;
}

const MILLIONTHS = 1_000_000;

/** Shares in whole percent that add to 100, as the shares add to 1; null where there are none. */
function printShares(shares: readonly (Rational | null)[]): (string | null)[] {
  const known = shares.filter((share) => share !== null);
  if (known.length < shares.length) return shares.map(() => null);
  const parts = known.map((share) => Math.round(MILLIONTHS * toNumber(share)));
  return shareOut(parts, MILLIONTHS / 100, 100).map(
    (percent) => `${percent < 0 ? "−" : ""}${Math.abs(percent)} %`,
  );
}

/** What really decides the order of those who are ranked, criterion by criterion; empty where nobody is. */
export function viewDecides(category: ScoredCategory): DecidesRow[] {
  const shares = shareOfHundred(category.weights);
  const rows = weighCriteriaInFact(category);
  const effective = printShares(rows.map((row) => row.effective));
  return rows.map(({ criterion, known, distinct }, at) => ({
    id: criterion,
    title: category.criteria[at]?.data.short ?? criterion,
    href: `#criterion-${criterion}`,
    weight: `${shares[at] ?? 0} %`,
    effective: effective[at] ?? null,
    known: known === null ? null : `${known} %`,
    distinct,
  }));
}
