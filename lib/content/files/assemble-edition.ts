import { checkAddresses } from "#lib/content/files/check-addresses.ts";
import { fillFacts } from "#lib/content/files/fill-facts.ts";
import { keepPerFile } from "#lib/content/files/keep-schema.ts";
import type { ParsedFile } from "#lib/content/files/parse-file.ts";
import { holdAgainst } from "#lib/content/files/validate.ts";
import type { Report } from "#lib/content/text/report.ts";
import type { Entry, FrozenEdition } from "#lib/domain/content.ts";
import type { Criterion } from "#lib/domain/criterion.ts";
import { declareUnits } from "#lib/domain/declare-units.ts";
import { FROZEN, type FrozenFile } from "#lib/domain/frozen-edition.ts";
import type { LedgerRow } from "#lib/domain/ledger.ts";
import { FrozenRubricSchema, makeFrozenSchema } from "#lib/domain/schema/frozen-edition.ts";
import type { WrittenFact } from "#lib/domain/written-fact.ts";

const keepFrozenSchema = keepPerFile<ReturnType<typeof makeFrozenSchema>>();

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

/**
 * What neither schema nor digest rules out in a frozen edition, which anybody could write by hand: another day than its
 * name says, a rubric that cannot weigh, an address that no source may have.
 */
function checkFrozen(
  id: string,
  frozen: FrozenFile<WrittenFact | undefined, LedgerRow>,
  { report }: ParsedFile,
): boolean {
  let isSound = true;
  const refuse: Report = (rule, path, told) => {
    isSound = false;
    report(rule, path, told);
  };
  if (!frozen.as_of.startsWith(`${id}-`)) {
    refuse("edition-of-another-month", ["as_of"], { found: frozen.as_of, id });
  }
  const weights = Object.values(frozen.criteria).map((criterion) => criterion.weight);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum !== 100) {
    const found = `weights that add up to ${sum}`;
    refuse("weights-sum", ["criteria"], { found, isFrozen: true });
  }
  for (const [provider, { sources }] of Object.entries(frozen.providers)) {
    checkAddresses(refuse, ["providers", provider, "sources"], sources);
  }
  for (const [ledger, { sources }] of Object.entries(frozen.ledgers ?? {})) {
    checkAddresses(refuse, ["ledgers", ledger, "sources"], sources);
  }
  return isSound;
}

/** Reads a frozen edition: first its rubric, then its providers with the facts declared there. Null when it cannot be used. */
export function assembleEdition(id: string, parsed: ParsedFile): FrozenEdition | null {
  const rubric = holdAgainst(FrozenRubricSchema, parsed);
  if (!rubric) return null;
  const schema = keepFrozenSchema(parsed, () => makeFrozenSchema(rubric.facts, rubric.ledgers));
  const frozen = holdAgainst(schema, parsed);
  if (!frozen || !checkFrozen(id, frozen, parsed)) return null;
  const { digest, kind, criteria, providers, ledgers = {}, ...data } = declareUnits(frozen);
  const rows = Object.entries(ledgers).map(([ledger, one]) => ({ id: ledger, ...one }));
  return {
    id,
    file: parsed.file,
    digest,
    data,
    criteria: sortByWeight(
      Object.entries(criteria).map(([criterion, one]) => ({ id: criterion, data: one })),
    ),
    providers: Object.entries(providers).map(([provider, { name, rank, score, ...written }]) => {
      const { facts, sources } = fillFacts({ id: provider, ...written }, data, rows);
      return { id: provider, data: { name, sources }, facts, accepted: score, rank };
    }),
  };
}
