import type { Metadata } from "next";
import { makeMetadata } from "#app/page-metadata.ts";
import { CategoryMethodology } from "#components/category-methodology.tsx";
import { PageFrame } from "#components/page-frame.tsx";
import { loadCatalog } from "#lib/ranking/load-catalog.ts";
import { viewMethodology } from "#lib/views/methodology-view.ts";
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
  return makeMetadata(viewMethodology(compiled, (await params).category).meta, viewSite(compiled));
}

export default async function Page({ params }: Props) {
  const compiled = loadCatalog();
  const view = viewMethodology(compiled, (await params).category);
  return (
    <PageFrame site={viewSite(compiled)} path={view.meta.path} section={view.category.href}>
      <CategoryMethodology view={view} />
    </PageFrame>
  );
}
