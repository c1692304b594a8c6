import { suggestName } from "#lib/domain/suggest-name.ts";
import { adviseOnNumber } from "#lib/editor/score/check-score.ts";
import { readDecimal } from "#lib/editor/score/decimals.ts";
import type { DraftSettings } from "#lib/editor/score/table-draft.ts";
import { type ReportValue, showValue } from "#lib/editor/score/table-problem.ts";
import { SEED } from "#lib/scoring/sampling/generator.ts";
import { SAMPLES } from "#lib/scoring/sampling/sample-ranks.ts";
import type { WeightSet } from "#lib/scoring/weight-sets.ts";

/** Over which weights a table is evaluated, and how it is sampled. */
export interface Settings {
  readonly set: WeightSet;
  readonly samples: number;
  readonly seed: number;
}

const NAMED = ["point", "simplex", "ordinal"] as const;
const BOX_DIGITS = 4;
const MAX_SAMPLES = 2 ** 24;
const MAX_SEED = 2 ** 32 - 1;

/**
 * Reads what a table, or the command line, says about its evaluation. What is left out is the point set,
 * 65,536 samples and seed 1.
 *
 * @param sets how the sets are spelt, for messages
 * @returns null if something is wrong and was reported
 */
export function checkSettings(
  { weightSet = "point", samples = SAMPLES, seed = SEED }: DraftSettings,
  sets: string,
  report: ReportValue,
): Settings | null {
  const set = checkSet(weightSet, sets, report);
  const count = checkWhole(samples, ["samples", 1, MAX_SAMPLES], report);
  const start = checkWhole(seed, ["seed", 0, MAX_SEED], report);
  return set === null || count === null || start === null
    ? null
    : { set, samples: count, seed: start };
}

function checkSet(value: unknown, sets: string, report: ReportValue): WeightSet | null {
  const kind = NAMED.find((name) => name === value);
  if (kind !== undefined) return { kind };
  const size = readBox(value);
  if (size === undefined) {
    const meant = typeof value === "string" ? suggestName(value, NAMED) : null;
    report(["weightSet"], {
      found: showValue(value),
      expected: `one of ${sets}`,
      fix: meant === null ? "write one of these" : `did you mean ${meant}?`,
    });
    return null;
  }
  const steps =
    typeof size === "number" && size >= 0 && size <= 1 ? readDecimal(size, BOX_DIGITS) : null;
  if (steps !== null) return { kind: "box", by: steps / 100 };
  report(["weightSet", "box"], {
    found: showValue(size),
    expected: "a share from 0 to 1 with at most four decimals",
    fix:
      typeof size === "number" && size > 1 && size <= 100
        ? `for ${size} percentage points write ${Number((size / 100).toFixed(BOX_DIGITS))}`
        : adviseOnNumber(size, "write 0.05 for 5 percentage points"),
  });
  return null;
}

/** What stands for the size of a box; undefined where no box is meant. */
function readBox(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  const [[key, size] = [], ...others] = Object.entries(value);
  return key === "box" && others.length === 0 ? size : undefined;
}

function checkWhole(
  value: unknown,
  [key, least, most]: readonly [string, number, number],
  report: ReportValue,
): number | null {
  if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) {
    return value;
  }
  report([key], {
    found: showValue(value),
    expected: `a whole number from ${least} to ${most}`,
    fix: adviseOnNumber(value, "write one, or leave it out"),
  });
  return null;
}
