import { makeRoute } from "#app/make-route.ts";
import { RankingPage } from "#components/ranking/ranking-page.tsx";
import { loadScript } from "#lib/catalog/load-script.ts";
import { viewList } from "#lib/views/ranking/list-view.ts";
import { links } from "#lib/views/words/links.ts";

export const GET = makeRoute(
  (compiled, { category }: { category: string }) => viewList(compiled, category),
  (view) => <RankingPage view={view} script={links.script(loadScript().name)} />,
  { isLive: true },
);
