import { checkName, type Path, type Report } from "#lib/content/text/report.ts";
import type { CategoryContent } from "#lib/domain/content.ts";
import type { EntryId } from "#lib/domain/ids.ts";

/** Checks weights that stand in for the published ones: criteria that are there, and one of them at least with a weight. */
export function checkWeights(
  report: Report,
  path: Path,
  weights: Readonly<Record<EntryId, number>>,
  { criteria }: CategoryContent,
): void {
  const known = criteria.map((criterion) => criterion.id);
  for (const name of Object.keys(weights)) {
    checkName(report, [...path, name], { what: "criterion", name, known });
  }
  if (criteria.some(({ id, data }) => weights[id] ?? data.weight)) return;
  report("no-weight", path, { found: "weights that leave every criterion at 0" });
}
