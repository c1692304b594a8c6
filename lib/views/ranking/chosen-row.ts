import type { Outcome } from "#lib/ranking/apply-choice.ts";
import { CHOICE } from "#lib/ranking/choice-names.ts";
import type { Choice } from "#lib/ranking/read-choice.ts";
import { chooseDigits, formatTotal, shareOfHundred } from "#lib/scoring/display.ts";
import type { ChoosableList } from "#lib/views/ranking/choosable-list.ts";
import type { RowView } from "#lib/views/ranking/row-view.ts";
import { wordStandings } from "#lib/views/ranking/standing-view.ts";
import { type DemandAnswerView, viewDemandAnswers } from "#lib/views/words/demand-answers.ts";
import { findQuestion, listConditions } from "#lib/views/words/demand-words.ts";
import { formatOrdinal, uncapitalise } from "#lib/views/words/format-value.ts";

/** A row under a choice: the row at the chosen weights, and how it answers what is demanded. */
export interface ChosenRow {
  row: RowView;
  /** The group of somebody without a rank. */
  place: string | null;
  moved: string | null;
  answers: DemandAnswerView[];
  ask: string | null;
  conditions: string[];
  /** The box that chooses the provider for a comparison. */
  compare: { name: string; chosen: boolean };
}

/** Everybody's row at the chosen weights, in the order of the outcome. */
export function viewChosenRows(outcome: Outcome, choice: Choice, list: ChoosableList): ChosenRow[] {
  const { weights, weightSum, demands, chosen } = outcome;
  const published = new Map(list.rows.map((row) => [row.id, row]));
  const titles = new Map(list.groups.map((group) => [group.id, group.title]));
  const shares = shareOfHundred(weights);
  const ranked = chosen.filter((one) => one.standing !== null);
  const digits = chooseDigits(
    ranked.map((one) => one.total.lo),
    weightSum,
  );
  const standings = wordStandings(
    ranked.flatMap(({ provider, standing }) => {
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
    }),
    { weights, weightSum, names: list.criteria.map(({ short }) => uncapitalise(short)) },
  );
  return chosen.flatMap((one, index): ChosenRow[] => {
    const { provider, total, standing, answered } = one;
    const row = published.get(provider.id);
    if (!row) return [];
    const decimals = digits[index] ?? 1;
    const show = (value: number): string => formatTotal(value, weightSum, decimals);
    const hasMoved = standing !== null && standing.rank !== one.published;
    return [
      {
        row: {
          ...row,
          proven: show(total.lo),
          possible: row.possible === null ? null : show(total.hi),
          lo: Math.floor(total.lo / weightSum),
          hi: Math.floor(total.hi / weightSum),
          bars: row.bars.map((bar, at) => ({ ...bar, weight: shares[at] ?? 0 })),
          standing: standing && (standings[index] ?? null),
        },
        place: standing ? null : (titles.get(provider.group) ?? null),
        moved:
          hasMoved && one.published !== null
            ? `${formatOrdinal(one.published)} at the published weights`
            : null,
        answers: viewDemandAnswers(one, demands, list.table, row.href),
        ask: findQuestion(one, demands, list.table),
        conditions:
          answered.verdict === "fails" ? [] : listConditions(demands, provider, list.table),
        compare: { name: CHOICE.provider, chosen: choice.providers.includes(provider.id) },
      },
    ];
  });
}
