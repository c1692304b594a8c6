import type { ParsedFile } from "#lib/content/check/parse-file.ts";
import { validate } from "#lib/content/check/validate.ts";
import type { Rules } from "#lib/domain/category.ts";
import type { Entry, FrozenEdition, Scorable } from "#lib/domain/content.ts";
import { FROZEN, FrozenRubric, makeFrozenSchema } from "#lib/domain/frozen-edition.ts";
import { normaliseFact } from "#lib/domain/normalise-fact.ts";
import type { Source } from "#lib/domain/source.ts";
import type { Criterion } from "#lib/domain/value-function.ts";

/** Brings all declared facts of a provider into one form; `raw` are those its file holds. */
export function normaliseFacts(
  raw: Readonly<Record<string, unknown>>,
  facts: Rules["facts"],
  sources: Readonly<Record<string, Source>>,
): Scorable["facts"] {
  return Object.fromEntries(
    Object.entries(facts).map(([id, declaration]) => [
      id,
      normaliseFact(raw[id] as Record<string, unknown> | undefined, declaration, sources),
    ]),
  );
}

/** Puts criteria by falling weight; ids settle ties. */
export function sortByWeight<One extends Pick<Entry<Criterion>, "id" | "data">>(
  criteria: One[],
): One[] {
  return criteria.sort((a, b) => b.data.weight - a.data.weight || (a.id < b.id ? -1 : 1));
}

/** Whether a file below `editions/` is a frozen edition, by what it says itself. */
export function isFrozen({ data }: ParsedFile): boolean {
  return typeof data === "object" && data !== null && "kind" in data && data.kind === FROZEN;
}

/** Reads a frozen edition: first its rubric, then its providers with the facts declared there. Null when it cannot be used. */
export function assembleEdition(id: string, parsed: ParsedFile): FrozenEdition | null {
  const rubric = validate(FrozenRubric, parsed);
  const frozen = rubric && validate(makeFrozenSchema(rubric.facts), parsed);
  if (!frozen) return null;
  const { digest, kind, criteria, providers, ...data } = frozen;
  return {
    id,
    file: parsed.file,
    digest,
    data,
    criteria: sortByWeight(
      Object.entries(criteria).map(([criterion, one]) => ({ id: criterion, data: one })),
    ),
    providers: Object.entries(providers).map(
      ([provider, { name, rank, score, facts, sources }]) => ({
        id: provider,
        data: { name, sources },
        facts: normaliseFacts(facts, data.facts, sources),
        accepted: score,
        rank,
      }),
    ),
  };
}
