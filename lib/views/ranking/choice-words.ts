import type { Outcome } from "#lib/ranking/apply-choice.ts";
import type { DecisionTable } from "#lib/ranking/decision-table.ts";
import { type Choice, listBaseWeights, type SetAside } from "#lib/ranking/read-choice.ts";
import { formatFraction } from "#lib/scoring/display.ts";
import {
  capitalise,
  formatOrdinal,
  joinWords,
  spellNumber,
  wordAll,
} from "#lib/views/words/format-value.ts";
import { wordRequirement } from "#lib/views/words/requirement-view.ts";

const SHOWN_LENGTH = 60;
const MAX_NOTICES = 8;
const MAX_NAMED = 4;

/** A reader's own text as it may be shown: cut, and signs that nobody can see made visible. */
export function showInput(text: string): string {
  const signs = [...text];
  const cut = signs
    .slice(0, SHOWN_LENGTH)
    .join("")
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "\uFFFD");
  return signs.length > SHOWN_LENGTH ? `${cut}...` : cut;
}

/** One line for each thing that was set aside, and one for all that are too many to name. */
export function wordNotices(setAside: readonly SetAside[]): string[] {
  const lines = setAside.map(({ name, value, reason }) =>
    name === ""
      ? `Not everything was read: ${reason}.`
      : `“${showInput(name)}=${showInput(value)}” was set aside: ${reason}.`,
  );
  const rest = lines.length - MAX_NOTICES;
  return rest > 0 ? [...lines.slice(0, MAX_NOTICES), `So were ${rest} more.`] : lines;
}

/** How many points of 100 the chosen weights are away from the published ones (half the sum of differences), with one decimal at most. */
export function measureMove(weights: readonly number[], published: readonly number[]): string {
  const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);
  const [ours, theirs] = [sum(weights), sum(published)];
  const distance = sum(
    weights.map((weight, index) => Math.abs(weight * theirs - (published[index] ?? 0) * ours)),
  );
  return formatFraction(100 * distance, 2 * ours * theirs, 1).replace(/\.0$/, "");
}

function wordMoves({ chosen }: Outcome): string {
  const moved = chosen.filter(
    ({ standing, published }) =>
      standing !== null && published !== null && standing.place !== published.place,
  );
  if (moved.length === 0) return "No rank changes.";
  const named = moved
    .slice(0, MAX_NAMED)
    .map(
      ({ provider, standing, published }) =>
        `${provider.data.name} from ${published?.place} to ${standing?.place}`,
    );
  const rest = moved.length - named.length;
  if (rest === 0) return `Changes: ${joinWords(named)}.`;
  return `Changes: ${named.join(", ")} and ${rest} more.`;
}

/** Whose weights differ from the published ones: the reader's, or those of the chosen need, which the reader has left as they are. */
function wordWhose({ weights }: Outcome, { use }: Pick<Choice, "use">, table: DecisionTable) {
  const need = table.useCases.find((one) => one.id === use);
  const base = listBaseWeights({ use }, table);
  const isNeeds = need !== undefined && weights.every((weight, index) => weight === base[index]);
  return isNeeds ? `The weights of “${need.title}” differ` : "Your weights differ";
}

/** How far the chosen weights are from the published ones, and which ranks that moves; null at the published weights. */
export function wordWeights(
  outcome: Outcome,
  choice: Pick<Choice, "use">,
  table: DecisionTable,
): string | null {
  const published = table.criteria.map((criterion) => criterion.weight);
  const move = measureMove(outcome.weights, published);
  if (move === "0") return null;
  const points = move === "1" ? "1 point" : `${move} points`;
  return `${wordWhose(outcome, choice, table)} from ours by ${points} of 100. ${wordMoves(outcome)}`;
}

/** Who meets the demands, in numbers, null when nothing is demanded; and the demands as headings of columns. */
export function wordVerdicts(
  { chosen, demands }: Outcome,
  { unknowns }: Pick<Choice, "unknowns">,
  table: DecisionTable,
): { verdicts: string | null; columns: string[] } {
  const columns = demands.map((demand) => wordRequirement(demand, table));
  if (demands.length === 0) return { verdicts: null, columns };
  const count = (verdict: string): number =>
    chosen.filter((one) => one.answered.verdict === verdict).length;
  const [meets, might, fails] = [count("meets"), count("might"), count("fails")];
  const of = spellNumber(chosen.length);
  const all = wordAll(demands.length, { one: "the requirement", many: "requirements" });
  const first =
    meets === 0
      ? `None of ${of} is proven to meet ${all}`
      : `${capitalise(spellNumber(meets))} of ${of} ${meets === 1 ? "meets" : "meet"} ${all}`;
  const others = [
    ...(might > 0 ? [`${spellNumber(might)} could`] : []),
    ...(fails > 0 ? [`${spellNumber(fails)} ${fails === 1 ? "is" : "are"} ruled out`] : []),
  ];
  const hidden = unknowns === "hide" && might > 0 ? " Unverified matches are hidden." : "";
  return { verdicts: `${[first, ...others].join(", ")}.${hidden}`, columns };
}

/** The same in as few words as a phone has room for: `1 meets, 4 could`, or how many there are. */
export function wordShort({ chosen, demands }: Outcome, { data: { noun } }: DecisionTable): string {
  if (demands.length === 0) return `${chosen.length} ${chosen.length === 1 ? noun.one : noun.many}`;
  const count = (verdict: string): number =>
    chosen.filter((one) => one.answered.verdict === verdict).length;
  return `${count("meets")} ${count("meets") === 1 ? "meets" : "meet"}, ${count("might")} could`;
}

/** The new order in one sentence, to be read out once after a change. */
export function wordAnnouncement(outcome: Outcome, choice: Choice, table: DecisionTable): string {
  const ranked = outcome.chosen.flatMap(({ provider, standing, answered }) =>
    standing && answered.verdict !== "fails"
      ? [`${formatOrdinal(standing.rank)} ${provider.data.name}`]
      : [],
  );
  const order =
    ranked.length === 0
      ? "Nobody with a place is left."
      : `In order: ${ranked.slice(0, MAX_NAMED + 1).join(", ")}.`;
  return [wordVerdicts(outcome, choice, table).verdicts, order]
    .filter((part) => part !== null)
    .join(" ");
}
