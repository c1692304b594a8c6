import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { judgeProviders } from "#lib/views/guides/judge-providers.ts";
import { nameUnder } from "#lib/views/words/demand-words.ts";
import { links } from "#lib/views/words/links.ts";
import { makeMeta, type PageMeta } from "#lib/views/words/page-meta.ts";
import { requireEntry } from "#lib/views/words/require-entry.ts";
import { flattenText, resolveText } from "#lib/views/words/rich-text.ts";

/** One line of the list of use cases. */
export interface UseCaseLine {
  title: string;
  /** What people search for. */
  short: string;
  href: string;
  summary: string;
  meets: string[];
  might: number;
}

/** A category's use cases with who meets each, in the editors' order. */
export function listUseCases(
  category: ScoredCategory,
  categories: readonly ScoredCategory[],
): UseCaseLine[] {
  return category.useCases.map(({ id, data }) => {
    const { meets, might } = judgeProviders(data, category);
    return {
      title: data.title,
      href: links.decisionGuide(category.id, id),
      summary: flattenText(resolveText(data.summary, { categories, category, provider: null })),
      short: data.short ?? data.title,
      meets: meets.map((one) => nameUnder(one.provider, data.must, category)),
      might: might.length,
    };
  });
}

/** The page that lists a category's use cases. */
export interface UseCaseListView {
  meta: PageMeta;
  category: { title: string; nav: string; href: string };
  heading: string;
  count: number;
  useCases: UseCaseLine[];
}

/** The decision guides of a category. Throws if there is no such category. */
export function viewUseCaseList({ catalog }: CompiledCatalog, id: string): UseCaseListView {
  const category = requireEntry(catalog.categories, id, "category");
  const { data } = category;
  return {
    meta: makeMeta(
      `${data.title}: by need`,
      `Situations in which readers choose among ${data.noun.many}, and who meets the demands of each, by the facts.`,
      links.decisionGuides(id),
    ),
    category: { title: data.title, nav: data.nav, href: links.category(id) },
    heading: `Which ${data.noun.one} for which need?`,
    count: category.providers.length,
    useCases: listUseCases(category, catalog.categories),
  };
}
