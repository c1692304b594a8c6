import type { z } from "zod";
import { API, addressOf } from "#lib/api/about.ts";
import type { CategoryAnswer, CriteriaAnswer } from "#lib/api/schema/categories.ts";
import { capOf, type Reading, readingsOf } from "#lib/domain/criterion.ts";
import { GROUPS } from "#lib/domain/edition.ts";
import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { describeGroup } from "#lib/views/words/group-view.ts";
import { links } from "#lib/views/words/links.ts";

/** Weights by criterion, as published. */
export function showWeights({
  criteria,
}: {
  criteria: readonly { id: string; data: { weight: number } }[];
}): Record<string, number> {
  return Object.fromEntries(criteria.map(({ id, data }) => [id, data.weight]));
}

/** A category in short. */
export function showCategory(
  compiled: CompiledCatalog,
  category: ScoredCategory,
): z.infer<typeof CategoryAnswer>["data"] {
  const { id, data, providers, useCases, questions, ledgers, editions } = category;
  return {
    id,
    title: data.title,
    summary: data.summary,
    definition: data.definition,
    as_of: data.as_of,
    providers: providers.length,
    ranked: providers.filter(({ standing }) => standing !== null).length,
    groups: GROUPS.map((group) => ({
      id: group,
      ...describeGroup(group, category),
      providers: providers.filter((one) => one.group === group).length,
    })).filter((group) => group.providers > 0),
    use_cases: useCases.length,
    questions: questions.length,
    ledgers: ledgers.map((ledger) => ledger.id),
    editions: editions.map((edition) => edition.id),
    weights: showWeights(category),
    page: addressOf(compiled, links.category(id)),
    self: addressOf(compiled, `${API}/categories/${id}`),
  };
}

function showReading({ fact, value }: Reading) {
  return { fact, value: { ...value } };
}

/** The criteria of a category with their measures and value functions. */
export function showCriteria(
  compiled: CompiledCatalog,
  { id: category, criteria }: ScoredCategory,
): z.infer<typeof CriteriaAnswer>["data"] {
  return criteria.map(({ id, data }) => ({
    id,
    title: data.title,
    short: data.short,
    question: data.question,
    weight: data.weight,
    page: addressOf(compiled, links.criterion(category, id)),
    measures: Object.entries(data.measures).map(([measureId, measure]) => {
      const cap = capOf(measure);
      return {
        id: measureId,
        title: measure.title,
        points: measure.points,
        takes: "best_of" in measure ? "best" : "fact",
        readings: readingsOf(measure).map(showReading),
        cap: cap && showReading(cap),
      };
    }),
  }));
}
