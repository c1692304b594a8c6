import type { ClassifiedFile } from "#lib/content/files/parse-file.ts";
import { valueAt } from "#lib/content/text/describe-value.ts";

/** The facts that each category declares, by its id, whatever else is wrong with its file. */
export type FactsByCategory = ReadonlyMap<string, readonly string[]>;

function listKeys(data: unknown): string[] {
  const facts = valueAt(data, ["facts"]);
  return typeof facts === "object" && facts !== null && !Array.isArray(facts)
    ? Object.keys(facts)
    : [];
}

/** Which facts the categories declare. */
export function listFactsByCategory(files: readonly ClassifiedFile[]): FactsByCategory {
  return new Map(
    files.flatMap(({ kind, parsed }): [string, string[]][] =>
      kind.kind === "category" && parsed ? [[kind.category, listKeys(parsed.data)]] : [],
    ),
  );
}

/** The category whose facts a provider's file holds although it lies in another one's folder; null where it lies in the right one. */
export function findOtherCategory(
  data: unknown,
  category: string,
  declared: FactsByCategory,
): { category: string; facts: string[] } | null {
  const written = listKeys(data);
  const known = (id: string): string[] =>
    written.filter((fact) => declared.get(id)?.includes(fact) === true);
  const here = known(category).length;
  if (written.length < 2 || 2 * here >= written.length) return null;
  for (const id of declared.keys()) {
    const facts = known(id);
    if (id !== category && 2 * facts.length >= written.length && facts.length > here)
      return { category: id, facts };
  }
  return null;
}
