import type { Metadata } from "next";
import { makeMetadata } from "#app/page-metadata.ts";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { RankingPage } from "#components/ranking/ranking-page.tsx";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { viewList } from "#lib/views/ranking/list-view.ts";
import { viewSite } from "#lib/views/site/site-view.ts";

export const dynamicParams = false;

interface Props {
  params: Promise<{ category: string }>;
}

export function generateStaticParams() {
  return loadCatalog().catalog.categories.map(({ id }) => ({ category: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const compiled = loadCatalog();
  return makeMetadata(viewList(compiled, (await params).category).meta, viewSite(compiled));
}

export default async function CategoryPage({ params }: Props) {
  const compiled = loadCatalog();
  const view = viewList(compiled, (await params).category);
  return (
    <PageFrame site={viewSite(compiled)} path={view.meta.path}>
      <RankingPage view={view} query="" />
    </PageFrame>
  );
}
