import { GROUPS } from "#lib/domain/edition.ts";
import type { ScoredCategory } from "#lib/ranking/catalog.ts";
import { WEIGHT } from "#lib/ranking/choice-names.ts";
import { type DecisionTable, makeDecisionTable } from "#lib/ranking/decision-table.ts";
import { onceFor } from "#lib/ranking/once-for.ts";
import { type RowView, viewRows } from "#lib/views/ranking/row-view.ts";
import { describeGroup, type GroupText } from "#lib/views/words/group-view.ts";
import { links } from "#lib/views/words/links.ts";

/** A criterion as the reader weighs it. */
export interface WeighableCriterion {
  id: string;
  title: string;
  short: string;
  question: string;
  href: string;
}

/**
 * A category's list as it can be filtered and weighed anew.
 * `rows` are those at the published weights; `groups` and `rows` are in the order of the published list.
 */
export interface ChoosableList {
  table: DecisionTable;
  rows: readonly RowView[];
  groups: (GroupText & { id: string })[];
  criteria: WeighableCriterion[];
  presets: { title: string; href: string }[];
  path: string;
  compare: string;
}

const listIn = onceFor((categories: readonly ScoredCategory[]) =>
  onceFor((category: ScoredCategory) => makeList(category, categories)),
);

/** The list of a category that a reader can choose in. */
export function makeChoosableList(
  category: ScoredCategory,
  categories: readonly ScoredCategory[],
): ChoosableList {
  return listIn(categories)(category);
}

function makeList(category: ScoredCategory, categories: readonly ScoredCategory[]): ChoosableList {
  return {
    table: makeDecisionTable(category),
    rows: viewRows(category, categories),
    groups: GROUPS.map((id) => ({ id, ...describeGroup(id, category) })),
    criteria: category.criteria.map(({ id, data }) => ({
      id,
      title: data.title,
      short: data.short,
      question: data.question,
      href: links.criterion(category.id, id),
    })),
    presets: (category.data.presets ?? []).map(({ title, weights }) => ({
      title,
      href: links.chosen(
        category.id,
        new URLSearchParams(
          Object.entries(weights).map(([id, weight]) => [`${WEIGHT}${id}`, String(weight)]),
        ),
      ),
    })),
    path: links.category(category.id),
    compare: links.compare(category.id, []),
  };
}
