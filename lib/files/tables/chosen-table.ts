import type { Answer } from "#lib/domain/answer-requirement.ts";
import { judgeCategory } from "#lib/files/tables/judged.ts";
import {
  aboutColumns,
  criterionColumns,
  NAME_COLUMNS,
  type Placed,
  standingColumns,
} from "#lib/files/tables/providers-table.ts";
import { type Column, makeTable, type Table, text, whole } from "#lib/files/tables/table.ts";
import type { Chosen } from "#lib/ranking/apply-choice.ts";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import { readChoice } from "#lib/ranking/read-choice.ts";
import { makeChoosableList } from "#lib/views/ranking/choosable-list.ts";
import { chooseList } from "#lib/views/ranking/chosen-list.ts";
import { requireEntry } from "#lib/views/words/require-entry.ts";

/** A row of a chosen list. */
type ChosenRow = Placed & Pick<Chosen, "answered" | "published">;

/** What all demands come to: what fails one, or has no meaning for one, does not meet them. */
const VERDICTS: readonly Answer[] = ["fails", "does-not-apply", "might", "meets"];

function judge({ answered: { answers } }: ChosenRow): Answer | null {
  return VERDICTS.find((verdict) => answers.includes(verdict)) ?? null;
}

const CHOICE_COLUMNS: readonly Column<ChosenRow>[] = [
  text(
    "verdict",
    "Whether it meets all that is demanded, might once what is unknown is known, fails a demand, or one does not apply; empty where nothing is demanded.",
    judge,
    { enum: VERDICTS },
  ),
  whole(
    "published_rank",
    "Its rank at the published weights.",
    ({ published }) => published?.rank ?? null,
    {
      minimum: 1,
    },
  ),
];

/**
 * The rows of a list under the choice that a query makes, in their order there, with scores, ranks and places at the
 * chosen weights. A filter changes no rank. Throws if there is no such category.
 */
export function makeChosenTable(
  compiled: CompiledCatalog,
  id: string,
  query: URLSearchParams,
): Table {
  const category = requireEntry(compiled.catalog.categories, id, "category");
  const list = makeChoosableList(category, compiled.catalog.categories);
  const { all, blocks } = chooseList(readChoice(query, list.table).choice, list);
  const judged = judgeCategory(category, compiled.catalog.site);
  const rows = blocks
    .flatMap((block) => block.rows)
    .map(({ provider: { id: one }, total, standing, answered, published }): ChosenRow => {
      const provider = requireEntry(category.providers, one, "provider");
      return { ...provider, total, standing, answered, published };
    });
  return makeTable<ChosenRow>(
    {
      title: `${judged.title}: a chosen list`,
      description: "The rows of a list as a reader chose to see it, in its order.",
      key: ["provider"],
    },
    [
      ...NAME_COLUMNS,
      ...CHOICE_COLUMNS,
      ...standingColumns(all.weightSum),
      ...criterionColumns(category.criteria),
      ...aboutColumns(judged),
    ],
    rows,
  );
}
