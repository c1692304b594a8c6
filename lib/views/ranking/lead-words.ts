import type { Lead, TurningShare } from "#lib/ranking/standing/explain-lead.ts";
import type { Firmness } from "#lib/scoring/pairs/firmness.ts";
import { compareRationals, makeRational, type Rational } from "#lib/scoring/rational.ts";
import { formatPointsApart } from "#lib/views/words/format-points.ts";
import { joinWords } from "#lib/views/words/format-value.ts";

/** The weights at which somebody stands, with the criteria's names as sentences use them. */
export interface Weighing {
  weights: readonly number[];
  weightSum: number;
  names: readonly string[];
}

/** How solid a lead is, in a word. */
const LEADS: Record<Firmness, string> = {
  "any-weights": "Solid lead",
  "any-order": "Solid lead",
  "box-5": "Solid lead",
  "box-2": "Fair lead",
  published: "Thin lead",
  level: "No clear lead",
};

/** When the order holds. */
const HOLDS: Record<Firmness, string | null> = {
  "any-weights": "at any weights: it is ahead on every criterion",
  "any-order": "at any weights that keep the criteria in their order of importance",
  "box-5": "if every weight moves by up to 5 points of 100",
  "box-2": "if every weight moves by up to 2 points of 100",
  published: null,
  level: null,
};

const MAX_DIGITS = 3;

/** A share in percent with some decimals, rounded away from another share: what is said to happen there has happened. */
function percentBeyond(share: Rational, from: Rational, digits: number): string {
  const scale = 10n ** BigInt(digits);
  const scaled = share.numerator * 100n * scale;
  const down = scaled / share.denominator;
  const isWhole = down * share.denominator === scaled;
  const steps = compareRationals(share, from) > 0 && !isWhole ? down + 1n : down;
  return formatSteps(steps, digits);
}

function formatSteps(steps: bigint, digits: number): string {
  const text = String(steps).padStart(digits + 1, "0");
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** The weight of a criterion in percent, rounded to the nearest. */
function percentNow(share: Rational, digits: number): string {
  const scale = 100n * 10n ** BigInt(digits);
  const steps = (2n * share.numerator * scale + share.denominator) / (2n * share.denominator);
  return formatSteps(steps, digits);
}

/**
 * At which share of one criterion two swap: `price openness weighs 18 % instead of 15 %`. As many decimals as tell the two
 * apart. The share is rounded away from the present one, so at what is printed they have swapped, or are level where the
 * exact share is printed.
 */
export function wordTurning(
  { criterion, share }: TurningShare,
  { weights, weightSum, names }: Weighing,
): { name: string; share: string; now: string } {
  const present = makeRational(BigInt(weights[criterion] ?? 0), BigInt(weightSum));
  let digits = 0;
  const read = () => ({
    share: percentBeyond(share, present, digits),
    now: percentNow(present, digits),
  });
  while (digits < MAX_DIGITS && read().share === read().now) digits += 1;
  return { name: names[criterion] ?? "", ...read() };
}

/** How solid a lead is, in two words. */
export function wordStrength(codes: readonly Firmness[]): string {
  return LEADS[codes[0] ?? "level"];
}

/** How solid the lead over the next is, in a line: `Thin lead over B: 0.2 points; they swap if costs weighs 18 % instead of 15 %`. */
export function wordLead(
  codes: readonly Firmness[],
  { gap, turning }: Lead,
  next: string,
  weighing: Weighing,
): string {
  const code = codes[0] ?? "level";
  const lead = `${wordStrength(codes)} over ${next}: ${formatPointsApart(gap, weighing.weightSum)}`;
  if (code !== "published" || turning === null) return lead;
  const { name, share, now } = wordTurning(turning, weighing);
  return `${lead}; they swap if ${name} weighs ${share} % instead of ${now} %`;
}

/** When the order holds and what would turn it, in one or two sentences. */
export function wordFirmness(
  codes: readonly Firmness[],
  { turning }: Lead,
  next: string,
  weighing: Weighing,
): string {
  const holds = codes.flatMap((code) => HOLDS[code] ?? []);
  const order =
    holds.length > 0
      ? `On today's evidence the order holds ${joinWords(holds)}.`
      : "A move of 2 points of 100 in the weights can turn the order.";
  if (turning === null) return order;
  const { name, share, now } = wordTurning(turning, weighing);
  return `${order} ${next} would catch up if ${name} weighed ${share} % instead of ${now} %.`;
}
