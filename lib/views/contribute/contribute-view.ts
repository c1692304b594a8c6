import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import { type ProviderGaps, viewGaps } from "#lib/views/contribute/gap-view.ts";
import { type SitePageView, viewSitePage } from "#lib/views/site/site-view.ts";

/** A category that an entry can be written for. `providers` are those whose file can be opened in the box. */
export interface TriedCategory {
  id: string;
  title: string;
  noun: string;
  providers: { id: string; name: string }[];
}

/** Where GitHub takes a new file, or a change of one that is there; `path` is to be appended. */
export interface RepositoryLinks {
  newFile: string;
  edit: string;
  handbook: string;
}

/** The page for those who want to add or mend an entry. */
export interface ContributeView {
  page: SitePageView;
  categories: TriedCategory[];
  repository: RepositoryLinks;
  gaps: { id: string; title: string; providers: ProviderGaps[] }[];
}

/** The page for contributors: the handbook in short, what could be looked up, and what the text box needs to know. */
export function viewContribute(compiled: CompiledCatalog): ContributeView {
  const { catalog } = compiled;
  const { repository, branch } = catalog.site;
  return {
    page: viewSitePage(compiled, "contribute"),
    categories: catalog.categories.map(({ id, data, providers }) => ({
      id,
      title: data.title,
      noun: data.noun.one,
      providers: providers
        .map((provider) => ({ id: provider.id, name: provider.data.name }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    })),
    repository: {
      newFile: `${repository}/new/${branch}`,
      edit: `${repository}/edit/${branch}`,
      handbook: `${repository}/blob/${branch}/content/README.md`,
    },
    gaps: catalog.categories.map((category) => ({
      id: category.id,
      title: category.data.title,
      providers: viewGaps(category, catalog),
    })),
  };
}
