import { allReadingsOf } from "#lib/domain/criterion.ts";
import type { FactType } from "#lib/domain/fact-declaration.ts";
import { IS_PROSE, isYes } from "#lib/domain/fact-options.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { type ComparedFact, groupCompared } from "#lib/views/compare/compared-facts.ts";
import { viewFact } from "#lib/views/words/fact-view.ts";
import { listsScore } from "#lib/views/words/group-view.ts";
import { links } from "#lib/views/words/links.ts";
import { viewSources } from "#lib/views/words/source-view.ts";

/** Sets of more letters are abbreviated. */
const MAX_WHOLE = 60;

/** Of which types a value that is not too long is shown whole: names say more than their number, while money is better short. */
const SHOWS_WHOLE: Record<FactType, boolean> = {
  boolean: false,
  number: false,
  enum: false,
  set: true,
  date: false,
  text: false,
  numbers: false,
};

/** What a fact earns a provider for certain, over all measures that read it: points of a measure times milli-points. */
function sumEarned(id: string, { criteria }: ScoredProvider): number {
  return criteria
    .flatMap(({ measures }) => measures)
    .flatMap(({ readings, points }) =>
      readings.map(({ fact, score }) => (fact === id ? points * (score?.lo ?? 0) : 0)),
    )
    .reduce((sum, one) => sum + one, 0);
}

/** Whose value of a fact earns more than another's and no less than any; nobody's is held against one without a score. */
function markBest(id: string, compared: readonly ScoredProvider[]): readonly boolean[] {
  const earned = compared.map((provider) =>
    listsScore(provider.group) ? sumEarned(id, provider) : null,
  );
  const known = earned.filter((one) => one !== null);
  const most = Math.max(...known);
  return earned.map((own) => own === most && most > Math.min(...known));
}

/** The facts on which a score, a filter or a question that readers ask first rests. */
function listMain({ data, criteria }: ScoredCategory): Set<string> {
  const scored = criteria
    .flatMap((criterion) => Object.values(criterion.data.measures))
    .flatMap(allReadingsOf);
  const filters = Object.entries(data.facts).flatMap(([id, { filter }]) =>
    isYes(filter) ? [id] : [],
  );
  const asked = (data.glance ?? []).flatMap((item) =>
    "facts" in item ? item.facts.map((one) => (typeof one === "string" ? one : one.fact)) : [],
  );
  return new Set([...scored.map(({ fact }) => fact), ...filters, ...asked]);
}

/** The facts of those compared by whether they part them, with the sources numbered through. */
export function compareFacts(category: ScoredCategory, compared: readonly ScoredProvider[]) {
  let after = 0;
  const columns = compared.map((provider) => {
    const sources = viewSources(provider.data.sources, { after, owner: provider.id });
    after += sources.length;
    return { provider, sources };
  });
  const main = listMain(category);
  const facts = Object.entries(category.data.facts).map(([id, declaration]): ComparedFact => {
    const best = markBest(id, compared);
    return {
      id,
      title: declaration.title,
      isMain: main.has(id) && !IS_PROSE[declaration.type],
      cells: columns.map(({ provider, sources }, index) => {
        const fact = viewFact(id, { category, provider, sources });
        const href = `${links.provider(category.id, provider.id)}#${fact?.anchor ?? ""}`;
        const isWhole = SHOWS_WHOLE[declaration.type] && (fact?.value.length ?? 0) <= MAX_WHOLE;
        return { fact, href, short: !isWhole, isBest: best[index] ?? false };
      }),
    };
  });
  return {
    ...groupCompared(facts),
    sources: columns.map(({ provider, sources }) => ({ name: provider.data.name, sources })),
  };
}
