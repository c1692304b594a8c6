import { showCategory, showCriteria } from "#lib/api/bodies/category.ts";
import { define, type Endpoint, found, NO_PARAMETERS, within } from "#lib/api/endpoint.ts";
import {
  CategoriesAnswer,
  CategoryAnswer,
  CriteriaAnswer,
  Health,
} from "#lib/api/schema/categories.ts";
import { links } from "#lib/views/words/links.ts";

/** What there is: the service itself, categories and their criteria. */
export const CATEGORY_ENDPOINTS: readonly Endpoint[] = [
  define({
    id: "getHealth",
    path: "/health",
    summary: "Whether the service answers, and from what",
    parameters: NO_PARAMETERS,
    schema: Health,
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
    parameters: NO_PARAMETERS,
    schema: CategoriesAnswer,
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
    parameters: NO_PARAMETERS,
    schema: CategoryAnswer,
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
    parameters: NO_PARAMETERS,
    schema: CriteriaAnswer,
    answer: within((asked, category) =>
      found(
        asked,
        { page: links.methodology(category.id), category },
        showCriteria(asked.compiled, category),
      ),
    ),
  }),
];
