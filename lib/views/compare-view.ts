import type { CompiledCatalog } from "#lib/ranking/load-catalog.ts";
import { type FactView, viewFact } from "#lib/views/fact-view.ts";
import { links } from "#lib/views/links.ts";
import { makeMeta, type PageMeta } from "#lib/views/page-meta.ts";
import { type CriterionBar, type RowView, viewRows } from "#lib/views/row-view.ts";
import { viewSources } from "#lib/views/source-view.ts";

/** How many providers stand side by side at most. */
export const MAX_COMPARED = 4;

/** Providers side by side. Cells and `removals`, the addresses without one of them, are in the order of `rows`. */
export interface CompareView {
  meta: PageMeta;
  category: { title: string; nav: string; href: string };
  rows: RowView[];
  criteria: { title: string; weight: number; cells: (CriterionBar | null)[] }[];
  factGroups: {
    title: string;
    facts: { title: string; cells: { fact: FactView | null; href: string }[] }[];
  }[];
  choices: { id: string; name: string; chosen: boolean }[];
  action: string;
  removals: string[];
  notices: string[];
}

const SHOWN_LENGTH = 60;

/** What was asked for and set aside, named so that nobody wonders. */
function listNotices(wanted: readonly string[], known: readonly string[], noun: string): string[] {
  const strangers = wanted
    .filter((one) => one !== "" && !known.includes(one))
    .slice(0, MAX_COMPARED);
  const notices = strangers.map(
    (one) => `"${one.slice(0, SHOWN_LENGTH)}" is none of the ${noun} here and was set aside.`,
  );
  return known.length > MAX_COMPARED
    ? [...notices, `Only the first ${MAX_COMPARED} are shown.`]
    : notices;
}

/** Compares the named providers of a category in the order given; unknown names are left out. Throws if the category is unknown. */
export function viewCompare(
  { catalog }: CompiledCatalog,
  id: string,
  wanted: readonly string[],
): CompareView {
  const category = catalog.categories.find((one) => one.id === id);
  if (!category) throw new Error(`There is no category "${id}" in the catalog.`);
  const { data, providers } = category;
  const all = viewRows(category, catalog.categories);
  const asked = [...new Set(wanted)];
  const known = asked.filter((one) => providers.some((provider) => provider.id === one));
  const ids = known.slice(0, MAX_COMPARED);
  const rows = ids.flatMap((one) => all.find((row) => row.id === one) ?? []);
  const compared = ids.flatMap((one) => providers.find((provider) => provider.id === one) ?? []);
  const groups = new Map<string, CompareView["factGroups"][number]>();
  for (const [fact, declaration] of Object.entries(data.facts)) {
    const cells = compared.map((provider) => {
      const view = viewFact(fact, {
        category,
        provider,
        sources: viewSources(provider.data.sources),
      });
      return { fact: view, href: `${links.provider(id, provider.id)}#${view?.anchor ?? ""}` };
    });
    const group = groups.get(declaration.group) ?? { title: declaration.group, facts: [] };
    group.facts.push({ title: declaration.title, cells });
    groups.set(declaration.group, group);
  }
  const names = rows.map((row) => row.name);
  return {
    meta: makeMeta(
      names.length > 0 ? `${names.join(" and ")} compared` : `Compare ${data.noun.many}`,
      `${data.title}: scores and facts of up to ${MAX_COMPARED} ${data.noun.many} side by side, with sources.`,
      links.compare(id, []),
      false,
    ),
    category: { title: data.title, nav: data.nav, href: links.category(id) },
    rows,
    criteria: category.criteria.map((criterion) => ({
      title: criterion.data.title,
      weight: criterion.data.weight,
      cells: rows.map((row) => row.bars.find((bar) => bar.id === criterion.id) ?? null),
    })),
    factGroups: rows.length === 0 ? [] : [...groups.values()],
    choices: all.map((row) => ({ id: row.id, name: row.name, chosen: ids.includes(row.id) })),
    action: links.compare(id, []),
    removals: ids.map((one) =>
      links.compare(
        id,
        ids.filter((other) => other !== one),
      ),
    ),
    notices: listNotices(asked, known, data.noun.many),
  };
}
