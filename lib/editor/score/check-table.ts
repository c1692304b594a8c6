import { checkScore } from "#lib/editor/score/check-score.ts";
import { checkSettings, type Settings } from "#lib/editor/score/check-settings.ts";
import { checkWeights } from "#lib/editor/score/check-weights.ts";
import type { DraftRow, Spelling, TableDraft } from "#lib/editor/score/table-draft.ts";
import { type ReportValue, showValue, type TablePath } from "#lib/editor/score/table-problem.ts";
import type { Rankable } from "#lib/scoring/ranker.ts";
import type { Sampled } from "#lib/scoring/sampling/sample-ranks.ts";

/** A table in the engine's integers, with how it is to be evaluated. */
export type ScoreTable = Sampled & Settings;

/**
 * Checks every value of a table and brings it to the engine's integers.
 *
 * @param draft right in shape where it is not null
 * @param spelling how its format spells values, and the sets of weights
 * @param report told of every problem
 * @returns null if anything is wrong or was wrong in shape
 */
export function checkTable(
  draft: TableDraft,
  spelling: Spelling & { readonly sets: string },
  report: ReportValue,
): ScoreTable | null {
  const criteria = draft.criteria && checkNames(draft.criteria, (at) => ["criteria", at], report);
  const count = draft.criteria?.length ?? null;
  if (count === 0) {
    report(["criteria"], {
      found: "no criteria",
      expected: "at least one",
      fix: "name what is judged",
    });
  }
  const weights = draft.weights && checkWeights(draft.weights, report);
  if (draft.weights && count !== null && draft.weights.length !== count) {
    report(["weights"], wordCount(draft.weights.length, count, ["weight", "its number"]));
  }
  const items = draft.alternatives && checkRows(draft.alternatives, count, spelling, report);
  const settings = checkSettings(draft.settings, spelling.sets, report);
  if (!settings || !criteria || !weights || !items) return null;
  return { ...settings, criteria, weights, items };
}

function checkRows(
  rows: readonly (DraftRow | null)[],
  count: number | null,
  spelling: Spelling,
  report: ReportValue,
): Rankable[] | null {
  if (rows.length === 0) {
    report(["alternatives"], {
      found: "no alternatives",
      expected: "at least one",
      fix: "add what is compared",
    });
  }
  const shaped = rows.flatMap((row, at) => (row === null ? [] : [{ ...row, at }]));
  const ids = checkNames(
    shaped.map(({ id }) => id),
    (index) => ["alternatives", shaped[index]?.at ?? index, "id"],
    report,
  );
  const scores = shaped.map(({ at, scores: cells }) => {
    if (cells === null) return null;
    const path = ["alternatives", at, "scores"];
    if (count !== null && cells.length !== count) {
      report(path, wordCount(cells.length, count, ["score", `${spelling.unknown} if unknown`]));
    }
    const row = cells.map((cell, j) => checkScore(cell, [...path, j], spelling, report));
    const known = row.filter((score) => score !== null);
    return known.length === row.length ? known : null;
  });
  if (ids === null) return null;
  return scores.every((row) => row !== null)
    ? scores.map((row, index) => ({ id: ids[index] ?? "", row }))
    : null;
}

function wordCount(found: number, count: number, [noun, hint]: readonly [string, string]) {
  const missing = count - found;
  return {
    found: `${found} ${noun}${found === 1 ? "" : "s"}`,
    expected: `${count}, one for each criterion`,
    fix: missing > 0 ? `add ${missing} (${hint})` : `remove ${-missing}`,
  };
}

/** Names are texts that are not blank, each of them once. One that is missing was reported with the shape. */
function checkNames(
  values: readonly unknown[],
  pathOf: (index: number) => TablePath,
  report: ReportValue,
): string[] | null {
  const seen = new Set<string>();
  values.forEach((value, index) => {
    if (value === undefined) return;
    if (typeof value !== "string" || value.trim() === "") {
      const fix = typeof value === "number" ? `put it in quotes: "${value}"` : "write a name";
      report(pathOf(index), { found: showValue(value), expected: "a name, not empty", fix });
    } else if (seen.has(value)) {
      report(pathOf(index), {
        found: `${showValue(value)} a second time`,
        expected: "names that are all different",
        fix: "rename one of them",
      });
    } else {
      seen.add(value);
    }
  });
  return seen.size === values.length ? [...seen] : null;
}
