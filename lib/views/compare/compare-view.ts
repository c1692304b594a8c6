import { type Sentence, textOf } from "#lib/domain/provider.ts";
import { applyChoice } from "#lib/ranking/apply-choice.ts";
import type { CompiledCatalog, ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { CHOICE } from "#lib/ranking/choice-names.ts";
import { type Choice, readChoice } from "#lib/ranking/read-choice.ts";
import { compareFacts } from "#lib/views/compare/compare-facts.ts";
import { type OrderedPair, orderCompared, viewOrder } from "#lib/views/compare/compare-order.ts";
import { type ScoreLine, viewScores } from "#lib/views/compare/compare-scores.ts";
import { askWhich, wordVerdict } from "#lib/views/compare/compare-words.ts";
import type { ComparedFact } from "#lib/views/compare/compared-facts.ts";
import { listIncidents } from "#lib/views/provider/list-incidents.ts";
import { wordNotices, wordWeights } from "#lib/views/ranking/choice-words.ts";
import { makeChoosableList } from "#lib/views/ranking/choosable-list.ts";
import { viewRowsAt } from "#lib/views/ranking/chosen-row.ts";
import type { RowView } from "#lib/views/ranking/row-view.ts";
import { writeChoice } from "#lib/views/ranking/write-choice.ts";
import { formatDate, uncapitalise } from "#lib/views/words/format-value.ts";
import { type InterestsView, viewInterests } from "#lib/views/words/interest-view.ts";
import { links } from "#lib/views/words/links.ts";
import { makeMeta, type PageMeta } from "#lib/views/words/page-meta.ts";
import { requireEntry } from "#lib/views/words/require-entry.ts";
import { linkFrom, type RichText, resolveText } from "#lib/views/words/rich-text.ts";
import type { SourceView } from "#lib/views/words/source-view.ts";

/** How many providers stand side by side at most. */
const MAX_COMPARED = 4;

/** The first sentence is the one that matters most; the provider's page has all. */
const MAX_SENTENCES = 1;

/** A provider that could be compared, or left out, and the address that does so. */
interface CompareLink {
  id: string;
  name: string;
  href: string;
}

/** Providers side by side. Cells, `interests` and `removals`, the addresses without one of them, are in the order of `rows`. */
export interface CompareView {
  meta: PageMeta;
  category: { title: string; nav: string; href: string };
  noun: { one: string; many: string };
  rows: RowView[];
  question: string;
  sentences: string[];
  weights: string | null;
  scores: ScoreLine[];
  /** For whom each is, and what speaks against it. */
  suits: { best: RichText[]; thinkTwice: RichText[]; incidents: string[] }[];
  order: OrderedPair[];
  differing: ComparedFact[];
  further: ComparedFact[];
  someKnown: ComparedFact[];
  alike: ComparedFact[];
  allUnknown: ComparedFact[];
  interests: InterestsView[];
  sources: { name: string; sources: SourceView[] }[];
  choices: CompareLink[];
  /** The name under which providers are chosen. */
  field: string;
  additions: CompareLink[];
  removals: string[];
  action: string;
  /** The list under the same choice. */
  list: string;
  notices: string[];
}

/** What a provider says of itself and what happened, with its references resolved. */
function viewSuits(
  provider: ScoredProvider,
  category: ScoredCategory,
  categories: readonly ScoredCategory[],
): CompareView["suits"][number] {
  const context = { categories, category, provider: provider.id };
  const resolveAll = (sentences: readonly Sentence[]): RichText[] =>
    sentences
      .slice(0, MAX_SENTENCES)
      .map((one) =>
        linkFrom(resolveText(textOf(one), context), links.provider(category.id, provider.id)),
      );
  return {
    best: resolveAll(provider.data.suits),
    thinkTwice: resolveAll(provider.data.think_twice),
    incidents: listIncidents(provider).map(({ date, title }) => `${formatDate(date)}: ${title}`),
  };
}

/** Compares the providers that a query names, in its order and at its weights. Throws if the category is unknown. */
export function viewCompare(
  { catalog }: CompiledCatalog,
  id: string,
  query: URLSearchParams,
): CompareView {
  const category = requireEntry(catalog.categories, id, "category");
  const { data } = category;
  const list = makeChoosableList(category, catalog.categories);
  const { table } = list;
  const { choice, setAside } = readChoice(query, table);
  const ids = choice.providers.slice(0, MAX_COMPARED);
  const outcome = applyChoice(choice, table);
  const all = viewRowsAt(outcome, list);
  const rows = ids.flatMap((one) => all.find((row) => row.id === one) ?? []);
  const compared = ids.flatMap(
    (one) => category.providers.find(({ id: own }) => own === one) ?? [],
  );
  const names = rows.map((row) => row.name);
  const address = (chosen: readonly string[]): string => {
    const text = writeChoice({ ...choice, providers: [...chosen] }, table);
    return text === "" ? list.compare : `${list.compare}?${text}`;
  };
  const link = ({ id: one, name }: RowView, chosen: readonly string[]): CompareLink => ({
    id: one,
    name,
    href: address(chosen),
  });
  const facts = compareFacts(category, compared);
  const scores = viewScores(rows, compared, category, outcome);
  const ordered = orderCompared(
    outcome,
    ids,
    (one) => rows.find((row) => row.id === one)?.listsScore ?? false,
  );
  const own: Choice = { ...choice, providers: [] };
  const left = choice.providers.length - ids.length;
  return {
    meta: {
      ...makeMeta(
        names.length > 0 ? `${names.join(" and ")} compared` : `Compare ${data.noun.many}`,
        `${data.title}: scores and facts of up to ${MAX_COMPARED} ${data.noun.many} side by side, with sources.`,
        address(ids),
        false,
      ),
      crumb: "Compare",
    },
    category: { title: data.title, nav: data.nav, href: links.category(id) },
    noun: data.noun,
    rows,
    question: askWhich(rows),
    sentences: wordVerdict(rows, scores, ordered, outcome.weightSum),
    weights: wordWeights(outcome, choice, table),
    scores,
    suits: compared.map((provider) => viewSuits(provider, category, catalog.categories)),
    order: viewOrder(ordered, {
      weights: outcome.weights,
      weightSum: outcome.weightSum,
      names: list.criteria.map(({ short }) => uncapitalise(short)),
    }),
    ...facts,
    interests: compared.map((one) => viewInterests(one, id, catalog.categories)),
    choices: all.map((row) => link(row, [row.id])),
    field: CHOICE.provider,
    additions:
      ids.length < MAX_COMPARED
        ? all.filter((row) => !ids.includes(row.id)).map((row) => link(row, [...ids, row.id]))
        : [],
    removals: ids.map((one) => address(ids.filter((other) => other !== one))),
    action: list.compare,
    list: links.chosen(id, new URLSearchParams(writeChoice(own, table))),
    notices: [
      ...wordNotices(setAside),
      ...(left > 0
        ? [
            `Only the first ${MAX_COMPARED} are shown; ${left} more ${left === 1 ? "was" : "were"} named.`,
          ]
        : []),
    ],
  };
}
