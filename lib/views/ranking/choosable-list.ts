import type { Answer } from "#lib/domain/answer-requirement.ts";
import type { Preset } from "#lib/domain/category.ts";
import { GROUPS } from "#lib/domain/edition.ts";
import type { Requirement } from "#lib/domain/requirement.ts";
import type { ScoredCategory } from "#lib/ranking/catalog.ts";
import { type DecisionTable, makeDecisionTable } from "#lib/ranking/decision-table.ts";
import { onceFor } from "#lib/ranking/once-for.ts";
import { type RowParts, viewRowParts } from "#lib/views/ranking/row-parts.ts";
import { type RowView, viewRows } from "#lib/views/ranking/row-view.ts";
import { type DemandCell, viewDemandCell } from "#lib/views/words/demand-cell.ts";
import { type GlanceView, viewGlance } from "#lib/views/words/glance-view.ts";
import { describeGroup, type GroupText, listsScore } from "#lib/views/words/group-view.ts";
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
 * A category's list as it can be filtered and weighed anew. `rows` are those at the published weights, in the order of the
 * published list, as are `groups`; `parts` and `glance` belong to them by their ids.
 */
export interface ChoosableList {
  table: DecisionTable;
  /** The same with those alone whom lists score: by line of business, under the empty text for all. */
  listed: ReadonlyMap<string, DecisionTable>;
  rows: readonly RowView[];
  groups: (GroupText & { id: string })[];
  criteria: WeighableCriterion[];
  presets: Preset[];
  /** What the kind of business is called; null without lines of business. */
  kindTitle: string | null;
  /** The headings of the columns that say what readers ask first. */
  columns: string[];
  glance: ReadonlyMap<string, readonly GlanceView[]>;
  parts: ReadonlyMap<string, RowParts>;
  /** What a provider says to a demand that it answers so; null for nobody of the category. */
  answerDemand: (provider: string, demand: Requirement, answer: Answer) => DemandCell | null;
  /** The facts to filter by that stand in sight. */
  filters: readonly string[];
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

function listTables(table: DecisionTable): Map<string, DecisionTable> {
  const providers = table.providers.filter(({ group }) => listsScore(group));
  return new Map([
    ["", { ...table, providers }],
    ...table.lines.map(({ id }): [string, DecisionTable] => [
      id,
      { ...table, providers: providers.filter(({ line }) => line === id) },
    ]),
  ]);
}

/** What providers say to demands; what use cases demand is asked with every view, so it is worked out once. */
function answerOnce(category: ScoredCategory): ChoosableList["answerDemand"] {
  const said = onceFor((_demand: Requirement) => new Map<string, DemandCell | null>());
  return (id, demand, answer) => {
    const known = said(demand);
    const cell = known.get(id);
    if (cell !== undefined) return cell;
    const found = category.providers.find((one) => one.id === id);
    const made = found ? viewDemandCell(demand, answer, found, category) : null;
    known.set(id, made);
    return made;
  };
}

function makeList(category: ScoredCategory, categories: readonly ScoredCategory[]): ChoosableList {
  const { data, providers } = category;
  const table = makeDecisionTable(category);
  const listed = providers.filter(({ group }) => listsScore(group));
  const columns = data.columns ?? 0;
  return {
    table,
    listed: listTables(table),
    rows: viewRows(category, categories),
    groups: GROUPS.map((id) => ({ id, ...describeGroup(id, category) })),
    criteria: category.criteria.map(({ id, data: criterion }) => ({
      id,
      title: criterion.title,
      short: criterion.short,
      question: criterion.question,
      href: links.criterion(category.id, id),
    })),
    presets: data.presets ?? [],
    kindTitle: (data.tabs && data.facts[data.tabs.fact]?.title) ?? null,
    columns: (data.glance ?? []).slice(0, columns).map(({ title }) => title),
    glance: new Map(
      listed.map((provider) => [provider.id, viewGlance(provider, category).slice(0, columns)]),
    ),
    answerDemand: answerOnce(category),
    parts: new Map(listed.map((provider) => [provider.id, viewRowParts(provider, category)])),
    filters: data.filters ?? [],
    path: links.category(category.id),
    compare: links.compare(category.id, []),
  };
}
