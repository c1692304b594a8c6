import type { Fact } from "#lib/domain/fact.ts";
import { isOld } from "#lib/domain/fact-age.ts";
import { recipeOf } from "#lib/domain/fact-options.ts";
import type { Catalog, ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { formatFraction } from "#lib/scoring/display.ts";
import type { Interval } from "#lib/scoring/interval.ts";
import { anchors, links } from "#lib/views/words/links.ts";
import { makeFileLinks } from "#lib/views/words/page-meta.ts";

/** A fact that somebody could look up: why it is open, and how many points of 10 hang on it at most. */
interface GapView {
  id: string;
  title: string;
  href: string;
  state: string;
  worth: string;
  /** The ledger from whose rows the fact is counted; null where it stands in the provider's file. */
  ledger: { title: string; edit: string } | null;
}

/** What could be looked up about one provider, the most valuable first; `more` counts those not shown. */
export interface ProviderGaps {
  id: string;
  name: string;
  href: string;
  edit: string;
  gaps: GapView[];
  more: number;
}

/** Enough for an evening; the provider's page shows the rest. */
const SHOWN = 4;

/** Why a fact is open, in a few words; null where it is settled. */
function wordState(fact: Fact, isOldFact: boolean): string | null {
  switch (fact.state) {
    case "not-looked":
      return "nobody has looked";
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

function widthOf(score: Interval | null): number {
  return score ? score.hi - score.lo : 0;
}

/** How many millionths of the scale hang on each fact: what is open in the measures that read it, at their weights. */
function weighFacts(provider: ScoredProvider, category: ScoredCategory): Map<string, number> {
  const worth = new Map<string, number>();
  provider.criteria.forEach(({ measures }, index) => {
    const applying = measures.filter((measure) => measure.score !== null);
    const points = applying.reduce((sum, measure) => sum + measure.points, 0);
    for (const { readings, cap, score, points: own } of applying) {
      for (const reading of [...readings, ...(cap ? [cap] : [])]) {
        // What another reading has earned already, or a cap takes away, cannot hang on this one.
        const open = Math.min(widthOf(reading.score), widthOf(score));
        if (open === 0) continue;
        const share = Math.floor(((category.weights[index] ?? 0) * own * open) / points);
        worth.set(reading.fact, (worth.get(reading.fact) ?? 0) + share);
      }
    }
  });
  return worth;
}

/** The ledger that a fact is counted from, with the place where a row can be added. */
function findLedger(id: string, category: ScoredCategory, catalog: Catalog): GapView["ledger"] {
  const declaration = category.data.facts[id];
  const recipe = declaration && recipeOf(declaration);
  const ledger = category.ledgers.find((one) => one.id === recipe?.ledger);
  const title = category.data.ledgers?.[ledger?.id ?? ""]?.title;
  if (!ledger || title === undefined) return null;
  return { title, edit: makeFileLinks(catalog, ledger.file, title).edit };
}

/** What could be looked up about every provider of a category, in the order of the list; those without a gap are left out. */
export function viewGaps(category: ScoredCategory, catalog: Catalog): ProviderGaps[] {
  return category.providers.flatMap((provider) => {
    const worth = weighFacts(provider, category);
    const href = links.provider(category.id, provider.id);
    const all = [...worth]
      .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
      .flatMap(([id, value]): GapView[] => {
        const fact = provider.facts[id];
        const old = fact && isOld(id, fact, provider.data.sources, category.data);
        const state = fact && wordState(fact, old ?? false);
        if (!state) return [];
        return [
          {
            id,
            title: category.data.facts[id]?.title ?? id,
            href: `${href}#${anchors.fact(id)}`,
            state,
            ledger: findLedger(id, category, catalog),
            worth: formatFraction(value, 10_000 * category.weightSum, 1),
          },
        ];
      });
    if (all.length === 0) return [];
    const { edit } = makeFileLinks(catalog, provider.file, provider.data.name);
    const gaps = all.slice(0, SHOWN);
    return [
      {
        id: provider.id,
        name: provider.data.name,
        href,
        edit,
        gaps,
        more: all.length - gaps.length,
      },
    ];
  });
}
