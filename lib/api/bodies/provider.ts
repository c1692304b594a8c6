import type { z } from "zod";
import { addressOf } from "#lib/api/about.ts";
import { showFact, showSources } from "#lib/api/bodies/facts.ts";
import { placeAsPublished, showInterval, summarise, toPoints } from "#lib/api/bodies/summary.ts";
import type { ProviderAnswer } from "#lib/api/schema/providers.ts";
import type { CriterionScore as CriterionSchema } from "#lib/api/schema/scores.ts";
import { GROUPS } from "#lib/domain/edition.ts";
import type { CompiledCatalog, ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { onceFor } from "#lib/ranking/once-for.ts";
import type { ReadingScore } from "#lib/ranking/score-measure.ts";
import { gatherSources } from "#lib/views/provider/own-rows.ts";
import { viewRows } from "#lib/views/ranking/row-view.ts";
import { viewOpenFacts } from "#lib/views/words/open-fact-view.ts";
import { flattenText, resolveText, type TextContext } from "#lib/views/words/rich-text.ts";

type Summary = ReturnType<typeof summarise>[number];

const summariesIn = onceFor((compiled: CompiledCatalog) =>
  onceFor((category: ScoredCategory): readonly Summary[] => {
    const rows = viewRows(category, compiled.catalog.categories);
    const all = summarise(compiled, category, placeAsPublished(category), rows);
    return GROUPS.flatMap((group) => all.filter((one) => one.group === group));
  }),
);

/** Everybody of a category as the published list shows them, in its order, group by group. */
export function listSummaries(
  compiled: CompiledCatalog,
  category: ScoredCategory,
): readonly Summary[] {
  return summariesIn(compiled)(category);
}

function showReading({ fact, score, unknown }: ReadingScore) {
  return { fact, score, unknown };
}

function showCriteria(
  provider: ScoredProvider,
  category: ScoredCategory,
): z.infer<typeof CriterionSchema>[] {
  return category.criteria.flatMap(({ id, data }) => {
    const result = provider.criteria.find((one) => one.criterion === id);
    if (!result) return [];
    return [
      {
        id,
        title: data.title,
        weight: data.weight,
        score: showInterval(result.score),
        known: result.known,
        measures: result.measures.map((measure) => ({
          id: measure.id,
          title: data.measures[measure.id]?.title ?? measure.id,
          points: measure.points,
          score: measure.score,
          unknown: measure.unknown,
          readings: measure.readings.map(showReading),
          cap: measure.cap && showReading(measure.cap),
        })),
      },
    ];
  });
}

/** A provider with all that is known of it. */
export function showProvider(
  compiled: CompiledCatalog,
  category: ScoredCategory,
  provider: ScoredProvider,
): z.infer<typeof ProviderAnswer>["data"] {
  const { data, id } = provider;
  const summary = listSummaries(compiled, category).find((one) => one.id === id);
  if (!summary) throw new Error(`The list of ${category.id} has no row of ${id}.`);
  const context: TextContext = {
    categories: compiled.catalog.categories,
    category,
    provider: id,
  };
  const word = (text: string): string => flattenText(resolveText(text, context));
  const owner = { compiled, category, provider };
  return {
    ...summary,
    former_names: data.former_names ?? [],
    former_ids: data.former_ids ?? [],
    website: data.website,
    summary: word(data.summary),
    facts: Object.fromEntries(
      Object.entries(category.data.facts).map(([fact, declaration]) => [
        fact,
        showFact(fact, declaration, owner),
      ]),
    ),
    sources: showSources(gatherSources(provider, category)),
    criteria: showCriteria(provider, category),
    open: viewOpenFacts(provider, category).map((one) => ({
      fact: one.id,
      title: one.title,
      state: one.state,
      gain: toPoints(one.open.gain, category.weightSum),
      page: addressOf(compiled, one.href),
    })),
    corrections: (data.corrections ?? []).map(({ topic, guide, evidence }) => ({
      topic,
      said: word(guide),
      evidence: word(evidence),
    })),
  };
}
