import type { Metadata } from "next";
import { makeMetadata } from "#app/page-metadata.ts";
import { type RequestedQuery, readQuery } from "#app/read-query.ts";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { SearchPage } from "#components/site/search-page.tsx";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { viewSearch } from "#lib/views/site/search-view.ts";
import { viewSite } from "#lib/views/site/site-view.ts";

interface Props {
  searchParams: Promise<RequestedQuery>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const compiled = loadCatalog();
  return makeMetadata(viewSearch(compiled, readQuery(await searchParams)).meta, viewSite(compiled));
}

export default async function Page({ searchParams }: Props) {
  const compiled = loadCatalog();
  const view = viewSearch(compiled, readQuery(await searchParams));
  return (
    <PageFrame site={viewSite(compiled)} path={view.meta.path}>
      <SearchPage view={view} />
    </PageFrame>
  );
}
