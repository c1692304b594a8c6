import type { ScoredCategory } from "#lib/ranking/catalog.ts";
import type { CompiledCatalog } from "#lib/ranking/load-catalog.ts";
import { viewChanges, viewSiteChanges } from "#lib/views/changes-view.ts";
import { viewContribute } from "#lib/views/contribute-view.ts";
import { viewEdition } from "#lib/views/edition-view.ts";
import { viewFrozen } from "#lib/views/frozen-view.ts";
import { viewGlossary } from "#lib/views/glossary-view.ts";
import { viewHome } from "#lib/views/home-view.ts";
import { links } from "#lib/views/links.ts";
import { viewList } from "#lib/views/list-view.ts";
import { viewMethodology } from "#lib/views/methodology-view.ts";
import { viewProvider } from "#lib/views/provider-view.ts";
import { viewCategoryQuestions, viewSiteQuestions } from "#lib/views/question-view.ts";
import { viewSitePage } from "#lib/views/site-view.ts";
import { viewUseCaseList } from "#lib/views/use-case-list.ts";
import { viewUseCase } from "#lib/views/use-case-view.ts";

/** A prerendered page: its address, the day its content is of, and what it shows. */
export interface ListedPage {
  path: string;
  day: string;
  view: () => unknown;
}

/** The site's own pages that show more than their text. */
const WITH_MORE: Record<string, (compiled: CompiledCatalog) => unknown> = {
  contribute: viewContribute,
};

type Listed = [path: string, view: () => unknown];

function listOfCategory(compiled: CompiledCatalog, category: ScoredCategory): Listed[] {
  const { id, useCases, questions, guides, editions, providers } = category;
  return [
    [links.category(id), () => viewList(compiled, id)],
    [links.methodology(id), () => viewMethodology(compiled, id)],
    ...(useCases.length > 0
      ? [[links.decisionGuides(id), () => viewUseCaseList(compiled, id)] as Listed]
      : []),
    ...useCases.map(
      (one): Listed => [links.decisionGuide(id, one.id), () => viewUseCase(compiled, id, one.id)],
    ),
    ...(questions.length > 0
      ? [[links.questions(id), () => viewCategoryQuestions(compiled, id)] as Listed]
      : []),
    [links.changes(id), () => viewChanges(compiled, id)],
    ...guides.map(
      (one): Listed => [links.edition(id, one.id), () => viewEdition(compiled, id, one.id)],
    ),
    ...editions.map(
      (one): Listed => [links.edition(id, one.id), () => viewFrozen(compiled, id, one.id)],
    ),
    ...providers.map(
      (one): Listed => [links.provider(id, one.id), () => viewProvider(compiled, id, one.id)],
    ),
  ];
}

/** Every prerendered page of the site, for the sitemap and for what a change does to pages. */
export function listPages(compiled: CompiledCatalog): ListedPage[] {
  const { categories, pages, questions, glossary } = compiled.catalog;
  const newest = categories.map((category) => category.data.as_of).sort();
  const own: Listed[] = [
    ["/", () => viewHome(compiled)],
    ...pages.map(({ id }): Listed => {
      const view = Object.hasOwn(WITH_MORE, id) ? WITH_MORE[id] : undefined;
      return [`/${id}`, () => view?.(compiled) ?? viewSitePage(compiled, id)];
    }),
    ...(questions.length > 0
      ? [[links.siteQuestions, () => viewSiteQuestions(compiled)] as Listed]
      : []),
    ...(glossary ? [[links.glossary, () => viewGlossary(compiled)] as Listed] : []),
    [links.siteChanges, () => viewSiteChanges(compiled)],
  ];
  return [
    ...own.map(([path, view]) => ({ path, view, day: newest.at(-1) ?? "" })),
    ...categories.flatMap((category) =>
      listOfCategory(compiled, category).map(([path, view]) => ({
        path,
        view,
        day: category.data.as_of,
      })),
    ),
  ];
}
