import type { Rules } from "#lib/domain/category.ts";
import type { EvidencedClaim } from "#lib/domain/claim.ts";
import type { Scorable } from "#lib/domain/content.ts";
import { countFact } from "#lib/domain/count-rows.ts";
import { claimsOf, type Fact } from "#lib/domain/fact.ts";
import { ageFacts } from "#lib/domain/fact-age.ts";
import type { FactDeclaration } from "#lib/domain/fact-declaration.ts";
import type { EntryId } from "#lib/domain/ids.ts";
import { type Ledger, nameLedgerSource } from "#lib/domain/ledger.ts";
import type { Source } from "#lib/domain/source.ts";
import { tellApart } from "#lib/domain/tell-apart.ts";
import { isLeftToRows, recipeFor, type WrittenFact } from "#lib/domain/written-fact.ts";

/** A provider's facts as its file holds them, with the sources of the file. */
interface WrittenProvider {
  id: EntryId;
  facts: Readonly<Record<string, WrittenFact | undefined>>;
  sources: Readonly<Record<EntryId, Source>>;
}

function countFor(
  id: EntryId,
  declaration: FactDeclaration,
  written: WrittenFact | undefined,
  ledgers: readonly Ledger[],
): EvidencedClaim | null {
  const recipe = recipeFor(declaration, written);
  const ledger = ledgers.find((one) => one.id === recipe?.ledger);
  return recipe && ledger
    ? countFact(recipe, ledger, { provider: id, type: declaration.type })
    : null;
}

function readFact(written: WrittenFact | undefined, counted: EvidencedClaim | null): Fact {
  const isLeft = written !== undefined && isLeftToRows(written);
  if (!counted) return written === undefined || isLeft ? { state: "not-looked" } : written;
  const note = isLeft ? written.note : undefined;
  return { state: "claimed", ...counted, ...(note !== undefined && { note }), history: [] };
}

/** Those sources of ledgers that counted facts name, by the ids that they have among a provider's own. */
function borrowSources(
  facts: readonly Fact[],
  ledgers: readonly Ledger[],
): Record<EntryId, Source> {
  const named = new Set(
    facts.flatMap((fact) =>
      claimsOf(fact).flatMap((claim) => (claim.counted ? claim.sources : [])),
    ),
  );
  return Object.fromEntries(
    ledgers.flatMap((ledger) =>
      Object.entries(ledger.sources)
        .map(([id, source]): [EntryId, Source] => [nameLedgerSource(ledger.id, id), source])
        .filter(([id]) => named.has(id)),
    ),
  );
}

/**
 * All declared facts of a provider on the edition's day: those that the rows of a ledger give, those that its file holds, and for the others that
 * nobody has looked. The sources of rows are added to those of the file.
 */
export function fillFacts(
  { id: provider, facts: written, sources: own }: WrittenProvider,
  rules: Rules,
  ledgers: readonly Ledger[],
): { facts: Scorable["facts"]; sources: Record<EntryId, Source> } {
  const filled = Object.entries(rules.facts).map(([id, declaration]): [string, Fact] => {
    const counted = countFor(provider, declaration, written[id], ledgers);
    return [id, readFact(written[id], counted)];
  });
  const sources = {
    ...own,
    ...borrowSources(
      filled.map(([, fact]) => fact),
      ledgers,
    ),
  };
  const facts = filled.map(([id, fact]): [string, Fact] => [id, tellApart(fact, sources)]);
  return { facts: ageFacts(Object.fromEntries(facts), sources, rules), sources };
}
