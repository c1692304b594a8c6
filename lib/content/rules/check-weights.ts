import { type Whole, withUnread } from "#lib/content/rules/context.ts";
import { checkName, type Path, type Report } from "#lib/content/text/report.ts";
import type { CategoryContent } from "#lib/domain/content.ts";
import type { EntryId } from "#lib/domain/ids.ts";

/** Checks weights that stand in for the published ones: criteria that are there, and one of them at least with a weight. */
export function checkWeights(
  { report, category, whole }: { report: Report; category: CategoryContent; whole: Whole },
  path: Path,
  weights: Readonly<Record<EntryId, number>>,
): void {
  const { criteria } = category;
  const known = withUnread(criteria, "criterion", category, whole);
  for (const name of Object.keys(weights)) {
    checkName(report, [...path, name], { what: "criterion", name, known });
  }
  // A criterion that could not be read may have the weight.
  if (known.length > criteria.length) return;
  if (criteria.some(({ id, data }) => weights[id] ?? data.weight)) return;
  report("no-weight", path, { found: "weights that leave every criterion at 0" });
}
