import { listEditions, showEdition } from "#lib/api/bodies/editions.ts";
import { showLedger, showRows } from "#lib/api/bodies/ledger.ts";
import { showQuestions } from "#lib/api/bodies/questions.ts";
import { showSearch } from "#lib/api/bodies/search.ts";
import {
  define,
  type Endpoint,
  found,
  foundPart,
  missing,
  NO_PARAMETERS,
  PAGED,
  within,
} from "#lib/api/endpoint.ts";
import { SEARCHED } from "#lib/api/parameters.ts";
import { refuse } from "#lib/api/read-query.ts";
import { LedgerAnswer } from "#lib/api/schema/ledgers.ts";
import {
  EditionAnswer,
  EditionsAnswer,
  QuestionsAnswer,
  SearchAnswer,
} from "#lib/api/schema/pages.ts";
import { viewCategoryQuestions, viewSiteQuestions } from "#lib/views/guides/question-view.ts";
import { links } from "#lib/views/words/links.ts";

/** Tables, questions, editions and the search. */
export const TABLE_ENDPOINTS: readonly Endpoint[] = [
  define({
    id: "getLedger",
    path: "/categories/{category}/ledgers/{ledger}",
    summary: "A table of dated, sourced rows, the newest first",
    parameters: PAGED,
    schema: LedgerAnswer,
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
    parameters: NO_PARAMETERS,
    schema: QuestionsAnswer,
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
    parameters: NO_PARAMETERS,
    schema: QuestionsAnswer,
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
    parameters: NO_PARAMETERS,
    schema: EditionsAnswer,
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
    parameters: NO_PARAMETERS,
    schema: EditionAnswer,
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
    schema: SearchAnswer,
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
