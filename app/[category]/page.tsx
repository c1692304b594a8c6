import type { Metadata } from "next";
import { makeMetadata } from "#app/page-metadata.ts";
import { CategoryGuide } from "#components/category-guide.tsx";
import { PageFrame } from "#components/page-frame.tsx";
import { loadCatalog } from "#lib/ranking/load-catalog.ts";
import { viewList } from "#lib/views/list-view.ts";
import { viewSite } from "#lib/views/site-view.ts";

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
      <CategoryGuide view={view} query="" />
    </PageFrame>
  );
}
