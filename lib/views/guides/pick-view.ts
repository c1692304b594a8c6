import type { Claim } from "#lib/domain/claim.ts";
import { soleClaimOf } from "#lib/domain/fact.ts";
import type { FitFact, UseCase } from "#lib/domain/use-case.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { judgeProviders, listWatch } from "#lib/views/guides/judge-providers.ts";
import { titleOption } from "#lib/views/words/claim-text.ts";
import { nameUnder } from "#lib/views/words/demand-words.ts";
import { type FactView, viewFact } from "#lib/views/words/fact-view.ts";
import { joinWords } from "#lib/views/words/format-value.ts";
import { links } from "#lib/views/words/links.ts";
import { narrowToMember } from "#lib/views/words/member-fact.ts";
import { wordRequirement } from "#lib/views/words/requirement-view.ts";
import { flattenText, resolveText } from "#lib/views/words/rich-text.ts";
import { viewSources } from "#lib/views/words/source-view.ts";

/**
 * A situation with the provider that fits it best: of those who are proven to meet every requirement the first, in the order
 * of the guide. `pick` is null while nobody is proven to; then `why` says whom to ask. `provisional` while its place is.
 */
export interface PickView {
  id: string;
  title: string;
  href: string;
  pick: { name: string; href: string; provisional: boolean } | null;
  why: string;
  /** What to look out for with the pick; null where nothing is written that holds of it. */
  watch: string | null;
}

/** Enough to see why; the guide shows the rest. */
const SHOWN = 2;

/** How many of one member a claim counts; null where it counts nothing by member. */
function countOf(claim: Claim | undefined, member: string): number | null {
  switch (claim?.type) {
    case "numbers":
      return claim.value[member] ?? null;
    case "boolean":
    case "number":
    case "option":
    case "set":
    case "date":
    case "text":
    case undefined:
      return null;
  }
}

/** The value of a fact that tells the better fit, where a source gives one: `Claims paid: $18.5M`. */
function wordFit(
  { fact, of }: FitFact,
  provider: ScoredProvider,
  category: ScoredCategory,
): string[] {
  const sources = viewSources(provider.data.sources);
  const whole = viewFact(fact, { category, provider, sources });
  const declaration = category.data.facts[fact];
  if (!whole || !declaration || !isShown(whole)) return [];
  if (of === undefined) return [`${whole.title}: ${whole.shortValue}`];
  const member = titleOption(of, declaration, category.data.facts);
  const claimed = provider.facts[fact];
  const count = countOf(claimed && soleClaimOf(claimed)?.claim, of);
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

/** The first thing to look out for that holds of a provider, in its first sentence. */
function wordWatch(
  data: UseCase,
  provider: ScoredProvider,
  category: ScoredCategory,
): string | null {
  const [first] = listWatch(data, provider, category);
  const context = { categories: [category], category, provider: provider.id };
  if (first === undefined) return null;
  return flattenText(resolveText(first, context)).replace(/(?<=[a-z)]\.) .*$/s, "");
}

/** The pick for a situation. */
function viewPick(
  { id, data }: ScoredCategory["useCases"][number],
  category: ScoredCategory,
): PickView {
  const { meets, might } = judgeProviders(data, category);
  const best = meets[0]?.provider;
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
      : wordNobody(
          might
            .filter(({ provider }) => provider.group !== "closed")
            .map(({ provider }) => nameUnder(provider, data.must, category)),
        ),
    watch: best ? wordWatch(data, best, category) : null,
  };
}

/** The picks for all situations of a category, in the editors' order. */
export function viewPicks(category: ScoredCategory): PickView[] {
  return category.useCases.map((useCase) => viewPick(useCase, category));
}
