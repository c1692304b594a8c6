import type { MeasureMove, Stage, Step } from "#lib/ranking/edition-changes.ts";
import { listMoves } from "#lib/ranking/edition-changes.ts";
import type { RubricChange } from "#lib/ranking/rubric-changes.ts";
import type { Rubric } from "#lib/ranking/score-providers.ts";
import { formatFraction } from "#lib/scoring/display.ts";
import { wordEarned } from "#lib/views/words/criterion-view.ts";
import { formatOrdinal, uncapitalise } from "#lib/views/words/format-value.ts";
import { describeGroup } from "#lib/views/words/group-view.ts";

/** What one step did to a provider: the shift of its score, its place where that changed, and the measures behind. */
export interface StepView {
  step: Step;
  label: string;
  score: string;
  place: string | null;
  moves: string[];
}

const LABELS: Record<Step, string> = {
  time: "Time passing",
  rubric: "The rubric",
  data: "New facts",
};

/** A difference of two totals on the scale 0 to 10, signed, with two decimals; what would look like none is said to be small. */
function formatShift(before: Stage, after: Stage, end: "lo" | "hi"): string {
  const shift = after.total[end] * before.weightSum - before.total[end] * after.weightSum;
  if (shift === 0) return "0";
  const size = formatFraction(Math.abs(shift), 10_000 * before.weightSum * after.weightSum, 2);
  const sign = shift < 0 ? "−" : "+";
  return size === "0.00" ? `${sign}0.01 at most` : `${sign}${size}`;
}

function wordMove(
  { criterion, measure, before, after }: MeasureMove,
  rubrics: readonly Rubric[],
): string {
  const declared = rubrics
    .map((rubric) => rubric.criteria.find((one) => one.id === criterion)?.data)
    .find((one) => one?.measures[measure]);
  const title = `${declared?.short ?? criterion}, ${declared?.measures[measure]?.title ?? measure}`;
  const word = (result: MeasureMove["before"]): string =>
    result === null ? "not asked" : wordEarned(result.score, result.points);
  return `${title}: ${word(before)} before, ${word(after)} after`;
}

/** What is said where a score stays, whatever happens around it. */
const STAYS = "its own score stays";

/** Whether a score differs as it is told: where the possible one says nothing, only the proven one counts. */
export function hasShifted(before: Stage, after: Stage): boolean {
  return wordShift(before, after) !== STAYS;
}

/** The shift of both ends, or of the proven one alone where the other moves alike or says nothing. */
function wordShift(before: Stage, after: Stage): string {
  const [proven, possible] = [formatShift(before, after, "lo"), formatShift(before, after, "hi")];
  const isOpen = [before, after].some((stage) => stage.group === "too-little-published");
  if (isOpen || proven === possible)
    return proven === "0" ? STAYS : `${proven} proven${isOpen ? "" : " and possible"}`;
  return `${proven} proven, ${possible} possible`;
}

/** A rank, or the name of the group for those that have none. */
export function wordPlace(stage: Pick<Stage, "standing" | "group">, rubric: Rubric): string {
  return stage.standing
    ? formatOrdinal(stage.standing.rank)
    : uncapitalise(describeGroup(stage.group, rubric).title);
}

/** The rubrics under which a provider stands before and after a step: the facts come last, under the newer one. */
function rubricsOf(step: Step, [newer, older]: readonly [newer: Rubric, older: Rubric]) {
  switch (step) {
    case "time":
      return [older, older] as const;
    case "rubric":
      return [older, newer] as const;
    case "data":
      return [newer, newer] as const;
  }
}

/** Puts one step of one provider into words; null when it changed neither points, group nor rank. `rubrics`: newer first. */
export function viewStep(
  step: Step,
  before: Stage,
  after: Stage,
  rubrics: readonly [newer: Rubric, older: Rubric],
): StepView | null {
  const moves = listMoves(before, after).map((move) => wordMove(move, rubrics));
  const [first, last] = rubricsOf(step, rubrics);
  const [from, to] = [wordPlace(before, first), wordPlace(after, last)];
  // Another heading of the same group is no move.
  const isMoved = before.group !== after.group || after.standing !== null;
  const place = from === to || !isMoved ? null : `from ${from} to ${to}`;
  const score = wordShift(before, after);
  const isSame = (["lo", "hi"] as const).every((end) => formatShift(before, after, end) === "0");
  return isSame && place === null && moves.length === 0
    ? null
    : { step, label: LABELS[step], score, place, moves };
}

/** Puts a difference of two rubrics into words. */
export function wordRubricChange(change: RubricChange): string {
  switch (change.kind) {
    case "criterion-added":
      return `The criterion “${change.criterion}” is new.`;
    case "criterion-removed":
      return `The criterion “${change.criterion}” is gone.`;
    case "weight":
      return `“${change.criterion}” weighs ${change.after} %, before ${change.before} %.`;
    case "measure-added":
      return `“${change.criterion}” has a new measure: ${change.measure}.`;
    case "measure-removed":
      return `“${change.criterion}” no longer has the measure “${change.measure}”.`;
    case "measure-changed":
      return `“${change.criterion}” measures “${change.measure}” by another rule.`;
    case "fact-changed":
      return `The fact “${change.fact}” is asked with other options.`;
    case "recipe-changed":
      return `The fact “${change.fact}” is counted by another rule.`;
    case "eligibility":
      return "Who has a place, and whose is provisional, is decided by other rules.";
    case "ageing":
      return "Facts count as old, or prove nothing any more, at another age.";
  }
}
