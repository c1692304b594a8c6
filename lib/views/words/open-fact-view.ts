import type { Fact } from "#lib/domain/fact.ts";
import { isOld } from "#lib/domain/fact-age.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { listOpenFacts, type OpenFact } from "#lib/ranking/standing/open-facts.ts";
import { formatGap } from "#lib/views/words/format-points.ts";
import { anchors, links } from "#lib/views/words/links.ts";

/** A fact that could be answered: why it is open, and how many points of 10 hang on it at most. */
export interface OpenFactView {
  id: string;
  title: string;
  href: string;
  state: string;
  worth: string;
  open: OpenFact;
}

/** Why a fact is open, in a few words; null where it is settled, or another provider's. */
function wordState(fact: Fact, isOldFact: boolean): string | null {
  switch (fact.state) {
    case "not-looked":
      return "not looked for yet";
    case "unknown":
      return "looked for without result";
    case "disputed":
      return "sources disagree";
    case "expired":
      return "known, but too long ago to count";
    case "told":
      return fact.via === undefined ? "known from the published guide alone" : null;
    case "claimed":
      if (fact.via !== undefined) return null;
      return isOldFact ? "old" : "known in part";
    case "not-found":
    case "not-applicable":
      return null;
  }
}

/** What could be answered about a provider, the most valuable first; what is another provider's is left out. */
export function viewOpenFacts(provider: ScoredProvider, category: ScoredCategory): OpenFactView[] {
  const page = links.provider(category.id, provider.id);
  return listOpenFacts(provider, category.weights).flatMap((open) => {
    const id = open.fact;
    const fact = provider.facts[id];
    const state = fact && wordState(fact, isOld(id, fact, provider.data.sources, category.data));
    if (!state) return [];
    return [
      {
        id,
        title: category.data.facts[id]?.title ?? id,
        href: `${page}#${anchors.fact(id)}`,
        state,
        worth: open.gain === 0 ? "0" : formatGap(open.gain, category.weightSum),
        open,
      },
    ];
  });
}
