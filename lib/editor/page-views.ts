import type { CompiledCatalog } from "#lib/ranking/load-catalog.ts";
import { viewEdition } from "#lib/views/edition-view.ts";
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

/** What every prerendered page shows, by its address: equal texts mean equal pages. */
export function listPageViews(compiled: CompiledCatalog): Map<string, string> {
  const { categories, pages, questions, glossary } = compiled.catalog;
  const views: [path: string, view: unknown][] = [
    ["/", viewHome(compiled)],
    ...pages.map((page): [string, unknown] => [`/${page.id}`, viewSitePage(compiled, page.id)]),
    ...(questions.length > 0
      ? [[links.siteQuestions, viewSiteQuestions(compiled)] as [string, unknown]]
      : []),
    ...(glossary ? [[links.glossary, viewGlossary(compiled)] as [string, unknown]] : []),
    ...categories.flatMap(({ id, providers, useCases, questions: asked, guides }) => [
      [links.category(id), viewList(compiled, id)] as [string, unknown],
      [links.methodology(id), viewMethodology(compiled, id)] as [string, unknown],
      ...(useCases.length > 0
        ? [[links.decisionGuides(id), viewUseCaseList(compiled, id)] as [string, unknown]]
        : []),
      ...useCases.map((one): [string, unknown] => [
        links.decisionGuide(id, one.id),
        viewUseCase(compiled, id, one.id),
      ]),
      ...(asked.length > 0
        ? [[links.questions(id), viewCategoryQuestions(compiled, id)] as [string, unknown]]
        : []),
      ...guides.map((one): [string, unknown] => [
        links.edition(id, one.id),
        viewEdition(compiled, id, one.id),
      ]),
      ...providers.map((one): [string, unknown] => [
        links.provider(id, one.id),
        viewProvider(compiled, id, one.id),
      ]),
    ]),
  ];
  return new Map(views.map(([path, view]) => [path, JSON.stringify(view)]));
}
