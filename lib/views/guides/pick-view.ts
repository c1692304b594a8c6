import type { UseCase } from "#lib/domain/use-case.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { wordFit } from "#lib/views/guides/fit-words.ts";
import { judgeProviders } from "#lib/views/guides/judge-providers.ts";
import { viewWatch } from "#lib/views/guides/watch-view.ts";
import { nameUnder } from "#lib/views/words/demand-words.ts";
import { joinWords } from "#lib/views/words/format-value.ts";
import { links } from "#lib/views/words/links.ts";
import { wordRequirement } from "#lib/views/words/requirement-view.ts";
import { flattenText } from "#lib/views/words/rich-text.ts";

/**
 * A situation with the provider that fits it best: of those who are proven to meet every requirement the first, in the order
 * of the guide. `pick` is null while nobody is proven to; then `why` says whom to ask. `provisional` while its place is.
 * `watch` is the first thing to look out for with the pick, or with whom to ask first.
 */
export interface PickView {
  id: string;
  title: string;
  href: string;
  pick: { name: string; href: string; provisional: boolean } | null;
  why: string;
  watch: string | null;
}

/** Enough to see why; the guide shows the rest. */
const SHOWN = 2;

/** Why it is picked: its values of the facts that decide, else an extra it offers, else that it meets what is required. */
function wordWhy(data: UseCase, provider: ScoredProvider, category: ScoredCategory): string {
  const values = (data.order ?? []).flatMap((fit) => wordFit(fit, provider, category));
  return values.length > 0
    ? values.slice(0, SHOWN).join(" · ")
    : data.must
        .slice(0, SHOWN)
        .map((demand) => wordRequirement(demand, category))
        .join(" · ");
}

function wordNobody(names: readonly string[]): string {
  if (names.length === 0) return "Nobody could, by what was found";
  return `${joinWords(names.slice(0, SHOWN))} could: ask first`;
}

/** The pick for a situation. */
function viewPick(
  { id, data }: ScoredCategory["useCases"][number],
  category: ScoredCategory,
): PickView {
  const { meets, might } = judgeProviders(data, category);
  const best = meets[0]?.provider;
  const first = best ?? might[0]?.provider;
  const [watch] = first ? viewWatch(data, first, category, [category]) : [];
  return {
    id,
    title: data.short ?? data.title,
    href: links.decisionGuide(category.id, id),
    pick: best
      ? {
          name: best.data.name,
          href: links.provider(category.id, best.id),
          provisional: best.provisional,
        }
      : null,
    why: best
      ? wordWhy(data, best, category)
      : wordNobody(might.map(({ provider }) => nameUnder(provider, data.must, category))),
    // The first sentence is enough beside the others; the guide has all.
    watch: watch ? flattenText(watch).replace(/(?<=[a-z)]\.) .*$/s, "") : null,
  };
}

/** The picks for all situations of a category, in the editors' order. */
export function viewPicks(category: ScoredCategory): PickView[] {
  return category.useCases.map((useCase) => viewPick(useCase, category));
}
