import type { z } from "zod";
import { API, addressOf } from "#lib/api/about.ts";
import { showWeights } from "#lib/api/bodies/category.ts";
import { placeAsPublished, summarise } from "#lib/api/bodies/summary.ts";
import type { UseCaseAnswer, UseCasesAnswer } from "#lib/api/schema/needs.ts";
import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { weighNeed } from "#lib/ranking/weigh-need.ts";
import { answerUseCase } from "#lib/views/guides/guide-answer.ts";
import { judgeProviders, PARTS } from "#lib/views/guides/judge-providers.ts";
import { viewRows } from "#lib/views/ranking/row-view.ts";
import { wordValues } from "#lib/views/words/demand-words.ts";
import { links } from "#lib/views/words/links.ts";
import { wordRequirement } from "#lib/views/words/requirement-view.ts";
import { flattenText, resolveText } from "#lib/views/words/rich-text.ts";

type UseCase = ScoredCategory["useCases"][number];

/** A use case in short. */
export function showUseCase(
  compiled: CompiledCatalog,
  category: ScoredCategory,
  { id, data }: UseCase,
): z.infer<typeof UseCasesAnswer>["data"][number] {
  const context = { categories: compiled.catalog.categories, category, provider: null };
  return {
    id,
    title: data.title,
    question: data.question,
    summary: flattenText(resolveText(data.summary, context)),
    page: addressOf(compiled, links.decisionGuide(category.id, id)),
    self: addressOf(compiled, `${API}/categories/${category.id}/use-cases/${id}`),
  };
}

/** A use case with everybody's answers, in the order of its guide and at its own weights. */
export function answerNeed(
  compiled: CompiledCatalog,
  category: ScoredCategory,
  useCase: UseCase,
): z.infer<typeof UseCaseAnswer>["data"] {
  const { data } = useCase;
  const weighed = weighNeed(data, category);
  const rows = viewRows(weighed, compiled.catalog.categories);
  const summaries = new Map(
    summarise(compiled, weighed, placeAsPublished(weighed), rows).map((one) => [one.id, one]),
  );
  const judged = judgeProviders(data, category);
  return {
    ...showUseCase(compiled, category, useCase),
    audience: flattenText(
      resolveText(data.audience, {
        categories: compiled.catalog.categories,
        category,
        provider: null,
      }),
    ),
    answer: answerUseCase(useCase, category),
    weights: showWeights(weighed),
    requirements: data.must.map((demand) => ({
      demand: wordRequirement(demand, category),
      why: demand.why ?? null,
      ask: demand.ask ?? null,
    })),
    providers: PARTS.flatMap((part) =>
      judged[part].flatMap(({ provider, answered }) => {
        const summary = summaries.get(provider.id);
        if (!summary) return [];
        return [
          {
            ...summary,
            verdict: part === "elsewhere" ? ("might" as const) : part,
            elsewhere: part === "elsewhere",
            answers: data.must.map((demand, index) => ({
              answer: answered.answers[index] ?? "might",
              says: wordValues(demand, provider, category),
            })),
          },
        ];
      }),
    ),
  };
}
