import type { Chosen, Outcome } from "#lib/ranking/apply-choice.ts";
import { CHOICE } from "#lib/ranking/choice-names.ts";
import { onceFor } from "#lib/ranking/once-for.ts";
import type { Choice } from "#lib/ranking/read-choice.ts";
import { chooseDigits, formatTotal, shareOfHundred } from "#lib/scoring/display.ts";
import type { ChoosableList } from "#lib/views/ranking/choosable-list.ts";
import type { Weighing } from "#lib/views/ranking/lead-words.ts";
import { type RowDetails, viewRowDetails } from "#lib/views/ranking/row-details.ts";
import type { RowView } from "#lib/views/ranking/row-view.ts";
import { wordStanding } from "#lib/views/ranking/standing-view.ts";
import { type DemandAnswerView, viewDemandAnswers } from "#lib/views/words/demand-answers.ts";
import type { DemandCell } from "#lib/views/words/demand-cell.ts";
import { findQuestion, listConditions } from "#lib/views/words/demand-words.ts";
import { formatGap } from "#lib/views/words/format-points.ts";
import { formatOrdinal, uncapitalise } from "#lib/views/words/format-value.ts";
import type { GlanceView } from "#lib/views/words/glance-view.ts";

/** A row under a choice: the row at the chosen weights, how it answers what is demanded, and what unfolds below it. */
export interface ChosenRow {
  row: RowView;
  /** How much of the proven score rests on old facts: in thousandths of 100, and in words; null where none does. */
  old: { size: number; words: string } | null;
  moved: string | null;
  /** What readers ask first, for the columns; another view has the answers there. */
  glance: readonly GlanceView[];
  answers: DemandAnswerView[];
  /** The same as a column shows them. */
  cells: DemandCell[];
  ask: string | null;
  conditions: string[];
  /** Null where its own page says it: in a long list only the first rows unfold. */
  details: RowDetails | null;
  /** The box that chooses the provider for a comparison. */
  compare: { name: string; chosen: boolean };
}

/** What all rows of a view share. */
interface Rows {
  outcome: Outcome;
  choice: Choice;
  list: ChoosableList;
  weighing: Weighing;
  shares: readonly number[];
  unfolds: (id: string) => boolean;
}

const NO_PARTS = { words: [], old: [], open: [] };

function viewOld(one: Chosen, { outcome, list }: Rows): ChosenRow["old"] {
  const { weights, weightSum } = outcome;
  const old = (list.parts.get(one.provider.id)?.old ?? []).reduce(
    (sum, lost, at) => sum + lost * (weights[at] ?? 0),
    0,
  );
  if (old === 0) return null;
  const points = `${formatGap(old, weightSum)} of its ${formatTotal(one.total.lo, weightSum)} points`;
  return { size: Math.floor(old / weightSum), words: `${points} rest on old facts` };
}

function viewCells({ provider, answered }: Chosen, { outcome, list }: Rows): DemandCell[] {
  return outcome.demands.flatMap(
    (demand, at) => list.answerDemand(provider.id, demand, answered.answers[at] ?? "might") ?? [],
  );
}

function viewRow(one: Chosen, next: Chosen | undefined, row: RowView, rows: Rows): ChosenRow {
  const { outcome, choice, list, weighing, shares, unfolds } = rows;
  const { provider, standing, published, answered } = one;
  const { demands } = outcome;
  const hasMoved = standing !== null && published !== null && standing.place !== published.place;
  const rowed = ({ provider: { id, data, row: scores } }: Chosen) => ({
    id,
    name: data.name,
    row: scores,
  });
  return {
    row,
    old: viewOld(one, rows),
    moved: hasMoved ? `${formatOrdinal(published.place)} at the published weights` : null,
    glance: list.glance.get(provider.id) ?? [],
    answers: viewDemandAnswers(one, demands, list.table, row.href),
    cells: viewCells(one, rows),
    ask: findQuestion(one, demands, list.table),
    conditions: answered.verdict === "fails" ? [] : listConditions(demands, provider, list.table),
    details: unfolds(provider.id)
      ? viewRowDetails(
          { ...rowed(one), parts: list.parts.get(provider.id) ?? NO_PARTS },
          next && standing ? rowed(next) : undefined,
          weighing,
          shares,
        )
      : null,
    compare: { name: CHOICE.provider, chosen: choice.providers.includes(provider.id) },
  };
}

const rowsById = onceFor(
  (list: ChoosableList): ReadonlyMap<string, RowView> =>
    new Map(list.rows.map((row) => [row.id, row])),
);

/** Rows at the chosen weights, in the order of the outcome, with the digits that tell its score apart; null where nobody wants one. */
function rowsAt(
  { weights, weightSum, chosen }: Outcome,
  list: ChoosableList,
  isWanted: (id: string) => boolean,
) {
  const published = rowsById(list);
  const names = list.criteria.map(({ short }) => uncapitalise(short));
  const ranked = chosen.filter((one) => one.standing !== null);
  const digits = chooseDigits(
    ranked.map((one) => one.total.lo),
    weightSum,
  );
  const weighing = { weights, weightSum, names };
  const standings = ranked.flatMap(({ provider, standing }) => {
    const before = published.get(provider.id)?.standing;
    return standing
      ? [
          {
            id: provider.id,
            name: provider.data.name,
            row: provider.row,
            standing,
            weakest: before?.weakest ?? "",
            publishedPlace: before?.publishedPlace ?? null,
          },
        ]
      : [];
  });
  const shares = shareOfHundred(weights);
  const rows = chosen.map(({ provider, total, standing }, index): RowView | null => {
    const row = isWanted(provider.id) ? published.get(provider.id) : undefined;
    if (!row) return null;
    const show = (value: number): string => formatTotal(value, weightSum, digits[index] ?? 1);
    return {
      ...row,
      proven: show(total.lo),
      possible: row.possible === null ? null : show(total.hi),
      lo: Math.floor(total.lo / weightSum),
      hi: Math.floor(total.hi / weightSum),
      bars: row.bars.map((bar, at) => ({ ...bar, weight: shares[at] ?? 0 })),
      standing: standing && wordStanding(index, standings, weighing),
    };
  });
  return { rows, weighing, shares };
}

/** Everybody's row at the chosen weights, in the order of the outcome. */
export function viewRowsAt(outcome: Outcome, list: ChoosableList): RowView[] {
  return rowsAt(outcome, list, () => true).rows.flatMap((row) => row ?? []);
}

/**
 * The rows of some at the chosen weights by their ids, with all that stands beside and below them.
 *
 * @param wanted their ids in the order in which they stand, of which only so many unfold; everybody of the outcome counts
 *   for places and leads
 */
export function viewChosenRows(
  outcome: Outcome,
  choice: Choice,
  list: ChoosableList,
  { wanted, most }: { wanted: readonly string[]; most: number },
): Map<string, ChosenRow> {
  const isWanted = new Set(wanted);
  const unfolding = new Set(wanted.slice(0, most));
  const { rows: found, weighing, shares } = rowsAt(outcome, list, (id) => isWanted.has(id));
  const unfolds = (id: string): boolean => unfolding.has(id);
  const shared: Rows = { outcome, choice, list, weighing, shares, unfolds };
  return new Map(
    outcome.chosen.flatMap((one, index): [string, ChosenRow][] => {
      const row = found[index];
      if (!row) return [];
      const next = outcome.chosen[index + 1];
      return [[one.provider.id, viewRow(one, next?.standing ? next : undefined, row, shared)]];
    }),
  );
}
