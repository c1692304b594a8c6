import type { z } from "zod";
import { showInterval, summarise } from "#lib/api/bodies/summary.ts";
import type { RankingAnswer } from "#lib/api/schema/providers.ts";
import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import type { Choice } from "#lib/ranking/read-choice.ts";
import type { ChoosableList } from "#lib/views/ranking/choosable-list.ts";
import { chooseList } from "#lib/views/ranking/chosen-list.ts";
import { viewRowsAt } from "#lib/views/ranking/chosen-row.ts";
import { wordValues } from "#lib/views/words/demand-words.ts";
import { wordRequirement } from "#lib/views/words/requirement-view.ts";

type Ranking = Pick<z.infer<typeof RankingAnswer>, "weights" | "demands" | "data">;

/** What a ranking is asked with: a category and its list, and what was chosen in it. */
export interface Asked {
  compiled: CompiledCatalog;
  category: ScoredCategory;
  list: ChoosableList;
  choice: Choice;
}

/** Everybody whom the page of a choice shows, in its order: ranked at the chosen weights, and held against what is demanded. */
export function showRanking({ compiled, category, list, choice }: Asked): Ranking {
  const { table } = list;
  const { all, blocks } = chooseList(choice, list);
  const { weights, weightSum, demands, chosen } = all;
  const placed = chosen.map(({ provider: { id, group, row }, standing }) => ({
    id,
    group,
    row,
    standing,
  }));
  const placing = { placed, weights, weightSum };
  const rows = viewRowsAt(all, list);
  const summaries = new Map(
    summarise(compiled, category, placing, rows).map((one) => [one.id, one]),
  );
  return {
    weights: Object.fromEntries(table.criteria.map(({ id }, at) => [id, weights[at] ?? 0])),
    demands: demands.map((demand) => wordRequirement(demand, table)),
    data: blocks
      .flatMap((block) => block.rows)
      .flatMap(({ provider, answered }) => {
        const summary = summaries.get(provider.id);
        if (!summary) return [];
        return [
          {
            ...summary,
            criteria: Object.fromEntries(
              provider.row.map((score, index) => [
                table.criteria[index]?.id ?? "",
                showInterval(score),
              ]),
            ),
            verdict: answered.verdict,
            answers: demands.map((demand, index) => ({
              demand: wordRequirement(demand, table),
              answer: answered.answers[index] ?? "might",
              says: wordValues(demand, provider, table),
            })),
          },
        ];
      }),
  };
}
