import { CHOICE, WEIGHT } from "#lib/ranking/choice-names.ts";
import type { DecisionTable } from "#lib/ranking/decision-table.ts";
import { writeTokens } from "#lib/ranking/demand-token.ts";
import { type Choice, listBaseWeights, weighCriteria } from "#lib/ranking/read-choice.ts";

/** Whether two lists of weights are the same but for a common factor. */
export function areProportional(a: readonly number[], b: readonly number[]): boolean {
  const [sumA, sumB] = [a, b].map((list) => list.reduce((sum, weight) => sum + weight, 0));
  return a.every((weight, index) => weight * (sumB ?? 0) === (b[index] ?? 0) * (sumA ?? 0));
}

/**
 * The shortest query that means this choice, without `?`; empty for the published view. Choices that are the same in
 * another order give the same text, so that a view has one address.
 */
export function writeChoice(choice: Choice, table: DecisionTable): string {
  const query = new URLSearchParams();
  if (choice.line !== null) query.append(CHOICE.line, choice.line);
  if (choice.use !== null) query.append(CHOICE.use, choice.use);
  const tokens = writeTokens(choice.must, choice.all);
  for (const token of tokens) query.append(CHOICE.must, token);
  const base = listBaseWeights(choice, table);
  if (!areProportional(weighCriteria(choice, table), base)) {
    table.criteria.forEach(({ id }, index) => {
      const weight = choice.weights.get(id);
      if (weight !== undefined && weight !== base[index])
        query.append(`${WEIGHT}${id}`, String(weight));
    });
  }
  const hides = choice.unknowns === "hide" && (choice.use !== null || tokens.length > 0);
  if (hides) query.append(CHOICE.unknowns, "hide");
  for (const provider of choice.providers) query.append(CHOICE.provider, provider);
  return query.toString();
}
