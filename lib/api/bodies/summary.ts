import type { z } from "zod";
import { API, addressOf } from "#lib/api/about.ts";
import type { Score } from "#lib/api/schema/common.ts";
import type { ProviderSummary } from "#lib/api/schema/providers.ts";
import type { Standing as StandingSchema } from "#lib/api/schema/scores.ts";
import type { Group } from "#lib/domain/edition.ts";
import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { explainLead } from "#lib/ranking/standing/explain-lead.ts";
import type { Standing } from "#lib/ranking/standing/place-ranked.ts";
import { formatPoints } from "#lib/scoring/display.ts";
import { FULL_SCORE, type Interval } from "#lib/scoring/interval.ts";
import type { RowView } from "#lib/views/ranking/row-view.ts";

type Summary = z.infer<typeof ProviderSummary>;

/** Somebody in a ranking: scores, group and standing at the weights it was made with. */
export interface Placed {
  id: string;
  group: Group;
  row: readonly Interval[];
  standing: Standing | null;
}

/** A whole ranking in its order, with the weights it was made with. */
export interface Placing {
  placed: readonly Placed[];
  weights: readonly number[];
  weightSum: number;
}

/** The ranking at the published weights. */
export function placeAsPublished({ providers, weights, weightSum }: ScoredCategory): Placing {
  const placed = providers.map(({ id, group, criteria, standing }) => ({
    id,
    group,
    row: criteria.map(({ score }) => score),
    standing,
  }));
  return { placed, weights, weightSum };
}

/** Points of ten, to the thousandth, from a sum of weight times milli-points of any sign. */
export function toPoints(value: number, weightSum: number): number {
  return Math.round((value * 1000) / ((FULL_SCORE / 10) * weightSum)) / 1000;
}

/** A criterion's score. */
export function showInterval({ lo, hi }: Interval): z.infer<typeof Score> {
  return {
    evidenced: Number(formatPoints(lo)),
    possible: Number(formatPoints(hi)),
    of: 10,
    milli: { evidenced: lo, possible: hi },
  };
}

/** A provider's score with the digits that pages print; where they print no upper end, that which it comes to. */
export function showPrinted({
  proven,
  possible,
  lo,
  hi,
}: Pick<RowView, "proven" | "possible" | "lo" | "hi">): z.infer<typeof Score> {
  return {
    ...showInterval({ lo, hi }),
    evidenced: Number(proven),
    possible: Number(possible ?? formatPoints(hi)),
  };
}

function showLead(index: number, { placed, weights, weightSum }: Placing, ids: readonly string[]) {
  const [own, next] = [placed[index], placed[index + 1]];
  if (!own || !next?.standing || !own.standing?.firmness) return null;
  const { gap, contributions } = explainLead(own.row, next.row, weights);
  return {
    provider: next.id,
    gap: toPoints(gap, weightSum),
    firmness: own.standing.firmness,
    contributions: Object.fromEntries(
      contributions.map((part, at) => [ids[at] ?? "", toPoints(part, weightSum)]),
    ),
  };
}

function showStanding(
  index: number,
  row: RowView,
  placing: Placing,
  criteria: readonly { id: string }[],
): z.infer<typeof StandingSchema> | null {
  const { standing } = placing.placed[index] ?? { standing: null };
  if (!standing || !row.standing) return null;
  return {
    rank: standing.rank,
    place: row.standing.place,
    of: row.standing.of,
    provisional: row.provisional,
    best: standing.best,
    worst: standing.worst,
    could_be_passed_by: standing.rivals.map(({ id }) => id),
    headline: row.standing.headline,
    lead: showLead(
      index,
      placing,
      criteria.map(({ id }) => id),
    ),
  };
}

/**
 * Providers as lists show them, from the rows that pages show of them.
 *
 * @param rows those of everybody in the ranking, in its order
 */
export function summarise(
  compiled: CompiledCatalog,
  category: ScoredCategory,
  placing: Placing,
  rows: readonly RowView[],
): Summary[] {
  return placing.placed.flatMap(({ id, group }, index): Summary[] => {
    const row = rows[index];
    if (!row) return [];
    return [
      {
        id,
        name: row.name,
        group,
        standing: showStanding(index, row, placing, category.criteria),
        score: row.listsScore ? showPrinted(row) : null,
        known: row.known,
        page: addressOf(compiled, row.href),
        self: addressOf(compiled, `${API}/categories/${category.id}/providers/${id}`),
      },
    ];
  });
}
