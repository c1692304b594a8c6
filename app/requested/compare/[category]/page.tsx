import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { makeMetadata } from "#app/page-metadata.ts";
import { type RequestedQuery, readQuery } from "#app/read-query.ts";
import { ComparePage } from "#components/compare/compare-page.tsx";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { type CompareView, viewCompare } from "#lib/views/compare/compare-view.ts";
import { viewSite } from "#lib/views/site/site-view.ts";

interface Props {
  params: Promise<{ category: string }>;
  searchParams: Promise<RequestedQuery>;
}

/** `proxy.ts` lets only known categories through; the check here is for those who come another way. */
async function readView({ params, searchParams }: Props): Promise<CompareView> {
  const compiled = loadCatalog();
  const [{ category }, parameters] = await Promise.all([params, searchParams]);
  if (!compiled.catalog.categories.some(({ id }) => id === category)) notFound();
  return viewCompare(compiled, category, readQuery(parameters));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return makeMetadata((await readView(props)).meta, viewSite(loadCatalog()));
}

export default async function Page(props: Props) {
  const view = await readView(props);
  return (
    <PageFrame site={viewSite(loadCatalog())} path={view.meta.path} section={view.category.href}>
      <ComparePage view={view} />
    </PageFrame>
  );
}
