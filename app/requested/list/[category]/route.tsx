import { answerPage } from "#app/answer-page.tsx";
import { RankingPage } from "#components/ranking/ranking-page.tsx";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { loadScript } from "#lib/catalog/load-script.ts";
import { viewChosenList } from "#lib/views/ranking/list-view.ts";
import { links } from "#lib/views/words/links.ts";

/** A list under a reader's choice; the door leads the list's own address here when it has a query. */
export async function GET(request: Request, { params }: { params: Promise<{ category: string }> }) {
  const { category } = await params;
  const view = viewChosenList(loadCatalog(), category, new URL(request.url).searchParams);
  return answerPage(request, {
    meta: view.meta,
    section: view.list.path,
    isLive: true,
    children: <RankingPage view={view} script={links.script(loadScript().name)} />,
  });
}
