import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { makeMetadata } from "#app/page-metadata.ts";
import { type RequestedQuery, readQuery } from "#app/read-query.ts";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { RankingPage } from "#components/ranking/ranking-page.tsx";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { viewChosenList } from "#lib/views/ranking/list-view.ts";
import { viewSite } from "#lib/views/site/site-view.ts";

interface Props {
  params: Promise<{ category: string }>;
  searchParams: Promise<RequestedQuery>;
}

/** `proxy.ts` lets only known categories through; the check here is for those who come another way. */
async function readView({ params, searchParams }: Props) {
  const compiled = loadCatalog();
  const [{ category }, parameters] = await Promise.all([params, searchParams]);
  if (!compiled.catalog.categories.some(({ id }) => id === category)) notFound();
  const query = readQuery(parameters);
  return { view: viewChosenList(compiled, category, query), query: query.toString() };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return makeMetadata((await readView(props)).view.meta, viewSite(loadCatalog()));
}

export default async function Page(props: Props) {
  const { view, query } = await readView(props);
  return (
    <PageFrame site={viewSite(loadCatalog())} path={view.meta.path} section={view.list.path}>
      <RankingPage view={view} query={query} />
    </PageFrame>
  );
}
