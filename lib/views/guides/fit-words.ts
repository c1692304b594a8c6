import { countMember } from "#lib/domain/claim.ts";
import { soleClaimOf } from "#lib/domain/fact.ts";
import type { FitFact } from "#lib/domain/use-case.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { titleOption } from "#lib/views/words/claim-text.ts";
import { type FactView, viewFact } from "#lib/views/words/fact-view.ts";
import { narrowToMember } from "#lib/views/words/member-fact.ts";
import { viewSources } from "#lib/views/words/source-view.ts";

/** How many members an open set names at the least; null for what is no open set. */
function countNamed({ status, claims }: FactView): string | null {
  const named = claims.flatMap(({ members }) => members).filter(({ excluded }) => !excluded);
  return status === "partly" && named.length > 0 ? `at least ${named.length}` : null;
}

/** The value of a fact that tells the better fit, where a source gives one: `Claims paid: $18.5M`. */
export function wordFit(
  { fact, of }: FitFact,
  provider: ScoredProvider,
  category: ScoredCategory,
): string[] {
  const sources = viewSources(provider.data.sources);
  const whole = viewFact(fact, { category, provider, sources });
  const declaration = category.data.facts[fact];
  if (!whole || !declaration || !isShown(whole)) return [];
  if (of === undefined) return [`${whole.title}: ${countNamed(whole) ?? whole.shortValue}`];
  const member = titleOption(of, declaration, category.data.facts);
  const claimed = provider.facts[fact];
  const count = countMember(claimed && soleClaimOf(claimed)?.claim, of);
  if (count !== null) return [`${whole.title}, ${member}: ${count}`];
  const isNamed = whole.claims.some(({ members }) =>
    members.some(({ id, excluded }) => id === of && !excluded),
  );
  const narrow = narrowToMember(whole, of);
  return isNamed && isShown(narrow) ? [`${member}: ${narrow.shortValue}`] : [];
}

function isShown({ status }: FactView): boolean {
  switch (status) {
    case "known":
    case "partly":
      return true;
    case "disputed":
    case "expired":
    case "unknown":
    case "told":
    case "via":
    case "not-found":
    case "not-applicable":
    case "not-looked":
      return false;
  }
}
