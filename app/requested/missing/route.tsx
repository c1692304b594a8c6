import { answerPage } from "#app/answer-page.tsx";
import { NotFoundPage } from "#components/frame/not-found-page.tsx";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { listNear } from "#lib/views/site/near-pages.ts";
import { viewSite } from "#lib/views/site/site-view.ts";
import { makeMeta } from "#lib/views/words/page-meta.ts";

/** The page for an address that leads nowhere, where others are near; the door leads here with their addresses. */
export function GET(request: Request) {
  const compiled = loadCatalog();
  const near = listNear(compiled, new URL(request.url).searchParams.getAll("near"));
  return answerPage(request, {
    meta: makeMeta("Not found", "There is no such page.", "", false),
    status: 404,
    children: <NotFoundPage nav={viewSite(compiled).nav} near={near} />,
  });
}
