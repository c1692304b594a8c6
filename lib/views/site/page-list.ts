import type { PartialDate } from "#lib/domain/partial-date.ts";
import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { viewChanges } from "#lib/views/changes/changes-view.ts";
import { viewEdition } from "#lib/views/changes/edition-view.ts";
import { viewFrozen } from "#lib/views/changes/frozen-view.ts";
import { viewSiteChanges } from "#lib/views/changes/site-changes-view.ts";
import { viewContribute } from "#lib/views/contribute/contribute-view.ts";
import { viewData } from "#lib/views/data/data-view.ts";
import { viewBuyingGuide } from "#lib/views/guides/buying-guide-view.ts";
import { viewGuides } from "#lib/views/guides/guides-view.ts";
import { viewCategoryQuestions, viewSiteQuestions } from "#lib/views/guides/question-view.ts";
import { viewUseCase } from "#lib/views/guides/use-case-view.ts";
import { viewLedger } from "#lib/views/ledgers/ledger-view.ts";
import { listPriceLedgers, viewPrices } from "#lib/views/ledgers/prices-view.ts";
import { viewMethodology } from "#lib/views/methodology/methodology-view.ts";
import { viewProvider } from "#lib/views/provider/provider-view.ts";
import { viewList } from "#lib/views/ranking/list-view.ts";
import { viewGlossary } from "#lib/views/site/glossary-view.ts";
import { viewHome } from "#lib/views/site/home-view.ts";
import { findLastChange, findLastChangeOf } from "#lib/views/site/last-change.ts";
import { viewSitePage } from "#lib/views/site/site-view.ts";
import { links } from "#lib/views/words/links.ts";

/** A prerendered page: its address, the day its content is of, and what it shows. */
interface ListedPage {
  path: string;
  day: string;
  view: () => unknown;
}

/** The site's own pages that show more than their text. */
const WITH_MORE: Record<string, (compiled: CompiledCatalog) => unknown> = {
  contribute: viewContribute,
};

type Listed = [path: string, view: () => unknown, day?: PartialDate];

function listOfCategory(compiled: CompiledCatalog, category: ScoredCategory): Listed[] {
  const { id, ledgers, useCases, questions, publishedOrders, editions, providers, advice } =
    category;
  return [
    [links.category(id), () => viewList(compiled, id)],
    [links.methodology(id), () => viewMethodology(compiled, id)],
    ...(listPriceLedgers(category).length > 0
      ? [[links.prices(id), () => viewPrices(compiled, id)] as Listed]
      : []),
    ...ledgers.map(
      (one): Listed => [links.ledger(id, one.id), () => viewLedger(compiled, id, one.id)],
    ),
    ...(useCases.length > 0
      ? [[links.decisionGuides(id), () => viewGuides(compiled, id)] as Listed]
      : []),
    ...useCases.map(
      (one): Listed => [links.decisionGuide(id, one.id), () => viewUseCase(compiled, id, one.id)],
    ),
    ...(questions.length > 0
      ? [[links.questions(id), () => viewCategoryQuestions(compiled, id)] as Listed]
      : []),
    ...(advice ? [[links.buyingGuide(id), () => viewBuyingGuide(compiled, id)] as Listed] : []),
    [links.changes(id), () => viewChanges(compiled, id)],
    ...publishedOrders.map(
      (one): Listed => [links.edition(id, one.id), () => viewEdition(compiled, id, one.id)],
    ),
    ...editions.map(
      (one): Listed => [links.edition(id, one.id), () => viewFrozen(compiled, id, one.id)],
    ),
    ...providers.map(
      (one): Listed => [
        links.provider(id, one.id),
        () => viewProvider(compiled, id, one.id),
        findLastChange(one, category),
      ],
    ),
  ];
}

/** The site's own files that are made from the content: answered once by the build, and served as they are. */
export const SITE_FILES = [
  "/robots.txt",
  "/sitemap.xml",
  "/.well-known/security.txt",
  links.texts,
] as const;

/** What the data says about itself follows from all other pages, so that a change of it is told with theirs. */
const NO_DOCS = {
  api: { base: "", document: "", endpoints: [], changes: [] },
  version: "",
  digest: "",
  tables: [],
};

/** Every prerendered page of the site, for the sitemap and for what a change does to pages. */
export function listPages(compiled: CompiledCatalog): ListedPage[] {
  const { categories, pages, questions, glossary } = compiled.catalog;
  const newest = categories.map(findLastChangeOf).sort();
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
    [links.data, () => viewData(compiled, NO_DOCS)],
  ];
  return [
    ...own.map(([path, view]) => ({ path, view, day: newest.at(-1) ?? "" })),
    ...categories.flatMap((category) =>
      listOfCategory(compiled, category).map(([path, view, day]) => ({
        path,
        view,
        day: day ?? findLastChangeOf(category),
      })),
    ),
  ];
}
