import type { ListFiles, MadeFile } from "#lib/files/made-file.ts";
import { makeBuyingGuideTwin } from "#lib/files/twins/buying-guide-twin.ts";
import { makeChangesTwin, makeSiteChangesTwin } from "#lib/files/twins/changes-twin.ts";
import { makeDataTwin } from "#lib/files/twins/data-twin.ts";
import { makeFrozenTwin, makeOrderTwin } from "#lib/files/twins/edition-twins.ts";
import { makeGuideTwin } from "#lib/files/twins/guide-twin.ts";
import { makeGuidesTwin } from "#lib/files/twins/guides-twin.ts";
import { makeLedgerTwin, makePricesTwin } from "#lib/files/twins/ledger-parts.ts";
import { makeListTwin } from "#lib/files/twins/list-twin.ts";
import { makeLlmsText } from "#lib/files/twins/llms-text.ts";
import { makeMethodologyTwin } from "#lib/files/twins/methodology-twin.ts";
import { makeProviderTwin } from "#lib/files/twins/provider-twin.ts";
import { makeQuestionsTwin, makeSiteQuestionsTwin } from "#lib/files/twins/questions-twin.ts";
import { makeGlossaryTwin, makeHomeTwin, makeSitePageTwin } from "#lib/files/twins/site-twins.ts";
import { type Twin, writeTwin } from "#lib/files/twins/write-twin.ts";
import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { listTwinPages } from "#lib/views/site/alternates.ts";
import { links } from "#lib/views/words/links.ts";

/** What makes the twin of the page at an address. */
type Makers = [page: string, make: () => Twin][];

function listOfSite(compiled: CompiledCatalog): Makers {
  return [
    ["/", () => makeHomeTwin(compiled)],
    ...compiled.catalog.pages.map(({ id }): Makers[number] => [
      `/${id}`,
      () => makeSitePageTwin(compiled, id),
    ]),
    [links.siteQuestions, () => makeSiteQuestionsTwin(compiled)],
    [links.glossary, () => makeGlossaryTwin(compiled)],
    [links.siteChanges, () => makeSiteChangesTwin(compiled)],
    [links.data, () => makeDataTwin(compiled)],
  ];
}

function listOfCategory(compiled: CompiledCatalog, category: ScoredCategory): Makers {
  const { id, ledgers, useCases, providers, editions, publishedOrders } = category;
  return [
    [links.category(id), () => makeListTwin(compiled, category)],
    [links.methodology(id), () => makeMethodologyTwin(compiled, category)],
    [links.prices(id), () => makePricesTwin(compiled, category)],
    [links.decisionGuides(id), () => makeGuidesTwin(compiled, category)],
    [links.questions(id), () => makeQuestionsTwin(compiled, category)],
    [links.buyingGuide(id), () => makeBuyingGuideTwin(compiled, category)],
    [links.changes(id), () => makeChangesTwin(compiled, category)],
    ...ledgers.map((one): Makers[number] => [
      links.ledger(id, one.id),
      () => makeLedgerTwin(compiled, category, one.id),
    ]),
    ...useCases.map((one): Makers[number] => [
      links.decisionGuide(id, one.id),
      () => makeGuideTwin(compiled, category, one),
    ]),
    ...publishedOrders.map((one): Makers[number] => [
      links.edition(id, one.id),
      () => makeOrderTwin(compiled, category, one.id),
    ]),
    ...editions.map((one): Makers[number] => [
      links.edition(id, one.id),
      () => makeFrozenTwin(compiled, category, one.id),
    ]),
    ...providers.map((one): Makers[number] => [
      links.provider(id, one.id),
      () => makeProviderTwin(compiled, category, one),
    ]),
  ];
}

/** Every page that has one as Markdown, and the file that leads programs to them. Throws where nothing makes a page's twin. */
export const listTwins: ListFiles = (compiled) => {
  const makers = new Map([
    ...listOfSite(compiled),
    ...compiled.catalog.categories.flatMap((category) => listOfCategory(compiled, category)),
  ]);
  return [
    { path: links.llms, type: "text/plain; charset=utf-8", body: () => makeLlmsText(compiled) },
    ...listTwinPages(compiled).map((page): MadeFile => {
      const make = makers.get(page);
      if (!make) throw new Error(`Nothing makes the page at ${page} as Markdown.`);
      return {
        path: links.twin(page),
        type: "text/markdown; charset=utf-8",
        body: () => writeTwin(compiled, page, make()),
      };
    }),
  ];
};
