import { VERDICTS, type Verdict } from "#lib/ranking/answer-demands.ts";
import { applyChoice, type Chosen, type Outcome } from "#lib/ranking/apply-choice.ts";
import { type Choice, readChoice } from "#lib/ranking/read-choice.ts";
import { type ChoiceFormView, viewChoiceForm } from "#lib/views/ranking/choice-form.ts";
import { writeChoice } from "#lib/views/ranking/choice-link.ts";
import {
  wordAnnouncement,
  wordDemands,
  wordNotices,
  wordVerdicts,
  wordWeights,
} from "#lib/views/ranking/choice-words.ts";
import type { ChoosableList } from "#lib/views/ranking/choosable-list.ts";
import { type ChosenRow, viewChosenRows } from "#lib/views/ranking/chosen-row.ts";
import { links } from "#lib/views/words/links.ts";

/** A part of the list under its own heading: a group, or everybody with one verdict. */
export interface BlockView {
  id: string;
  title: string;
  explanation: string;
  folded: boolean;
  rows: ChosenRow[];
}

/** A category's list as a reader chose to see it. */
export interface ChoiceView {
  form: ChoiceFormView;
  notices: string[];
  verdicts: string | null;
  weights: string | null;
  demands: string[];
  announcement: string;
  blocks: BlockView[];
  hidden: { count: number; href: string } | null;
  /** The shortest address of this view. */
  share: string;
  /** The same without the reader's weights; null where there are none. */
  publishedWeights: string | null;
  isOwn: boolean;
  use: { title: string; href: string } | null;
}

const BLOCKS: Record<Verdict, { title: string; explanation: string }> = {
  meets: { title: "Meets it", explanation: "Everything you ask for is proven by a source." },
  might: { title: "Might meet it", explanation: "Something you ask for is unknown." },
  fails: { title: "Does not meet it", explanation: "By what sources say." },
};

function listGroups(rows: readonly ChosenRow[], list: ChoosableList): BlockView[] {
  const groupOf = new Map(list.table.providers.map((provider) => [provider.id, provider.group]));
  return list.groups
    .map((group) => ({
      ...group,
      folded: false,
      rows: rows.filter(({ row }) => groupOf.get(row.id) === group.id),
    }))
    .filter((block) => block.rows.length > 0);
}

function listVerdicts(
  rows: readonly ChosenRow[],
  { chosen }: Outcome,
  { unknowns }: Choice,
): BlockView[] {
  const verdictOf = (one: Chosen | undefined): Verdict => one?.answered.verdict ?? "fails";
  return VERDICTS.filter((verdict) => verdict !== "might" || unknowns === "show").map(
    (verdict) => ({
      id: verdict,
      ...BLOCKS[verdict],
      folded: verdict === "fails",
      rows: rows.filter((_, index) => verdictOf(chosen[index]) === verdict),
    }),
  );
}

function makeAddress(list: ChoosableList, choice: Choice): string {
  const query = writeChoice(choice, list.table);
  return query === "" ? list.path : `${list.path}?${query}`;
}

/** A category's list under the choice that a query makes. */
export function viewChoice(list: ChoosableList, query: URLSearchParams): ChoiceView {
  const { table } = list;
  const read = readChoice(query, table);
  const { choice, setAside } = read;
  const outcome = applyChoice(choice, table);
  const rows = viewChosenRows(outcome, choice, list);
  const isFiltered = outcome.demands.length > 0;
  const open = outcome.chosen.filter((one) => one.answered.verdict === "might").length;
  const share = makeAddress(list, choice);
  const useCase = table.useCases.find((one) => one.id === choice.use);
  const withoutWeights = makeAddress(list, { ...choice, weights: new Map() });
  return {
    form: viewChoiceForm(read, table),
    notices: wordNotices(setAside),
    verdicts: wordVerdicts(outcome, choice, table),
    weights: wordWeights(outcome, table),
    demands: wordDemands(outcome, table),
    announcement: [...wordNotices(setAside), wordAnnouncement(outcome, choice, table)].join(" "),
    blocks: isFiltered ? listVerdicts(rows, outcome, choice) : listGroups(rows, list),
    hidden:
      isFiltered && choice.unknowns === "hide" && open > 0
        ? { count: open, href: makeAddress(list, { ...choice, unknowns: "show" }) }
        : null,
    share,
    publishedWeights: choice.weights.size > 0 ? withoutWeights : null,
    isOwn: share !== list.path,
    use: useCase ? { title: useCase.title, href: links.decisionGuide(table.id, useCase.id) } : null,
  };
}
