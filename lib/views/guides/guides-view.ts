import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import { type ChooserView, viewChooser } from "#lib/views/guides/chooser.ts";
import { type HeatMapView, listColumns, viewHeatMap } from "#lib/views/guides/heat-map.ts";
import { type MemberTableView, viewMemberTable } from "#lib/views/guides/member-table.ts";
import { viewRows } from "#lib/views/ranking/row-view.ts";
import { cutLong } from "#lib/views/words/cut-long.ts";
import { headEdition } from "#lib/views/words/edition-words.ts";
import { capitalise, spellNumber } from "#lib/views/words/format-value.ts";
import { links } from "#lib/views/words/links.ts";
import { makeMeta, type PageMeta } from "#lib/views/words/page-meta.ts";
import { requireEntry } from "#lib/views/words/require-entry.ts";

/** The page of a category's situations: questions that lead to a shortlist, who answers each situation, and one fact for everybody. */
export interface GuidesView {
  meta: PageMeta;
  category: { title: string; nav: string; href: string };
  edition: string;
  heading: string;
  lead: string;
  noun: { one: string; many: string };
  chooser: ChooserView | null;
  heat: HeatMapView;
  /** Those without a column, each with its reason. */
  others: { name: string; href: string; reason: string }[];
  /** How many more of the ranked, and of the others, there are: of very many the first stand here. */
  moreRanked: number;
  moreOthers: number;
  table: MemberTableView | null;
}

/** The decision guides of a category. Throws if there is no such category. */
export function viewGuides({ catalog }: CompiledCatalog, id: string): GuidesView {
  const category = requireEntry(catalog.categories, id, "category");
  const { data, useCases } = category;
  const rows = viewRows(category, catalog.categories);
  const ranked = listColumns(rows);
  const { shown, rest } = cutLong(ranked);
  const columns = [...shown];
  const others = cutLong(rows.filter(({ standing }) => standing === null));
  const heading = data.guides?.heading ?? `Which ${data.noun.one} fits your situation?`;
  const table = data.guides?.table;
  const counts = `${capitalise(spellNumber(useCases.length))} situations, ${spellNumber(ranked.length)} ranked ${data.noun.many}.`;
  return {
    meta: {
      ...makeMeta(
        heading,
        `${counts} Who meets the requirements of each, who could, and who is ruled out, from public evidence.`,
        links.decisionGuides(id),
      ),
      crumb: "Best for your situation",
    },
    category: { title: data.title, nav: data.nav, href: links.category(id) },
    edition: headEdition(category),
    heading,
    lead: `${counts} Each cell is an answer from public evidence; each row leads to a guide with the values behind it.`,
    noun: data.noun,
    chooser: viewChooser(category),
    heat: viewHeatMap(category, columns),
    others: others.shown.map(({ name, href, reason }) => ({ name, href, reason: reason ?? "" })),
    moreRanked: rest,
    moreOthers: others.rest,
    table: table === undefined ? null : viewMemberTable(table, category, columns),
  };
}
