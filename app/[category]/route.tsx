import { makePage } from "#app/make-page.tsx";
import { listCategories } from "#app/static-params.ts";
import { RankingPage } from "#components/ranking/ranking-page.tsx";
import { loadScript } from "#lib/catalog/load-script.ts";
import { viewList } from "#lib/views/ranking/list-view.ts";
import { links } from "#lib/views/words/links.ts";

const page = makePage(
  (compiled, { category }: { category: string }) => viewList(compiled, category),
  (view) => <RankingPage view={view} script={links.script(loadScript().name)} />,
);

export const dynamicParams = false;
export const generateStaticParams = () => listCategories();
export const { generateMetadata } = page;
export default page.Page;
