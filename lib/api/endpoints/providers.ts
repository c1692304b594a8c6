import { listSummaries, showProvider } from "#lib/api/bodies/provider.ts";
import { showRanking } from "#lib/api/bodies/ranking.ts";
import { answerNeed, showUseCase } from "#lib/api/bodies/use-cases.ts";
import {
  define,
  type Endpoint,
  found,
  foundPart,
  missing,
  moved,
  NO_PARAMETERS,
  PAGED,
  within,
} from "#lib/api/endpoint.ts";
import { filtersOf, PAGING, weightOf } from "#lib/api/parameters.ts";
import { refuse } from "#lib/api/read-query.ts";
import { UseCaseAnswer, UseCasesAnswer } from "#lib/api/schema/needs.ts";
import { ProviderAnswer, ProvidersAnswer, RankingAnswer } from "#lib/api/schema/providers.ts";
import { isChoiceName } from "#lib/ranking/choice-names.ts";
import { readChoice } from "#lib/ranking/read-choice.ts";
import { makeChoosableList } from "#lib/views/ranking/choosable-list.ts";
import { links } from "#lib/views/words/links.ts";
import { findNow } from "#lib/views/words/provider-today.ts";

/** Filters, and the weights of a category's criteria; without a category, of all that there are. */
const chosen: Endpoint["parameters"] = ({ catalog: { categories } }, category) => {
  const asked = category ? [category] : categories;
  const own = asked.flatMap((one) => [
    ...filtersOf(makeChoosableList(one, categories)),
    ...one.criteria.map(({ id }) => weightOf(id)),
  ]);
  const byName = new Map(own.toReversed().map((parameter) => [parameter.name, parameter]));
  return [...[...byName.values()].reverse(), ...PAGING];
};

/** Providers, their ranking, and the needs they are held against. */
export const PROVIDER_ENDPOINTS: readonly Endpoint[] = [
  define({
    id: "listProviders",
    path: "/categories/{category}/providers",
    summary: "All providers at the published weights, those that are not ranked too",
    parameters: PAGED,
    schema: ProvidersAnswer,
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
    parameters: NO_PARAMETERS,
    schema: ProviderAnswer,
    answer: within((asked, category) => {
      const { provider: id } = asked.names;
      const provider = findNow(id, category.providers);
      if (!provider) return missing(category.data.noun.one, id, category);
      if (provider.id !== id) return moved(`/categories/${category.id}/providers/${provider.id}`);
      const page = links.provider(category.id, provider.id);
      return found(asked, { page, category }, showProvider(asked.compiled, category, provider));
    }),
  }),
  define({
    id: "getRanking",
    path: "/categories/{category}/ranking",
    summary: "The ranking, as published or at weights, under a use case or demands of your own",
    parameters: chosen,
    schema: RankingAnswer,
    answer: within((asked, category) => {
      const { compiled, query } = asked;
      const list = makeChoosableList(category, compiled.catalog.categories);
      const asChosen = new URLSearchParams([...query].filter(([name]) => isChoiceName(name)));
      const { choice, setAside } = readChoice(asChosen, list.table);
      if (setAside.length > 0) {
        const parameters = setAside.map(({ name, value, reason }) => refuse(name, value, reason));
        return { kind: "refused", parameters };
      }
      const { data, ...more } = showRanking({ compiled, category, list, choice });
      const page = links.chosen(category.id, asChosen);
      return foundPart(asked, { page, category }, data, more);
    }),
  }),
  define({
    id: "listUseCases",
    path: "/categories/{category}/use-cases",
    summary: "All use cases",
    parameters: NO_PARAMETERS,
    schema: UseCasesAnswer,
    answer: within((asked, category) => {
      const all = category.useCases.map((one) => showUseCase(asked.compiled, category, one));
      return found(asked, { page: links.decisionGuides(category.id), category }, all);
    }),
  }),
  define({
    id: "getUseCase",
    path: "/categories/{category}/use-cases/{use}",
    summary: "One use case: the short answer, and everybody's answer to each requirement",
    parameters: NO_PARAMETERS,
    schema: UseCaseAnswer,
    answer: within((asked, category) => {
      const { use: id } = asked.names;
      const useCase = findNow(id, category.useCases);
      if (!useCase) return missing("use case", id, category);
      if (useCase.id !== id) return moved(`/categories/${category.id}/use-cases/${useCase.id}`);
      const page = links.decisionGuide(category.id, useCase.id);
      return found(asked, { page, category }, answerNeed(asked.compiled, category, useCase));
    }),
  }),
];
