import { answerPage } from "#app/answer-page.tsx";
import { SearchPage } from "#components/site/search-page.tsx";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { viewSearch } from "#lib/views/site/search-view.ts";

export function GET(request: Request) {
  const view = viewSearch(loadCatalog(), new URL(request.url).searchParams);
  return answerPage(request, { meta: view.meta, children: <SearchPage view={view} /> });
}
