import type { Chosen } from "#lib/ranking/apply-choice.ts";
import { type Choice, readChoice } from "#lib/ranking/read-choice.ts";
import { type Block, type BlockView, RULED_OUT } from "#lib/views/ranking/choice-blocks.ts";
import { type ChoiceFormView, viewChoiceForm } from "#lib/views/ranking/choice-form.ts";
import {
  type ChoiceLink,
  linkPresets,
  linkTabs,
  listChips,
  makeAddress,
} from "#lib/views/ranking/choice-links.ts";
import {
  wordAnnouncement,
  wordNotices,
  wordShort,
  wordVerdicts,
  wordWeights,
} from "#lib/views/ranking/choice-words.ts";
import type { ChoosableList } from "#lib/views/ranking/choosable-list.ts";
import { chooseList } from "#lib/views/ranking/chosen-list.ts";
import { viewChosenRows } from "#lib/views/ranking/chosen-row.ts";
import {
  addressPage,
  countPaged,
  cutBlocks,
  type PagerView,
  readPage,
  sizePages,
  UNFOLDING,
  viewPager,
} from "#lib/views/ranking/list-pages.ts";
import { writeChoice } from "#lib/views/ranking/write-choice.ts";
import { spellNumber } from "#lib/views/words/format-value.ts";
import { links } from "#lib/views/words/links.ts";

/** A category's list as a reader chose to see it. */
export interface ChoiceView {
  form: ChoiceFormView;
  /** Lines of business to narrow the list to; empty where the category has none. */
  tabs: (ChoiceLink & { count: number })[];
  presets: ChoiceLink[];
  notices: string[];
  /** What the choice comes to in a few words, for where there is little room. */
  short: string;
  verdicts: string | null;
  weights: string | null;
  /** What is demanded, each with the address of the list without it. */
  chips: { label: string; href: string }[];
  announcement: string;
  /** The headings of the columns before the last: what is demanded, else what readers ask first. */
  columns: string[];
  isFiltered: boolean;
  blocks: BlockView[];
  /** The pages of a list that is too long for one; null where it is not. */
  pager: PagerView | null;
  hidden: { count: number; href: string } | null;
  /** The shortest address of this view, with its page. */
  share: string;
  /** Where its rows can be had as a table. */
  csv: string;
  /** The address of the list without any requirement. */
  clear: string;
  isOwn: boolean;
  use: { title: string; href: string } | null;
  /** Whom the reader chose to compare. */
  compared: number;
  /** The comparison of those who stand first, for who has chosen nobody; null where there are not two. */
  first: { title: string; href: string } | null;
}

/** More demands than this stand below the row. */
export const MAX_COLUMNS = 4;

/** As many as stand beside each other without scrolling. */
const FIRST = 3;

function linkFirst(
  list: ChoosableList,
  choice: Choice,
  blocks: readonly Block<Chosen>[],
): ChoiceView["first"] {
  const rows = blocks.filter(({ id }) => id !== RULED_OUT).flatMap((block) => block.rows);
  const providers = rows.slice(0, FIRST).map(({ provider }) => provider.id);
  if (choice.providers.length > 0 || providers.length < 2) return null;
  return {
    title: `Compare the first ${spellNumber(providers.length)}`,
    href: `${list.compare}?${writeChoice({ ...choice, providers }, list.table)}`,
  };
}

/** Those of the parts of the table who stand on the page that is asked for. */
function pageBlocks(blocks: readonly Block<Chosen>[], query: URLSearchParams, size: number) {
  const rows = countPaged(blocks);
  const { page, setAside } = readPage(query, rows, size);
  return { shown: cutBlocks(blocks, page, size), rows, page, setAside };
}

/**
 * A category's list under the choice that a query makes.
 *
 * @param isPaged whether a long list is cut into pages, of which the query names one; all rows are there unless said
 */
export function viewChoice(
  list: ChoosableList,
  query: URLSearchParams,
  isPaged = false,
): ChoiceView {
  const { table } = list;
  const read = readChoice(query, table);
  const { choice } = read;
  const { all, kept: outcome, blocks } = chooseList(choice, list);
  const isFiltered = outcome.demands.length > 0;
  const open = outcome.chosen.filter((one) => one.answered.verdict === "might").length;
  const address = makeAddress(list, choice);
  const useCase = table.useCases.find((one) => one.id === choice.use);
  const { verdicts, columns } = wordVerdicts(outcome, choice, table);
  const size = sizePages(isPaged ? (list.listed.get("")?.providers.length ?? 0) : 0);
  const { shown, rows, page, ...paged } = pageBlocks(blocks, query, size);
  const setAside = [...read.setAside, ...paged.setAside];
  const wanted = shown.flatMap((block) => block.rows.map(({ provider }) => provider.id));
  const pager = viewPager(rows, page, address, size);
  const most = Number.isFinite(size) ? UNFOLDING : wanted.length;
  const views = viewChosenRows(all, choice, list, { wanted, most });
  return {
    form: viewChoiceForm(read, list),
    tabs: linkTabs(list, choice),
    presets: linkPresets(list, choice),
    notices: wordNotices(setAside),
    short: wordShort(outcome, table),
    verdicts,
    weights: wordWeights(all, choice, table),
    chips: listChips(list, choice),
    announcement: [...wordNotices(setAside), wordAnnouncement(outcome, choice, table)].join(" "),
    columns: isFiltered ? columns.slice(0, MAX_COLUMNS) : list.columns,
    isFiltered,
    blocks: shown.map((block) => ({
      ...block,
      rows: block.rows.flatMap(({ provider }) => views.get(provider.id) ?? []),
    })),
    pager,
    hidden:
      isFiltered && choice.unknowns === "hide" && open > 0
        ? { count: open, href: makeAddress(list, { ...choice, unknowns: "show" }) }
        : null,
    share: addressPage(address, page),
    csv: links.chosenTable(table.id, writeChoice(choice, table)),
    clear: makeAddress(list, { ...choice, use: null, must: [], all: [] }),
    isOwn: address !== list.path,
    use: useCase ? { title: useCase.title, href: links.decisionGuide(table.id, useCase.id) } : null,
    compared: choice.providers.length,
    first: linkFirst(list, choice, blocks),
  };
}
