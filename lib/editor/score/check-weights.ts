import { adviseOnNumber } from "#lib/editor/score/check-score.ts";
import { readDecimal } from "#lib/editor/score/decimals.ts";
import { type ProblemWords, type ReportValue, showValue } from "#lib/editor/score/table-problem.ts";

const DIGITS = 4;
const MAX_SUM = 2 ** 20;

/**
 * Reads weights: numbers of at least 0 with at most four decimals. They become integers in the same
 * proportions, free of a common factor, so that any scale gives the same result.
 *
 * @param values as they stand in the table
 * @returns integers with a sum in 1..2^20; null if they are none and were reported
 */
export function checkWeights(values: readonly unknown[], report: ReportValue): number[] | null {
  const sizes = values.map((value, at) => {
    const problem = judgeWeight(value);
    if (problem) report(["weights", at], problem);
    return problem || typeof value !== "number" ? null : readDecimal(value, DIGITS);
  });
  const known = sizes.filter((size) => size !== null);
  if (known.length < sizes.length || known.length === 0) return null;
  const divisor = known.reduce(findDivisor, 0);
  if (divisor === 0) {
    report(["weights"], {
      found: "no weight above 0",
      expected: "at least one",
      fix: "give a weight to what matters",
    });
    return null;
  }
  const weights = known.map((size) => size / divisor);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum > MAX_SUM) {
    report(["weights"], {
      found: `weights in the proportions ${weights.slice(0, 6).join(" : ")}${weights.length > 6 ? " : ..." : ""}`,
      expected: `whole numbers in proportion that add to at most ${MAX_SUM}`,
      fix: "use fewer digits",
    });
    return null;
  }
  return weights;
}

function judgeWeight(value: unknown): ProblemWords | null {
  const found = showValue(value);
  if (typeof value !== "number") {
    const fix = adviseOnNumber(value, "write a number");
    return { found, expected: "a weight, a number of at least 0", fix };
  }
  if (value < 0) {
    return { found, expected: "a weight of at least 0", fix: "turn the criterion's scores round" };
  }
  if (value > Number.MAX_SAFE_INTEGER / 10 ** DIGITS) {
    return { found, expected: "a smaller weight", fix: "divide all weights by the same number" };
  }
  if (readDecimal(value, DIGITS) !== null) return null;
  return {
    found,
    expected: "at most four decimals",
    fix: `round it, to ${Number(value.toFixed(DIGITS))}, or multiply all weights by the same number`,
  };
}

/** The greatest common divisor (Euclid); that of 0 and a number is the number. */
function findDivisor(a: number, b: number): number {
  return b === 0 ? a : findDivisor(b, a % b);
}
