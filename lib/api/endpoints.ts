import type { z } from "zod";
import { API } from "#lib/api/about.ts";
import { showCategory, showCriteria } from "#lib/api/bodies/category.ts";
import { listEditions, showEdition } from "#lib/api/bodies/editions.ts";
import { showLedger, showRows } from "#lib/api/bodies/ledger.ts";
import { listSummaries, showProvider } from "#lib/api/bodies/provider.ts";
import { showQuestions } from "#lib/api/bodies/questions.ts";
import { showRanking } from "#lib/api/bodies/ranking.ts";
import { showSearch } from "#lib/api/bodies/search.ts";
import { answerNeed, showUseCase } from "#lib/api/bodies/use-cases.ts";
import { type Endpoint, found, foundPart, within } from "#lib/api/endpoint.ts";
import { FILTERS, PAGING, SEARCHED, weightOf } from "#lib/api/parameters.ts";
import { refuse } from "#lib/api/read-query.ts";
import * as answers from "#lib/api/schema/resources.ts";
import type { ScoredCategory } from "#lib/ranking/catalog.ts";
import { isChoiceName } from "#lib/ranking/choice-names.ts";
import { readChoice } from "#lib/ranking/read-choice.ts";
import { viewCategoryQuestions, viewSiteQuestions } from "#lib/views/guides/question-view.ts";
import { viewChoice } from "#lib/views/ranking/choice-view.ts";
import { makeChoosableList } from "#lib/views/ranking/choosable-list.ts";
import { links } from "#lib/views/words/links.ts";
import { hasId } from "#lib/views/words/provider-today.ts";

const none: Endpoint["parameters"] = () => [];
const paged: Endpoint["parameters"] = () => PAGING;

/** Filters, and the weights of a category's criteria; without a category, of all that there are. */
const chosen: Endpoint["parameters"] = ({ catalog: { categories } }, category) => {
  const criteria = (category ? [category] : categories).flatMap((one) => one.criteria);
  const ids = [...new Set(criteria.map(({ id }) => id))];
  return [...FILTERS, ...ids.map(weightOf), ...PAGING];
};

/** Keeps an endpoint's answer to its schema, and lets all stand in one table. */
function define<Schema extends z.ZodType>(
  endpoint: Omit<Endpoint<Schema>, "cached"> & { cached?: boolean },
): Endpoint {
  return { cached: true, ...endpoint };
}

const missing = (what: string, id: string | undefined, { id: category }: ScoredCategory) =>
  ({ kind: "missing", detail: `There is no ${what} "${id}" in ${category}.` }) as const;

/** Everything that the API answers, in the order of its documentation. */
export const ENDPOINTS: readonly Endpoint[] = [
  define({
    id: "getHealth",
    path: "/health",
    summary: "Whether the service answers, and from what",
    parameters: none,
    schema: answers.Health,
    cached: false,
    answer: (asked) => {
      const { catalog } = asked.compiled;
      const categories = catalog.categories.map(({ id }) => id);
      const data = {
        live: true as const,
        ready: categories.length > 0,
        build: asked.build,
        categories,
      };
      return found(asked, { page: links.data, category: null }, data);
    },
  }),
  define({
    id: "listCategories",
    path: "/categories",
    summary: "All categories",
    parameters: none,
    schema: answers.CategoriesAnswer,
    answer: (asked) => {
      const { compiled } = asked;
      const all = compiled.catalog.categories.map((one) => showCategory(compiled, one));
      return found(asked, { page: "/", category: null }, all);
    },
  }),
  define({
    id: "getCategory",
    path: "/categories/{category}",
    summary: "One category",
    parameters: none,
    schema: answers.CategoryAnswer,
    answer: within((asked, category) =>
      found(
        asked,
        { page: links.category(category.id), category },
        showCategory(asked.compiled, category),
      ),
    ),
  }),
  define({
    id: "listCriteria",
    path: "/categories/{category}/criteria",
    summary: "Criteria with weights, measures and value functions",
    parameters: none,
    schema: answers.CriteriaAnswer,
    answer: within((asked, category) =>
      found(
        asked,
        { page: links.methodology(category.id), category },
        showCriteria(asked.compiled, category),
      ),
    ),
  }),
  define({
    id: "listProviders",
    path: "/categories/{category}/providers",
    summary: "All providers at the published weights, those that are not ranked too",
    parameters: paged,
    schema: answers.ProvidersAnswer,
    answer: within((asked, category) =>
      foundPart(
        asked,
        { page: links.category(category.id), category },
        listSummaries(asked.compiled, category),
        {},
      ),
    ),
  }),
  define({
    id: "getProvider",
    path: "/categories/{category}/providers/{provider}",
    summary:
      "One provider: facts with states and sources, scores down to what each fact earns, what is open",
    parameters: none,
    schema: answers.ProviderAnswer,
    answer: within((asked, category) => {
      const { provider: id } = asked.names;
      const provider = category.providers.find((one) => one.id === id);
      if (provider) {
        const page = links.provider(category.id, provider.id);
        return found(asked, { page, category }, showProvider(asked.compiled, category, provider));
      }
      const renamed = category.providers.find((one) => hasId(one, id));
      return renamed
        ? { kind: "moved", path: `${API}/categories/${category.id}/providers/${renamed.id}` }
        : missing(category.data.noun.one, id, category);
    }),
  }),
  define({
    id: "getRanking",
    path: "/categories/{category}/ranking",
    summary: "The ranking, as published or at weights, under a use case or demands of your own",
    parameters: chosen,
    schema: answers.RankingAnswer,
    answer: within((asked, category) => {
      const { compiled, query } = asked;
      const list = makeChoosableList(category, compiled.catalog.categories);
      const asChosen = new URLSearchParams([...query].filter(([name]) => isChoiceName(name)));
      const { choice, setAside } = readChoice(asChosen, list.table);
      if (setAside.length > 0) {
        const parameters = setAside.map(({ name, value, reason }) => refuse(name, value, reason));
        return { kind: "refused", parameters };
      }
      const { blocks } = viewChoice(list, asChosen);
      const shown = blocks.flatMap(({ rows }) => rows.map(({ row }) => row.id));
      const { data, ...more } = showRanking({ compiled, category, list, choice, shown });
      const page = links.chosen(category.id, asChosen);
      return foundPart(asked, { page, category }, data, more);
    }),
  }),
  define({
    id: "listUseCases",
    path: "/categories/{category}/use-cases",
    summary: "All use cases",
    parameters: none,
    schema: answers.UseCasesAnswer,
    answer: within((asked, category) => {
      const all = category.useCases.map((one) => showUseCase(asked.compiled, category, one));
      return found(asked, { page: links.decisionGuides(category.id), category }, all);
    }),
  }),
  define({
    id: "getUseCase",
    path: "/categories/{category}/use-cases/{use}",
    summary: "One use case: the short answer, and everybody's answer to each requirement",
    parameters: none,
    schema: answers.UseCaseAnswer,
    answer: within((asked, category) => {
      const { use: id } = asked.names;
      const useCase = category.useCases.find((one) => one.id === id);
      if (useCase) {
        const page = links.decisionGuide(category.id, useCase.id);
        return found(asked, { page, category }, answerNeed(asked.compiled, category, useCase));
      }
      const renamed = category.useCases.find((one) => hasId(one, id));
      return renamed
        ? { kind: "moved", path: `${API}/categories/${category.id}/use-cases/${renamed.id}` }
        : missing("use case", id, category);
    }),
  }),
  define({
    id: "getLedger",
    path: "/categories/{category}/ledgers/{ledger}",
    summary: "A table of dated, sourced rows, the newest first",
    parameters: paged,
    schema: answers.LedgerAnswer,
    answer: within((asked, category) => {
      const { ledger: id = "" } = asked.names;
      const ledger = category.ledgers.find((one) => one.id === id);
      const declared = category.data.ledgers?.[id];
      if (!ledger || !declared) return missing("ledger", id, category);
      const rows = showRows(ledger.data.rows, category);
      const page = links.ledger(category.id, id);
      return foundPart(asked, { page, category }, rows, { ledger: showLedger(ledger, declared) });
    }),
  }),
  define({
    id: "listQuestions",
    path: "/categories/{category}/faqs",
    summary: "Questions of readers about a category, with who answers them by the facts",
    parameters: none,
    schema: answers.QuestionsAnswer,
    answer: within((asked, category) => {
      const view = viewCategoryQuestions(asked.compiled, category.id);
      const page = links.questions(category.id);
      return found(asked, { page, category }, showQuestions(asked.compiled, view));
    }),
  }),
  define({
    id: "listAllQuestions",
    path: "/faqs",
    summary: "All questions of readers, those about the site too",
    parameters: none,
    schema: answers.QuestionsAnswer,
    answer: (asked) => {
      const view = viewSiteQuestions(asked.compiled);
      const page = { page: links.siteQuestions, category: null };
      return found(asked, page, showQuestions(asked.compiled, view));
    },
  }),
  define({
    id: "listEditions",
    path: "/categories/{category}/editions",
    summary: "Frozen editions and published orders, by day",
    parameters: none,
    schema: answers.EditionsAnswer,
    answer: within((asked, category) =>
      found(
        asked,
        { page: links.changes(category.id), category },
        listEditions(asked.compiled, category),
      ),
    ),
  }),
  define({
    id: "getEdition",
    path: "/categories/{category}/editions/{edition}",
    summary: "One edition: its places and scores, as it was frozen or published",
    parameters: none,
    schema: answers.EditionAnswer,
    answer: within((asked, category) => {
      const { edition: id = "" } = asked.names;
      const edition = showEdition(asked.compiled, category, id);
      if (!edition) return missing("edition", id, category);
      return found(asked, { page: links.edition(category.id, id), category }, edition);
    }),
  }),
  define({
    id: "search",
    path: "/search",
    summary: "Searches providers, needs, questions, tables, words of the field and criteria",
    parameters: () => [SEARCHED],
    schema: answers.SearchAnswer,
    answer: (asked) => {
      const query = asked.query.get("q")?.trim() ?? "";
      if (query === "" || [...query].length > 100) {
        const reason = "from 1 to 100 characters to search for";
        return { kind: "refused", parameters: [refuse("q", query, reason)] };
      }
      const page = `${links.search}?${new URLSearchParams({ q: query })}`;
      return found(asked, { page, category: null }, showSearch(asked.compiled, query));
    },
  }),
];
