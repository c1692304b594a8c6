import type { Chosen } from "#lib/ranking/apply-choice.ts";
import { isInBusiness } from "#lib/ranking/business.ts";
import type { Alternative, DecisionTable } from "#lib/ranking/decision-table.ts";
import type { Choice } from "#lib/ranking/read-choice.ts";

/**
 * Of those who might meet what is demanded, the ids of those in another line of business: another than the use case means;
 * without one, another than that of all who are proven to meet it. Nobody where nobody meets it: then no line is the right one.
 */
export function findElsewhere(
  chosen: readonly Chosen[],
  { use }: Pick<Choice, "use">,
  table: DecisionTable,
): Set<string> {
  const might = chosen.flatMap(({ provider, answered }) =>
    answered.verdict === "might" ? [provider] : [],
  );
  const business = table.useCases.find((one) => one.id === use)?.business;
  const lines = new Set(
    chosen.flatMap(({ provider, answered }) =>
      answered.verdict === "meets" ? [provider.line] : [],
    ),
  );
  const isElsewhere = (provider: Alternative): boolean =>
    business
      ? !isInBusiness(business, provider, table)
      : lines.size > 0 && provider.line !== null && !lines.has(provider.line);
  return new Set(might.filter(isElsewhere).map(({ id }) => id));
}
