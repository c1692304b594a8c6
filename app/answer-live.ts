import * as compare from "#app/[category]/compare/route.tsx";
import * as api from "#app/api/v1/[...path]/route.ts";
import { requestOf } from "#app/own-request.ts";
import * as list from "#app/requested/list/[category]/route.tsx";
import * as missing from "#app/requested/missing/route.tsx";
import * as shortlist from "#app/requested/shortlist/[category]/route.ts";
import * as table from "#app/requested/table/[category]/route.ts";
import * as search from "#app/search/route.tsx";
import type { AnswerLive } from "#lib/http/live-answers.ts";

/**
 * Calls a route that answers per request as the framework would. A built site calls them by itself: the framework's own
 * way to a route costs as much as making the page.
 */
export const answerLive: AnswerLive = async ({ route, category, path }) => {
  const request = requestOf(path);
  const context = { params: Promise.resolve({ category }) };
  switch (route) {
    case "api":
      return api.GET(request);
    case "list":
      return list.GET(request, context);
    case "table":
      return table.GET(request, context);
    case "compare":
      return compare.GET(request, context);
    case "search":
      return search.GET(request);
    case "missing":
      return missing.GET(request);
    case "shortlist":
      return shortlist.GET(request, context);
  }
};
