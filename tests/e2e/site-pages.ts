import type { ConsoleMessage, Page } from "@playwright/test";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { groupByEach } from "#lib/domain/group-by.ts";
import { viewChoice } from "#lib/views/ranking/choice-view.ts";
import { makeChoosableList } from "#lib/views/ranking/choosable-list.ts";
import { listPages } from "#lib/views/site/page-list.ts";
import { anchors, links } from "#lib/views/words/links.ts";

export const { catalog } = loadCatalog();
export { anchors, links };

/** Every provider of the built site, with the address of its page. */
export const PROVIDER_PAGES = catalog.categories.flatMap((category) =>
  category.providers.map((provider) => ({
    category,
    provider,
    path: links.provider(category.id, provider.id),
  })),
);

/** Every page of the built site that can be reached without a query, and one comparison for each category. */
export const ALL_PAGES: string[] = [
  ...listPages(loadCatalog()).map((page) => page.path),
  ...catalog.categories.map((category) =>
    links.compare(
      category.id,
      category.providers.slice(0, 2).map((provider) => provider.id),
    ),
  ),
];

type ProviderPage = (typeof PROVIDER_PAGES)[number];

/** Pages of so many of each kind of provider that a category has: ranked, provisional, beside, silent, closed. */
export function listProviderPages(perKind: number): ProviderPage[] {
  const kinds = groupByEach(PROVIDER_PAGES, ({ category, provider }) => [
    `${category.id} ${provider.group} ${provider.provisional}`,
  ]);
  return [...kinds.values()].flatMap((pages) => pages.slice(0, perKind));
}

/** Of each kind of page in each category some, a provider of every kind among them, for checks that open one after the other. */
export const SOME_PAGES: string[] = (() => {
  const some = new Set(listProviderPages(2).map(({ path }) => path));
  const more = catalog.categories.flatMap(({ id, providers, useCases, ledgers }) => [
    ...providers.map((one) => links.provider(id, one.id)).filter((path) => !some.has(path)),
    ...useCases.slice(3).map((one) => links.decisionGuide(id, one.id)),
    ...ledgers.slice(2).map((one) => links.ledger(id, one.id)),
  ]);
  return ALL_PAGES.filter((path) => !more.includes(path));
})();

const [first] = catalog.categories;
if (!first) throw new Error("the built site has no category");
/** The category that stands for all where one is enough. */
export const firstCategory = first;

/** Something to choose in the first category's list: a use case, one option each of two facts, and what nobody meets. */
export const CHOICES = (() => {
  const { form } = viewChoice(
    makeChoosableList(firstCategory, catalog.categories),
    new URLSearchParams(),
  );
  const [useCase] = firstCategory.useCases;
  const demands = form.filters.slice(0, 2).map(({ title, options }) => ({
    title,
    token: options[0]?.value ?? "",
  }));
  const set = form.filters.find(({ all }) => all !== null)?.options[0]?.value ?? "";
  const empty = [...form.filters, ...form.more]
    .flatMap((filter) => filter.options)
    .find((option) => option.meets === 0);
  return {
    useCase: { id: useCase?.id ?? "", title: useCase?.data.title ?? "" },
    demands,
    /** A member of a set of which several can be demanded. */
    set: { token: set },
    impossible: `must=${empty?.value}`,
  };
})();

/** A category with ledgers and a page of prices, where the site has one. */
const ledgered = catalog.categories.find(
  ({ ledgers, data }) => ledgers.length > 0 && data.prices !== undefined,
);

const firstProvider = first.providers[0]?.id ?? "";
const firstId = first.id;

/** One page of each kind, for checks that are too slow for all of them. */
export const PAGE_KINDS: { kind: string; path: string; status: number }[] = [
  { kind: "home", path: "/", status: 200 },
  { kind: "list", path: links.category(firstId), status: 200 },
  { kind: "provider", path: links.provider(firstId, firstProvider), status: 200 },
  { kind: "methodology of a category", path: links.methodology(firstId), status: 200 },
  {
    kind: "comparison",
    path: links.compare(firstId, first.providers.slice(0, 3).map((one) => one.id) ?? []),
    status: 200,
  },
  { kind: "choice of what to compare", path: links.compare(firstId, []), status: 200 },
  ...catalog.pages.map((page) => ({ kind: page.id, path: `/${page.id}`, status: 200 })),
  ...(ledgered
    ? [
        {
          kind: "ledger",
          path: links.ledger(ledgered.id, ledgered.ledgers[0]?.id ?? ""),
          status: 200,
        },
        { kind: "prices", path: links.prices(ledgered.id), status: 200 },
      ]
    : []),
  { kind: "decision guides", path: links.decisionGuides(firstId), status: 200 },
  {
    kind: "decision guide",
    path: links.decisionGuide(firstId, first.useCases[0]?.id ?? ""),
    status: 200,
  },
  { kind: "questions", path: links.questions(firstId), status: 200 },
  { kind: "buying guide", path: links.buyingGuide(firstId), status: 200 },
  {
    kind: "published edition",
    path: links.edition(firstId, first.publishedOrders[0]?.id ?? ""),
    status: 200,
  },
  {
    kind: "frozen edition",
    path: links.edition(firstId, first.editions[0]?.id ?? ""),
    status: 200,
  },
  { kind: "changes", path: links.changes(firstId), status: 200 },
  { kind: "site's changes", path: links.siteChanges, status: 200 },
  { kind: "site's questions", path: links.siteQuestions, status: 200 },
  { kind: "glossary", path: links.glossary, status: 200 },
  {
    kind: "filtered list",
    path: `${links.category(firstId)}?use=${CHOICES.useCase.id}&w.x=1`,
    status: 200,
  },
  {
    kind: "list that leaves nobody",
    path: `${links.category(firstId)}?${CHOICES.impossible}&${CHOICES.demands.map((demand) => `must=${demand.token}`).join("&")}&unknowns=hide`,
    status: 200,
  },
  {
    kind: "comparison of four",
    path: links.compare(
      firstId,
      first.providers.slice(0, 4).map((one) => one.id),
    ),
    status: 200,
  },
  { kind: "search", path: "/search?q=cover+wording", status: 200 },
  { kind: "search without results", path: "/search?q=xyzzyplugh", status: 200 },
  { kind: "not found", path: "/nowhere", status: 404 },
];

/** Addresses under which nothing is, each of which has to answer with the full page and 404. */
export const MISSING_PAGES: string[] = [
  "/nowhere",
  "/nowhere/at/all",
  `${links.category(firstId)}/nobody`,
  `/nowhere/${firstProvider}`,
  `${links.category(firstId)}/ledgers`,
  `${links.category(firstId)}/ledgers/nothing`,
  "/nowhere/prices",
  "/nowhere/compare",
  "/nowhere?use=x",
  "/requested/search",
  `/requested/list/${firstId}`,
  `/nowhere/compare?p=${firstProvider}`,
  `/requested/compare/${firstId}`,
  `/requested/shortlist/${firstId}`,
];

/** Collects everything that a page should never do: errors, breaches of the script policy, requests elsewhere. */
export function watchPage(page: Page, origin: string, scriptsOff: boolean): string[] {
  const faults: string[] = [];
  const isExpected404 = (message: ConsoleMessage): boolean =>
    message.text().includes("status of 404");
  page.on("console", (message) => {
    if (message.type() === "error" && !isExpected404(message))
      faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) {
      faults.push(`another origin: ${request.url()}`);
    }
  });
  // A browser with scripts off gives up the preload of a page's scripts; that is no fault of the page.
  page.on("requestfailed", (request) => {
    const isUnused = scriptsOff && request.url().endsWith(".js");
    // What a newer choice has overtaken is given up on purpose.
    const isOvertaken =
      request.resourceType() === "fetch" && request.failure()?.errorText === "net::ERR_ABORTED";
    if (!isUnused && !isOvertaken) faults.push(`failed: ${request.url()}`);
  });
  page.on("response", (response) => {
    const isAsset = response.request().resourceType() !== "document";
    if (isAsset && response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
}
